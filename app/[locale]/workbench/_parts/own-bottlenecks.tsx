import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { writeAddress } from "@/app/_lists/address";
import { dayAsGiven } from "@/app/_records/day-as-given";
import { practiceMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { OwnRow } from "@/data/workbench/own-bottlenecks";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { bottleneckList } from "@/domain/bottleneck/list";
import { type Day, dayAtBorder, dayOf, daysBetween, spanOf } from "@/domain/day";
import { noFilter } from "@/domain/list";
import type { Scope } from "@/domain/viewer";
import { type Locale, path } from "@/i18n/routing";
import { colon, type Formatter, formatter, type Translator, translator } from "@/i18n/server";

type Props = {
  rows: readonly OwnRow[];
  scope: Scope | null;
  practice: ReadonlySet<string>;
  today: Day;
  locale: Locale;
};

/** The bottlenecks in the own scopes, the last changed first; on a phone one under the other. */
export function OwnBottlenecks({ rows, scope, practice, today, locale }: Props) {
  const t = translator(locale, "Workbench");
  const words = translator(locale, "Bottleneck");
  const list = translator(locale, "BottleneckList");
  const format = formatter(locale);
  const kind = scope?.kind ?? "SEVERAL";
  return (
    <section aria-labelledby="own-bottlenecks">
      <h2 id="own-bottlenecks">{t("bottlenecks", { scope: kind })}</h2>
      {rows.length === 0 ? (
        <p className="mt-3">{t("noBottlenecks")}</p>
      ) : (
        <table className="mt-3 w-full text-left">
          <thead className="border-line-strong border-b text-muted text-small max-md:sr-only">
            <tr>
              {(["reference", "bottleneck", "status", "nextStep", "since"] as const).map((name) => (
                <th key={name} scope="col" className="whitespace-nowrap py-2 pr-4">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => ownRow(row, { t, words, list, format, practice, today, locale }))}
          </tbody>
        </table>
      )}
      <p className="mt-4">
        <a href={path(locale, listOf(scope))}>{t("allBottlenecks", { scope: kind })}</a>
      </p>
    </section>
  );
}

/** The list of what lies in one's scopes; for whom that is everything, of everything. */
function listOf(scope: Scope | null): string {
  const whose = scope?.kind === "ALL" ? [] : (["regions"] as const);
  const filter = { ...noFilter(bottleneckList), whose: [...whose] };
  return `/bottlenecks${writeAddress(bottleneckList, { filter, order: "changed" })}`;
}

type Reading = Pick<Props, "practice" | "today" | "locale"> & {
  t: Translator<"Workbench">;
  words: Translator<"Bottleneck">;
  list: Translator<"BottleneckList">;
  format: Formatter;
};

// Called and not mounted, with its words read once: what a row costs is what the page costs.
function ownRow(row: OwnRow, { t, words, list, format, practice, today, locale }: Reading) {
  const { reference, status, originalLanguage, nextStep, nextStepOn, title, language } = row;
  const spoken = row.nextStepLanguage ?? originalLanguage;
  return (
    <tr key={reference} className="work-row">
      <th scope="row" className="whitespace-nowrap font-normal text-muted tabular-nums">
        {reference}
      </th>
      <td className="wrap-anywhere hyphens-auto md:min-w-36 lg:min-w-48">
        <a href={path(locale, `/bottlenecks/${reference}`)}>
          {Phrase({ phrase: { text: title, language }, locale })}
        </a>{" "}
        {practiceMark(reference, practice, locale)}
      </td>
      <td>{StatusBadge({ status, text: words(`status.${status}`) })}</td>
      <td className="wrap-anywhere hyphens-auto max-md:empty:hidden">
        {nextStep && groupOf[status] !== "decided" && (
          <>
            {Phrase({ phrase: { text: nextStep, language: spoken }, locale })}
            {nextStepOn && (
              <>
                {"\u00a0· "}
                <span className={`whitespace-nowrap font-bold ${toneOf(nextStepOn, today)}`}>
                  {format.dateTime(nextStepOn, { day: "numeric", month: "short", timeZone: "UTC" })}
                </span>
              </>
            )}
          </>
        )}
      </td>
      {sinceCell(row, { t, list, format, today, locale })}
    </tr>
  );
}

/**
 * Since when it is registered here; of a case from sources since when they know of it, where one says so. On a phone,
 * where the column has no head, each says itself what it is.
 */
function sinceCell(
  row: OwnRow,
  { t, list, format, today, locale }: Omit<Reading, "words" | "practice">,
) {
  const since = registeredAt(row);
  if (since) {
    const ago = t("ago", spanOf(Math.max(0, daysBetween(dayAtBorder(since), today))));
    return labelled(t("open"), ago);
  }
  if (!row.knownSince) return labelled(`${t("since")}${colon(locale).trimEnd()}`, t("undated"));
  const known = list("knownSince", { date: dayAsGiven(row.knownSince, format) });
  return <td className="tabular-nums max-md:first-letter:uppercase">{known}</td>;
}

const labelled = (label: string, text: string) => (
  <td data-label={label} className="tabular-nums max-md:before:content-[attr(data-label)_'_']">
    {text}
  </td>
);

/** Red when it is late, amber in the week before. */
function toneOf(dueOn: Date, today: Day): string {
  const left = daysBetween(today, dayOf(dueOn));
  if (left < 0) return "text-bad";
  return left <= 7 ? "text-warn" : "";
}
