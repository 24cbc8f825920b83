import { partyTint } from "@/app/_partnership/party-tint";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Phrase } from "@/components/ui/phrase";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { Overview } from "@/data/workbench/overview";
import type { Day } from "@/domain/day";
import { inLanguage } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { type Counts, columns, listsOf, Row } from "./overview-row";
import { StandingStill } from "./standing-still";

type Props = { overview: Overview; today: Day; locale: Locale };

/** How the partnerships stand beside each other, for who sees the whole border. */
export async function PartnershipsOverview({ overview, today, locale }: Props) {
  const { partnerships, organisations } = await readCatalogue();
  const shown = [...partnerships.values()].filter(
    ({ id }) => overview.partnershipIds?.includes(id) ?? true,
  );
  const waitsOf = (id: string) => overview.waits.filter((wait) => wait.partnershipId === id);
  const t = translator(locale, "Workbench.overview");
  const lists = listsOf(overview);
  const most = Math.max(1, ...overview.counts.map(({ open, solved }) => open + solved));
  const countsOf = (id: string | null): Counts =>
    overview.counts.find(({ partnershipId }) => partnershipId === id) ?? {
      ...{ partnershipId: id, open: 0, waiting: 0, solved: 0, late: 0, still: 0 },
    };
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{t("title")}</h2>
      <table className="mt-3 w-full text-left max-md:block">
        <thead className="border-line-strong border-b text-muted text-small max-md:sr-only">
          <tr>
            <th scope="col" className="py-2 pr-3">
              {t("partnership")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pl-2 text-right align-bottom">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {shown.map(({ id, partyId, names }) => (
            <Row key={id} {...{ locale, lists, most }} counts={countsOf(id)}>
              <a href={path(locale, `/partnerships/${id}`)} className="font-semibold">
                <span
                  className={`mr-2 inline-block size-3.5 border border-line-strong align-[-2px] ${partyTint(partyId)}`}
                />
                <Phrase phrase={inLanguage(names, locale)} locale={locale} />
              </a>
              <Waits {...{ locale, organisations }} waits={waitsOf(id)} />
            </Row>
          ))}
          {overview.partnershipIds === null && (
            <Row {...{ locale, lists, most }} counts={countsOf(null)}>
              <span className="text-muted">{t("none")}</span>
            </Row>
          )}
        </tbody>
      </table>
      <p className="mt-2 text-label text-muted">{t("counted", { days: overview.silentDays })}</p>
      <StandingStill {...{ overview, locale, today }} />
    </section>
  );
}

type WaitsProps = {
  waits: Overview["waits"];
  organisations: Catalogue["organisations"];
  locale: Locale;
};

/** For whom it waits: the organisations that most of its open next steps ask. */
function Waits({ waits, organisations, locale }: WaitsProps) {
  const known = waits.flatMap((wait) => {
    const organisation = organisations.get(wait.organisationId);
    return organisation ? [{ ...wait, organisation }] : [];
  });
  if (known.length === 0) return null;
  const format = formatter(locale);
  return (
    <p className="text-label text-muted">
      {translator(locale, "Workbench.overview")("waitsFor")}{" "}
      {known.map(({ organisationId, organisation, count }, at) => (
        <span key={organisationId}>
          {at > 0 && " · "}
          <OrganisationName organisation={organisation} locale={locale} /> {format.number(count)}
        </span>
      ))}
    </p>
  );
}
