import { Phrase } from "@/components/ui/phrase";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import type { OrganisationLine } from "@/data/entry/organisations";
import { inLanguage } from "@/domain/language";
import { messages } from "@/i18n/messages";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { organisations: readonly OrganisationLine[]; locale: Locale };

/** Each organisation on a line: what it is called and is, and where it has its seat. */
export function OrganisationLines({ organisations, locale }: Props) {
  const t = translator(locale, "Organisation");
  const kinds: Readonly<Record<string, string>> = messages[locale].Entry.kind;
  return (
    <ul className="mt-3 border-line border-b">
      {organisations.map(({ id, names, kind, abbreviation, place, isConfirmed, listed }) => (
        <li key={id} className="border-line border-t py-2">
          <a
            href={path(locale, `/organisations/${id}`)}
            className="inline-flex min-h-8 items-center font-semibold"
          >
            <Phrase phrase={inLanguage(names, locale)} locale={locale} />
          </a>{" "}
          {!listed && <Unconfirmed>{t("waiting")}</Unconfirmed>}
          {listed && !isConfirmed && <Unconfirmed>{t("open")}</Unconfirmed>}
          <p className="text-muted text-small">
            {[kinds[kind], abbreviation, place].filter(Boolean).join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
