import { type Day, dayAfter, dayOf } from "./day";

/** Whose public holidays these are; in Germany each Land has its own. */
const holidayCalendars = ["NL", "DE-NW", "DE-NI", "BE"] as const;
export type HolidayCalendar = (typeof holidayCalendars)[number];

const all = holidayCalendars;
const german = ["DE-NW", "DE-NI"] as const;

type Rule = {
  /** The same day each year, "05-01", or so many days from Easter Sunday. */
  on: string | number;
  in: readonly HolidayCalendar[];
};

/**
 * The public holidays by law, without those that are always on a Sunday. Netherlands: Algemene termijnenwet, article 3,
 * which names 5 May every year and puts Good Friday on a par. Belgium: law of 4 January 1974; what a community
 * celebrates for itself is not among them. Germany: the laws of the two Länder (Feiertagsgesetz NW, NFeiertagsG).
 * Compared with date-holidays 3.37.0 (CC BY 3.0) for 2026 to 2031.
 */
const rules = {
  newYear: { on: "01-01", in: all },
  goodFriday: { on: -2, in: ["NL", ...german] },
  easterMonday: { on: 1, in: all },
  kingsDay: { on: "04-27", in: ["NL"] },
  labourDay: { on: "05-01", in: [...german, "BE"] },
  liberationDay: { on: "05-05", in: ["NL"] },
  ascension: { on: 39, in: all },
  whitMonday: { on: 50, in: all },
  corpusChristi: { on: 60, in: ["DE-NW"] },
  belgianDay: { on: "07-21", in: ["BE"] },
  assumption: { on: "08-15", in: ["BE"] },
  germanUnity: { on: "10-03", in: german },
  reformation: { on: "10-31", in: ["DE-NI"] },
  allSaints: { on: "11-01", in: ["DE-NW", "BE"] },
  armistice: { on: "11-11", in: ["BE"] },
  christmas: { on: "12-25", in: all },
  secondChristmas: { on: "12-26", in: ["NL", ...german] },
} as const satisfies Record<string, Rule>;

type HolidayName = keyof typeof rules;
export type Holiday = { name: HolidayName; in: readonly HolidayCalendar[] };

/** Before this year some of these laws were others: of those years none is named. */
const firstYear = 2020;

/** The public holidays of this day, and whose they are. */
export function holidaysOn(day: Day): readonly Holiday[] {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.get(day) ?? [];
}

/** A calendar asks for each of its days: a year is reckoned once. */
const years = new Map<number, ReadonlyMap<Day, readonly Holiday[]>>();

function holidaysOf(year: number): ReadonlyMap<Day, readonly Holiday[]> {
  const days = new Map<Day, Holiday[]>();
  if (year < firstYear) return days;
  const easter = easterOf(year);
  for (const [name, rule] of Object.entries(rules) as [HolidayName, Rule][]) {
    const day = dayIn(year, easter, name, rule);
    days.set(day, [...(days.get(day) ?? []), { name, in: rule.in }]);
  }
  return days;
}

function dayIn(year: number, easter: Day, name: HolidayName, { on }: Rule): Day {
  if (typeof on === "number") return dayAfter(easter, on);
  const day = `${year}-${on}`;
  // A King's birthday on a Sunday is celebrated the day before.
  const isSunday = new Date(`${day}T00:00Z`).getUTCDay() === 0;
  return name === "kingsDay" && isSunday ? dayAfter(day, -1) : day;
}

/** Easter Sunday of a year, as Meeus, Jones and Butcher reckon it. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
  const quarter = Math.floor(ofCentury / 4);
  const week = (32 + 2 * (century % 4) + 2 * quarter - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  // Counted from 1 March: the days beyond it.
  return dayOf(new Date(Date.UTC(year, 2, epact + week - 7 * late + 22)));
}
