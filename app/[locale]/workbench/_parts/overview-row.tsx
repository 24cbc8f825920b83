import type { ReactNode } from "react";
import type { Overview } from "@/data/workbench/overview";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { OverviewBar } from "./overview-bar";

export type Counts = Overview["counts"][number];

/** What is counted of each. */
export const columns = ["open", "late", "still", "solved"] as const;

/** Each number the way to its list. */
export const listsOf = ({ silentDays }: Overview): Record<(typeof columns)[number], string> => ({
  open: "group=open",
  late: "step=late&sort=step",
  still: `silent=${silentDays}&sort=oldest`,
  solved: "status=RESOLVED&status=PARTLY_RESOLVED",
});

const tones = { open: "", late: "font-bold text-bad", still: "text-warn", solved: "" } as const;

type RowProps = {
  counts: Counts;
  lists: ReturnType<typeof listsOf>;
  most: number;
  locale: Locale;
  children: ReactNode;
};

/** One partnership, each number the way to its list. */
export function Row({ counts, lists, most, locale, children }: RowProps) {
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
