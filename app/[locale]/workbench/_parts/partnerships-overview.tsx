import type { ReactNode } from "react";
import { partyTint } from "@/app/_partnership/party-tint";
import { OrganisationName } from "@/components/organisation-field/organisation-name";
import { Phrase } from "@/components/ui/phrase";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { Overview } from "@/data/workbench/overview";
import type { Day } from "@/domain/day";
import { inLanguage } from "@/domain/language";
import { STILL_DAYS } from "@/domain/workbench";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { OverviewBar } from "./overview-bar";
import { StandingStill } from "./standing-still";

type Props = { overview: Overview; today: Day; locale: Locale };
type Counts = Overview["counts"][number];

const columns = ["open", "late", "still", "solved"] as const;

/** Each number the way to its list. */
const lists: Record<(typeof columns)[number], string> = {
  open: "group=open",
  late: "step=late&sort=step",
  still: `silent=${STILL_DAYS}&sort=oldest`,
  solved: "status=RESOLVED&status=PARTLY_RESOLVED",
};

/** How the partnerships stand beside each other, for who sees the whole border. */
export async function PartnershipsOverview({ overview, today, locale }: Props) {
  const { partnerships, organisations } = await readCatalogue();
  const shown = [...partnerships.values()].filter(
    ({ id }) => overview.partnershipIds?.includes(id) ?? true,
  );
  const waitsOf = (id: string) => overview.waits.filter((wait) => wait.partnershipId === id);
  const t = translator(locale, "Workbench.overview");
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
            <Row key={id} {...{ locale, most }} counts={countsOf(id)}>
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
            <Row {...{ locale, most }} counts={countsOf(null)}>
              <span className="text-muted">{t("none")}</span>
            </Row>
          )}
        </tbody>
      </table>
      <p className="mt-2 text-label text-muted">{t("counted", { days: STILL_DAYS })}</p>
      <StandingStill {...{ locale, today }} rows={overview.still} />
    </section>
  );
}

const tones = { open: "", late: "font-bold text-bad", still: "text-warn", solved: "" } as const;

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

type RowProps = { counts: Counts; most: number; locale: Locale; children: ReactNode };

function Row({ counts, most, locale, children }: RowProps) {
  const format = formatter(locale);
  const t = translator(locale, "Workbench.overview");
  return (
    <tr className="border-line border-b align-top max-md:grid max-md:grid-cols-4 max-md:py-2 max-[24rem]:grid-cols-2">
      <th
        scope="row"
        className="w-full py-2.5 pr-3 font-normal max-md:col-span-4 max-md:p-0 max-[24rem]:col-span-2"
      >
        {children}
        <OverviewBar {...counts} most={most} />
      </th>
      {columns.map((column) => {
        const list = counts.partnershipId !== null && lists[column];
        const number = format.number(counts[column]);
        const tone = tones[column];
        return (
          <td
            key={column}
            data-label={t(column)}
            className="py-2.5 pl-2 text-right tabular-nums max-md:flex max-md:flex-col max-md:p-0 max-md:pt-1 max-md:pr-1 max-md:text-left max-md:after:text-label max-md:after:text-muted max-md:after:leading-tight max-md:after:hyphens-auto max-md:after:content-[attr(data-label)]"
          >
            {list && counts[column] > 0 ? (
              <a
                href={path(locale, `/bottlenecks?${list}&partnership=${counts.partnershipId}`)}
                className={`inline-flex min-h-6 min-w-6 justify-end underline max-md:justify-start ${tone}`}
              >
                {number}
              </a>
            ) : (
              <span className={counts[column] > 0 ? tone : ""}>{number}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
