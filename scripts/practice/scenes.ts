import { type Day, dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { type Practice, withDays } from "./story";

/** One thing that happens in the story, at its moment; the nth of its record, 0 for its registration. */
export type Scene = { of: Practice; nth: number; moment: Date; by: string };

/** The whole story as it is told at this moment, in the order in which it happened. */
export function scenesOf(parts: readonly Practice[], now: Date): Scene[] {
  const today = dayAtBorder(now);
  const story = parts.map((part) => withDays(part, today));
  return story.flatMap((of) => scenesOfRecord(of, now)).sort(inTime);
}

/** Each at the time of a working day that it says, and never before what happened to its record before it. */
function scenesOfRecord(of: Practice, now: Date): Scene[] {
  let last = 0;
  return [of.registered, ...of.acts].map(({ daysAgo, at = "09:00", by }, nth) => {
    const day = dayAfter(dayAtBorder(now), -daysAgo);
    last = Math.max(last, Math.min(momentOf(day, at), now.getTime()));
    return { of, nth, by, moment: new Date(last) };
  });
}

/**
 * What falls on a Saturday is done the day before, on a Sunday the day after: nothing moves by more than a day, so
 * that what was reached on the day before its telling is no day to come.
 */
function momentOf(day: Day, at: string): number {
  const weekday = dateOf(day).getUTCDay();
  const working = weekday === 0 ? dayAfter(day, 1) : weekday === 6 ? dayAfter(day, -1) : day;
  return Date.parse(`${working}T${at}:00Z`);
}

/** What happens at one moment stays in the order of its record. */
const inTime = (a: Scene, b: Scene): number =>
  a.moment.getTime() - b.moment.getTime() || (a.of === b.of ? a.nth - b.nth : 0);
