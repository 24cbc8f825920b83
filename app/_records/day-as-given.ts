import type { Formatter } from "@/i18n/server";

/** A year, month or day as one writes it, as precise as the source gives it: "2008", "2019-05". */
export function dayAsGiven(given: string, format: Formatter): string {
  const [year, month, day] = given.split("-");
  if (!month) return given;
  return format.dateTime(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`), {
    ...{ timeZone: "UTC", year: "numeric", month: "long" },
    ...(day && { day: "numeric" }),
  });
}
