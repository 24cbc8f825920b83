import {
  type Dated,
  type DatedSpan,
  type DayCount,
  type Days,
  mostCountedOnDay,
  type OnDay,
} from "@/data/dated";
import { type DatedKind, type Weeks, weeksOf } from "@/domain/calendar";
import { type Day, dayAfter, dayAtBorder } from "@/domain/day";
import type { ListScreen } from "./screen";

/** So many of a day are named, of all its kinds together: in a week all that is counted. */
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

/** Where a month has more than so many, fewer of each day are named: what stands on a page costs its time. */
const [mostNamed, eachOfFull] = [60, 2];

/** What this calendar names on its days: the first few of each, of the kinds that are asked for. */
export function namedIn(screen: ListScreen, counts: readonly DayCount[]): readonly OnDay[] {
  const { weeks, span, period } = calendarOf(screen);
  const { kinds = [] } = screen.asked;
  const shown = between(counts, weeks.shown).filter(
    ({ kind }) => kinds.length === 0 || kinds.includes(kind),
  );
  const days = [...new Set(shown.map(({ on }) => on))].map((day) =>
    shown.filter(({ on }) => on === day).flatMap(eachOf),
  );
  const isFull =
    period.kind !== "week" && sum(days.map((all) => Math.min(all.length, span.each))) > mostNamed;
  return days.flatMap((all) => all.slice(0, isFull ? eachOfFull : span.each));
}

/** What is open comes before what is done. */
const eachOf = ({ kind, on, ids, openOfDay }: DayCount): OnDay[] =>
  ids.map((id, at) => ({ kind, on, id, isDone: at >= openOfDay }));

/** One day of a calendar: what is named of it, and how many there are beyond that. */
export type CalendarDay = { day: Day; named: readonly Dated[]; beyond: number; atLeast: boolean };

/** The seven days of a week, with what is shown of them. */
export function daysOf(
  monday: Day,
  { counts, named }: Days,
  kinds: readonly DatedKind[] = [],
): CalendarDay[] {
  return daysOfWeek(monday).map((day) => {
    const own = named.filter(({ on }) => on === day);
    const { count, atLeast } = sumOf(
      counts.filter(({ on, kind }) => on === day && (kinds.length === 0 || kinds.includes(kind))),
      "ofDay",
    );
    return { day, named: own, beyond: count - own.length, atLeast };
  });
}

/** The seven days from a Monday. */
export const daysOfWeek = (monday: Day): Day[] =>
  Array.from({ length: 7 }, (_, at) => dayAfter(monday, at));

/** How many there are of these kinds and days, each of which says it of itself; and whether some were not counted. */
export function sumOf(days: readonly DayCount[], what: "ofDay" | "openOfDay") {
  const counts = days.map((one) => one[what]);
  return {
    count: sum(counts.map((count) => Math.min(count, mostCountedOnDay))),
    atLeast: counts.some((count) => count > mostCountedOnDay),
  };
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** What stands on the days of these weeks. */
export function between(counts: readonly DayCount[], mondays: readonly Day[]): DayCount[] {
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (!first || !last) return [];
  const end = dayAfter(last, 6);
  return counts.filter(({ on }) => on >= first && on <= end);
}
