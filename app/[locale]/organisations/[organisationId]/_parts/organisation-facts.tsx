import type { ReactNode } from "react";
import { codeTexts } from "@/app/_forms/code-texts";
import { Facts } from "@/components/ui/facts";
import { Unconfirmed } from "@/components/ui/unconfirmed";
import { readCatalogue } from "@/data/catalogue";
import type { OrganisationPage } from "@/data/entry/organisations";
import { inLanguage } from "@/domain/language";
import { seatFor } from "@/domain/seat";
import { messages } from "@/i18n/messages";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { organisation: OrganisationPage; locale: Locale };

/** What is known of an organisation, and how many records name it. What is not known is left out. */
export async function OrganisationFacts({ organisation, locale }: Props) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Organisation");
  const field = translator(locale, "Field");
  const { kind, level, countries, partyId, abbreviation, place, isConfirmed } = organisation;
  const { Entry, Bottleneck } = messages[locale];
  const kinds: Readonly<Record<string, string>> = Entry.kind;
  const levels: Readonly<Record<string, string>> = Entry.level;
  const party = catalogue.parties.get(partyId ?? "");
  const facts: [string, ReactNode][] = [
    [field("kind"), kinds[kind]],
    [field("abbreviation"), abbreviation],
    [field("level"), level && levels[level]],
    [
      field("countries"),
      formatter(locale).list(countries.map((country) => Bottleneck.country[country])),
    ],
    [field("partyId"), party && inLanguage(party.names, locale).text],
    [field("place"), seatFor(place, locale)],
    [t("identifiers"), <Identifiers key="ids" {...{ organisation, locale }} />],
    [t("records"), <Records key="records" {...{ organisation, locale }} />],
    [field("confidence"), Entry.confidence[isConfirmed ? "LOOKED_UP" : "BACKGROUND"]],
  ];
  return (
    <section aria-labelledby="facts" className="mt-10 max-w-measure">
      <h2 id="facts">{t("about")}</h2>
      <Facts facts={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </section>
  );
}

function Identifiers({ organisation: { identifiers }, locale }: Props) {
  if (identifiers.length === 0) return "–";
  const registers = codeTexts("scheme", locale);
  return (
    <ul>
      {identifiers.map(({ scheme, value, isConfirmed, source }) => (
        <li key={scheme} className="wrap-anywhere">
          {registers[scheme] ?? scheme} {source ? <a href={source}>{value}</a> : value}{" "}
          {!isConfirmed && (
            <Unconfirmed>{translator(locale, "Organisation")("identifierUnconfirmed")}</Unconfirmed>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A list opens from the number that it then shows: who is competent is a filter, who owns or leads is none. */
function Records({ organisation: { id, records }, locale }: Props) {
  const t = translator(locale, "Organisation");
  const lines = [
    { text: t("owned"), count: records.owned, href: null },
    { text: t("competent"), count: records.competent, href: `/bottlenecks?organisation=${id}` },
    { text: t("led"), count: records.led, href: null },
    { text: t("partnered"), count: records.partnered, href: null },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return t("noRecords");
  return (
    <ul>
      {lines.map(({ text, count, href }) => (
        <li key={text}>
          {href ? <a href={path(locale, href)}>{text}</a> : text} ({formatter(locale).number(count)}
          )
        </li>
      ))}
    </ul>
  );
}
