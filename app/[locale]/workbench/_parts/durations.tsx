import { Fragment } from "react";
import { Card } from "@/components/ui/page";
import type { Quarter } from "@/data/workbench/duration";
import type { Locale } from "@/i18n/routing";
import { type Translator, translator } from "@/i18n/server";

type Props = { quarters: readonly Quarter[]; locale: Locale };

const step = 50;
const barWidth = 34;
const height = 76;

/** Median days from report to solution: bars to look at, a table to read. Left out without figures. */
export function Durations({ quarters, locale }: Props) {
  const t = translator(locale, "Workbench");
  if (quarters.length === 0) return null;
  const longest = Math.max(1, ...quarters.map(({ days }) => days));
  return (
    <Card>
      <h2 className="text-title">{t("duration")}</h2>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${6 * step} 120`}
        className="mt-3 w-full max-w-xs"
        textAnchor="middle"
      >
        {quarters.map(({ year, quarter, days }, at) => (
          <Fragment key={`${year} ${quarter}`}>
            <rect
              x={at * step + 8}
              y={100 - (days / longest) * height}
              width={barWidth}
              height={(days / longest) * height}
              rx={3}
              className={at === quarters.length - 1 ? "fill-water" : "fill-water/40"}
            />
            <text
              x={at * step + 25}
              y={94 - (days / longest) * height}
              fontSize={12}
              className="fill-ink"
            >
              {days}
            </text>
            <text x={at * step + 25} y={115} fontSize={11} className="fill-muted">
              {t("quarterShort", { quarter })}
            </text>
          </Fragment>
        ))}
      </svg>
      <p className="text-muted text-small">{t("durationText")}</p>
      <details className="mt-2 text-small">
        <summary className="flex min-h-11 items-center text-water">{t("asTable")}</summary>
        <Table quarters={quarters} t={t} />
      </details>
    </Card>
  );
}

function Table({ quarters, t }: { quarters: readonly Quarter[]; t: Translator<"Workbench"> }) {
  return (
    <table className="w-full text-left tabular-nums">
      <thead className="border-line-strong border-b text-muted">
        <tr>
          <th scope="col">{t("quarter")}</th>
          <th scope="col">{t("resolved")}</th>
          <th scope="col">{t("medianDays")}</th>
        </tr>
      </thead>
      <tbody>
        {quarters.map(({ year, quarter, count, days }) => (
          <tr key={`${year} ${quarter}`} className="border-line border-b">
            <th scope="row" className="py-1 font-normal">
              {t("quarterOf", { quarter, year: String(year) })}
            </th>
            <td>{count}</td>
            <td>{days}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
