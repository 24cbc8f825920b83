import type { Tally } from "@/data/counts/figures";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { Counted } from "./counted";

type Props = {
  locale: Locale;
  tally: Tally;
  /** The part of an address that asks for the records here: "region=NL213". */
  query: string;
  /** Whether only what is public was counted. */
  isPublic: boolean;
};

const solved = "status=RESOLVED&status=PARTLY_RESOLVED";

/** How many are open and resolved here, and how many projects: each number the way to its list. */
export function PlaceFigures({ locale, tally, query, isPublic }: Props) {
  const t = translator(locale, "Partnership");
  const format = formatter(locale);
  const lists = {
    open: `/bottlenecks?group=open&${query}`,
    solved: `/bottlenecks?${solved}&${query}`,
    projects: `/projects?${query}`,
  };
  return (
    <>
      <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-2">
        {(["open", "solved", "projects"] as const).map((name) => (
          <li key={name}>
            <a
              href={path(locale, lists[name])}
              className="inline-flex min-h-11 items-baseline gap-2 text-ink no-underline hover:underline"
            >
              <span className="font-semibold font-serif text-section tabular-nums">
                {format.number(tally[name])}
              </span>{" "}
              <span className="text-small underline">
                {t(`count.${name}`, { count: tally[name] })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Counted locale={locale} isPublic={isPublic} />
    </>
  );
}
