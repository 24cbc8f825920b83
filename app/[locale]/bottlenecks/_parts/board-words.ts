import type { DateTimeFormatOptions } from "next-intl";
import { dayAsGiven } from "@/app/_records/day-as-given";
import type { BoardCard } from "@/data/bottleneck/board";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { urgencyOfDay } from "@/domain/bottleneck/next-step";
import { type Day, dayAtBorder, dayOf, daysBetween } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** Days within half a year are written without their year. */
const halfYear = 182;

/** What a board says in numbers and days, ready for this reader. */
export function boardWords(locale: Locale) {
  const t = translator(locale, "Board");
  const step = translator(locale, "NextStep");
  const format = formatter(locale);
  const today = dayAtBorder(new Date());
  const day = (on: Date) => format.dateTime(on, { ...shape(dayOf(on), today), timeZone: "UTC" });
  return {
    day,
    /** How old a case is: in days since it was registered here, else since when it is known; null where nobody knows. */
    age: (card: BoardCard): string | null => {
      const since = registeredAt(card);
      if (since) return t("days", { days: Math.max(0, daysBetween(dayAtBorder(since), today)) });
      return card.knownSince && t("since", { date: dayAsGiven(card.knownSince, format) });
    },
    /** By when the next step is due, and how urgent that is. */
    due: (on: Date) => {
      const left = daysBetween(today, dayOf(on));
      const urgency = urgencyOfDay(dayOf(on), today);
      if (left < 0) return { urgency, text: step("late", { days: -left }) };
      return { urgency, text: left === 0 ? step("today") : step("by", { date: day(on) }) };
    },
    since: (moment: Date) => format.dateTime(moment, shape(dayAtBorder(moment), today)),
  };
}

export type BoardWords = ReturnType<typeof boardWords>;

function shape(day: Day, today: Day): DateTimeFormatOptions {
  const isNear = Math.abs(daysBetween(today, day)) <= halfYear;
  const written: DateTimeFormatOptions = { day: "numeric", month: "short" };
  return isNear ? written : { ...written, year: "numeric" };
}
