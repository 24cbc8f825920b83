type PartOfDay = "morning" | "afternoon" | "evening";

/** The part of the day in the Netherlands, Belgium and Germany, for a greeting. */
export function partOfDay(moment: Date): PartOfDay {
  const hour = Number(hourAtBorder.format(moment));
  if (hour >= 5 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "afternoon" : "evening";
}

const hourAtBorder = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});
