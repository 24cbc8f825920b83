import { type Day, dateOf } from "@/domain/day";
import type { Locale } from "@/i18n/routing";
import { formatter } from "@/i18n/server";

type Props = { day: Day; locale: Locale; className?: string };

/** A day written out, with the day itself for machines. */
export function DayText({ day, locale, className }: Props) {
  return (
    <time dateTime={day} className={className}>
      {formatter(locale).dateTime(dateOf(day), { dateStyle: "medium", timeZone: "UTC" })}
    </time>
  );
}
