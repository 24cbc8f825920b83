import { Fragment } from "react";
import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { compareNames, inLanguage, type Language } from "@/domain/language";
import type { Nameable } from "@/domain/organisation";
import { translator } from "@/i18n/server";

type Props = { organisation: Pick<Nameable, "names" | "listed">; locale: Language };

/** The name of an organisation, marked where an official typed it and no editor listed it yet. */
export function OrganisationName({ organisation: { names, listed }, locale }: Props) {
  const name = <Phrase phrase={inLanguage(names, locale)} locale={locale} />;
  if (listed) return name;
  return (
    <>
      {name} <Unconfirmed>{translator(locale, "OrganisationField")("notListed")}</Unconfirmed>
    </>
  );
}

type NamesProps = {
  ids: readonly string[];
  organisations: ReadonlyMap<string, Props["organisation"]>;
  locale: Language;
};

/** Several of them in a row, in the order of their names. */
export function OrganisationNames({ ids, organisations, locale }: NamesProps) {
  const compare = compareNames(locale);
  const named = ids.flatMap((id) => {
    const organisation = organisations.get(id);
    return organisation
      ? [{ id, organisation, text: inLanguage(organisation.names, locale).text }]
      : [];
  });
  return named
    .sort((a, b) => compare(a.text, b.text))
    .map(({ id, organisation }, at) => (
      <Fragment key={id}>
        {at > 0 && " · "}
        <OrganisationName organisation={organisation} locale={locale} />
      </Fragment>
    ));
}
