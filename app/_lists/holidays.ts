import type { Day } from "@/domain/day";
import { type HolidayCalendar, holidaysOn } from "@/domain/holiday";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** A calendar in the letters of its country or Land. */
const letters: Record<HolidayCalendar, string> = {
  ...{ NL: "NL", "DE-NW": "NRW", "DE-NI": "NDS", BE: "BE" },
};

/** The public holidays of a day and whose they are: "Allerheiligen · NRW, BE". Both Länder together are Germany. */
export const holidayWords = (day: Day, locale: Locale): string[] =>
  holidaysOn(day).map((holiday) => {
    const isBoth = holiday.in.includes("DE-NW") && holiday.in.includes("DE-NI");
    const whose = holiday.in.flatMap((calendar) => {
      if (!isBoth || !calendar.startsWith("DE")) return letters[calendar];
      return calendar === "DE-NW" ? "DE" : [];
    });
    return `${translator(locale, "Holiday")(holiday.name)} · ${whose.join(", ")}`;
  });
