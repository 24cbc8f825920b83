import { listNoun, type Shown } from "@/app/_lists/noun";
import { Badge, type Tone } from "@/components/ui/badge";
import { CardTable } from "@/components/ui/card-table";
import { Phrase } from "@/components/ui/phrase";
import { type OrganisationRow, organisations } from "@/data/entry/organisation-list";
import { type OrganisationState, organisationList } from "@/domain/entry/organisation-list";
import { keepsBodies } from "@/domain/entry/reach";
import { inLanguage, withOwnName } from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import { seatFor } from "@/domain/seat";
import { messages } from "@/i18n/messages";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

const tones: Record<OrganisationState, Tone> = {
  ...{ waiting: "warn", unconfirmed: "idle", confirmed: "ok" },
};

const kindIn = (locale: Locale, kind: string): string => {
  const kinds: Readonly<Record<string, string>> = messages[locale].Entry.kind;
  return kinds[kind] ?? kind;
};

const nameOf = ({ names, partyId, countries }: OrganisationRow, locale: Locale) =>
  inLanguage(withOwnName(names, ownLanguageOf(partyId, countries)), locale);

/** The list of organisations, for those who keep them. */
export const organisationNoun = listNoun({
  ...{ list: organisationList, records: organisations, address: "/organisations" },
  ...{ texts: "OrganisationList", forOfficials: true },
  mayRegister: keepsBodies,
  names: (locale) => ({
    state: translator(locale, "OrganisationList.state"),
    country: translator(locale, "Bottleneck.country"),
    kind: (kind) => kindIn(locale, kind),
  }),
  ...{ lessUsual: [], atFirst: { kind: 8 }, strip: { filter: "state", tones } },
  rows: organisationTable,
  columns: ({ locale, named }) => ({
    id: ({ id }) => id,
    name: (row) => nameOf(row, locale).text,
    abbreviation: ({ abbreviation }) => abbreviation,
    kind: ({ kind }) => named("kind", kind),
    countries: ({ countries }) => countries.map((country) => named("country", country)).join(" | "),
    place: ({ place }) => seatFor(place, locale),
    state: ({ state }) => named("state", state),
  }),
});

function organisationTable({ rows, screen: { locale } }: Shown<OrganisationRow>) {
  const t = translator(locale, "OrganisationList");
  const country = translator(locale, "Bottleneck.country");
  const name = (row: OrganisationRow) => (
    <>
      <a href={path(locale, `/organisations/${row.id}`)} className="font-semibold">
        <Phrase phrase={nameOf(row, locale)} locale={locale} />
      </a>
      <span className="block text-muted text-small">
        {[row.abbreviation, seatFor(row.place, locale)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
  const countries = (row: OrganisationRow) =>
    formatter(locale).list(row.countries.map((one) => country(one)));
  const state = (row: OrganisationRow) => (
    <Badge tone={tones[row.state]}>{t(`state.${row.state}`)}</Badge>
  );
  return (
    <CardTable
      rows={rows}
      columns={[
        { head: t("column.name"), cell: name, className: "lg:min-w-60" },
        { head: t("column.kind"), cell: ({ kind }) => kindIn(locale, kind) },
        { head: t("column.countries"), cell: countries, className: "max-lg:empty:hidden" },
        { head: t("column.state"), cell: state, className: "max-lg:mt-1" },
      ]}
    />
  );
}
