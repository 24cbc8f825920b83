import { type Day, dateOf, dayAfter, dayOf, daySchema } from "./day";

/** Which weeks a calendar shows: from this week on, all of a month ("2026-12"), or one ("2026-W49", as ISO 8601 counts). */
export type Period = { kind: "now" } | { kind: "month" | "week"; at: string };

/** What is due on a day: the next step of an obstacle, the end of its hold or its review, a milestone of a project. */
export const dueKinds = ["step", "review", "milestone"] as const;
/** What stands on a day: what is due, and for officials the next steps that were done on it. */
export const datedKinds = [...dueKinds, "done"] as const;
export type DatedKind = (typeof datedKinds)[number];

/** So many weeks are shown where no month is asked for. */
const usualWeeks = 5;

/** The weeks of a calendar: the Mondays that are shown, and those of the same month that are over and folded away. */
export type Weeks = { shown: readonly Day[]; gone: readonly Day[] };

/** The Monday of the week of this day. */
export const mondayOf = (day: Day): Day => dayAfter(day, -((dateOf(day).getUTCDay() + 6) % 7));

/** The week of this day, as in "2026-W49": the year is that of its Thursday. */
export function weekOf(day: Day): string {
  const thursday = dayAfter(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(
    (dateOf(thursday).getTime() - dateOf(`${year}-01-01`).getTime()) / weekLong,
  );
  return `${year}-W${String(number + 1).padStart(2, "0")}`;
}

const weekLong = 7 * 86_400_000;

/** The number by which one calls a week. */
export const numberOfWeek = (day: Day): number => Number(weekOf(day).slice(-2));

export const monthOf = (day: Day): string => day.slice(0, 7);

/** The month so many months later; earlier when negative. */
function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dayOf(new Date(Date.UTC(year, number - 1 + months, 1))).slice(0, 7);
}

/** A month or a week of an address; whatever is neither, and before 1901 or after 2198, is from now on. */
export function readPeriod({ month, week }: { month: string; week: string }): Period {
  if (isMonth(month)) return { kind: "month", at: month };
  return mondayIn(week) ? { kind: "week", at: week } : { kind: "now" };
}

const isInReach = (year: string): boolean => year > "1900" && year < "2199";

const isMonth = (month: string): boolean =>
  isInReach(month.slice(0, 4)) && daySchema.safeParse(`${month}-01`).success && month.length === 7;

/** The Monday of a week as it is written; null where there is no such week. */
function mondayIn(week: string): Day | null {
  const [, year = "", number = ""] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  if (!isInReach(year)) return null;
  const monday = dayAfter(mondayOf(`${year}-01-04`), 7 * (Number(number) - 1));
  return weekOf(monday) === week ? monday : null;
}

/** The weeks that this period shows on this day. */
export function weeksOf(period: Period, today: Day): Weeks {
  const now = mondayOf(today);
  if (period.kind === "week") return { shown: [mondayIn(period.at) ?? now], gone: [] };
  if (period.kind === "month") return { shown: weeksIn(period.at), gone: [] };
  const shown = Array.from({ length: usualWeeks }, (_, at) => dayAfter(now, 7 * at));
  return { shown, gone: weeksIn(monthOf(today)).filter((monday) => monday < now) };
}

/** The Mondays of all weeks that have a day in this month. */
function weeksIn(month: string): Day[] {
  const first = mondayOf(`${month}-01`);
  const end = `${monthAfter(month, 1)}-01`;
  const all = Array.from({ length: 6 }, (_, at) => dayAfter(first, 7 * at));
  return all.filter((monday) => monday < end);
}

/** The period before (-1) or after (1) this one. */
export function besidePeriod(period: Period, today: Day, by: -1 | 1): Period {
  if (period.kind === "week")
    return { kind: "week", at: weekOf(dayAfter(mondayIn(period.at) ?? today, 7 * by)) };
  const month = period.kind === "month" ? period.at : monthOf(today);
  return { kind: "month", at: monthAfter(month, by) };
}

/** The same time by the week: this week, or the first of the month. */
export function asWeek(period: Period, today: Day): Period {
  if (period.kind === "week") return period;
  const isOther = period.kind === "month" && period.at !== monthOf(today);
  return { kind: "week", at: weekOf(isOther ? `${period.at}-01` : today) };
}

/** The same time by the month. */
export function asMonth(period: Period, today: Day): Period {
  if (period.kind !== "week") return period;
  const monday = mondayIn(period.at) ?? today;
  return monday === mondayOf(today)
    ? { kind: "now" }
    : { kind: "month", at: monthOf(dayAfter(monday, 3)) };
}
