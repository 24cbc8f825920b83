import { type Day, dateOf } from "@/domain/day";
import { getFormatter } from "@/i18n/server";

/** A day written out, with the day itself for machines. */
export async function DayText({ day, className }: { day: Day; className?: string }) {
  const format = await getFormatter();
  return (
    <time dateTime={day} className={className}>
      {format.dateTime(dateOf(day), { dateStyle: "medium", timeZone: "UTC" })}
    </time>
  );
}
