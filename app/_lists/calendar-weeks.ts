import { type Dated, type DatedSpan, mostCountedOnDay } from "@/data/dated";
import { type Weeks, weeksOf } from "@/domain/calendar";
import { type Day, dayAfter, dayAtBorder } from "@/domain/day";
import type { ListScreen } from "./screen";

/** So many of one day and kind are named: in a week all that is counted. */
const eachOfMonth = 3;
const eachOfWeek = mostCountedOnDay;

const periodOf = ({ asked }: ListScreen) => asked.period ?? ({ kind: "now" } as const);

/** What a calendar is of: its weeks, the day it is, and what is to be read for it. */
export function calendarOf(screen: ListScreen) {
  const today = dayAtBorder(new Date());
  const period = periodOf(screen);
  const weeks = weeksOf(period, today);
  return { today, period, weeks, span: spanOf(weeks, period.kind === "week") };
}

function spanOf({ gone, shown }: Weeks, isWeek: boolean): DatedSpan {
  const all = [...gone, ...shown];
  const [from = "", last = ""] = [all[0], all.at(-1)];
  return { from, until: dayAfter(last, 6), each: isWeek ? eachOfWeek : eachOfMonth };
}

/** One day of a calendar: what is named of it, and how many there are beyond that. */
export type CalendarDay = { day: Day; named: readonly Dated[]; beyond: number; atLeast: boolean };

/** The seven days of a week, with what is shown of them. */
export function daysOf(
  monday: Day,
  entries: readonly Dated[],
  { kinds = [], each }: { kinds?: readonly Dated["kind"][] | undefined; each: number },
): CalendarDay[] {
  return Array.from({ length: 7 }, (_, at) => {
    const day = dayAfter(monday, at);
    const own = entries.filter(
      ({ on, kind }) => on === day && (kinds.length === 0 || kinds.includes(kind)),
    );
    const named = own.slice(0, each);
    const total = sumOf(own, "ofDay");
    return { day, named, beyond: total.count - named.length, atLeast: total.atLeast };
  });
}

/** How many there are of these kinds and days, each of which says it of itself; and whether some were not counted. */
export function sumOf(entries: readonly Dated[], what: "ofDay" | "openOfDay") {
  const each = new Map(entries.map((entry) => [`${entry.kind} ${entry.on}`, entry]));
  const counts = [...each.values()].map((entry) => entry[what]);
  return {
    count: counts.reduce((sum, count) => sum + Math.min(count, eachOfWeek), 0),
    atLeast: counts.some((count) => count > eachOfWeek),
  };
}

/** Those between these days, both counted. */
export const between = (entries: readonly Dated[], from: Day, until: Day): Dated[] =>
  entries.filter(({ on }) => on >= from && on <= until);
