import { z } from "zod";
import { knownIn } from "./known";

/** A calendar day as in "2026-12-03". Days compare as text. */
export type Day = string;

/** A day that exists, between 1900 and 2200. Refuses 2026-02-30. */
export const daySchema = z
  .string()
  .trim()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/)
  .refine((day) => {
    const moment = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && dayOf(moment) === day;
  });

/** The day of a date column, which the database keeps at midnight UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** A day as the database keeps it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The day it is in the Netherlands, Belgium and Germany at this moment. */
export function dayAtBorder(moment: Date): Day {
  const hour = Math.floor(moment.getTime() / 3_600_000);
  const format = () => borderDays.format(moment);
  // Long before 1970 its clocks stood beside the whole hours of others.
  return hour < 0 ? format() : knownIn(daysOfHours, mostHours, hour, format);
}

/** The moment at which a day begins there, in summer and in winter. */
export function startAtBorder(day: Day): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return dayAtBorder(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}

/** The day so many days later; earlier when negative. */
export const dayAfter = (day: Day, days: number): Day =>
  dayOf(new Date(dateOf(day).getTime() + days * 86_400_000));

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000);

/** A length of time in the unit in which one says it; of months and years there are always several. */
type Span = { unit: "days" | "months" | "years"; count: number };

/** So many days as one says them: days up to two months, months up to two years, then whole years. */
export function spanOf(days: number): Span {
  if (days <= 60) return { unit: "days", count: days };
  if (days <= 730) return { unit: "months", count: Math.floor(days / 30.4) };
  return { unit: "years", count: Math.floor(days / 365.25) };
}

/** A day begins with an hour: all moments of one hour are on the same day. A page asks for hundreds. */
const daysOfHours = new Map<number, Day>();
const mostHours = 20_000;

const borderDays = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
