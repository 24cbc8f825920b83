import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { inLanguage, type Language } from "@/domain/language";
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
