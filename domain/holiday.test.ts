import { expect, test } from "vitest";
import { type Day, dayAfter } from "./day";
import { type HolidayCalendar, holidaysOn } from "./holiday";

/**
 * The days by date-holidays 3.37.0 (CC BY 3.0), as far as they are public by law and not always on a Sunday. Good Friday and
 * 5 May, which the Dutch law of terms adds, it does not have.
 */
const known: Record<HolidayCalendar, Record<string, string>> = {
  NL: {
    "2026": "01-01 04-06 04-27 05-14 05-25 12-25 12-26",
    "2027": "01-01 03-29 04-27 05-06 05-17 12-25 12-26",
    "2028": "01-01 04-17 04-27 05-25 06-05 12-25 12-26",
    "2029": "01-01 04-02 04-27 05-10 05-21 12-25 12-26",
    "2030": "01-01 04-22 04-27 05-30 06-10 12-25 12-26",
    "2031": "01-01 04-14 04-26 05-22 06-02 12-25 12-26",
  },
  "DE-NW": {
    "2026": "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26",
    "2027": "01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26",
    "2028": "01-01 04-14 04-17 05-01 05-25 06-05 06-15 10-03 11-01 12-25 12-26",
    "2029": "01-01 03-30 04-02 05-01 05-10 05-21 05-31 10-03 11-01 12-25 12-26",
    "2030": "01-01 04-19 04-22 05-01 05-30 06-10 06-20 10-03 11-01 12-25 12-26",
    "2031": "01-01 04-11 04-14 05-01 05-22 06-02 06-12 10-03 11-01 12-25 12-26",
  },
  "DE-NI": {
    "2026": "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26",
    "2027": "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26",
    "2028": "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26",
    "2029": "01-01 03-30 04-02 05-01 05-10 05-21 10-03 10-31 12-25 12-26",
    "2030": "01-01 04-19 04-22 05-01 05-30 06-10 10-03 10-31 12-25 12-26",
    "2031": "01-01 04-11 04-14 05-01 05-22 06-02 10-03 10-31 12-25 12-26",
  },
  BE: {
    "2026": "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25",
    "2027": "01-01 03-29 05-01 05-06 05-17 07-21 08-15 11-01 11-11 12-25",
    "2028": "01-01 04-17 05-01 05-25 06-05 07-21 08-15 11-01 11-11 12-25",
    "2029": "01-01 04-02 05-01 05-10 05-21 07-21 08-15 11-01 11-11 12-25",
    "2030": "01-01 04-22 05-01 05-30 06-10 07-21 08-15 11-01 11-11 12-25",
    "2031": "01-01 04-14 05-01 05-22 06-02 07-21 08-15 11-01 11-11 12-25",
  },
};

const daysOf = (year: string): Day[] =>
  Array.from({ length: 366 }, (_, at) => dayAfter(`${year}-01-01`, at)).filter((day) =>
    day.startsWith(year),
  );

const found = (calendar: HolidayCalendar, year: string) =>
  daysOf(year).flatMap((day) =>
    holidaysOn(day)
      .filter((holiday) => holiday.in.includes(calendar))
      .map(({ name }) => ({ name, day: day.slice(5) })),
  );

const dutchBeside = ["goodFriday", "liberationDay"];

test.each(Object.keys(known) as HolidayCalendar[])(
  "the holidays of %s are those of the law",
  (calendar) => {
    for (const [year, days] of Object.entries(known[calendar])) {
      const own = found(calendar, year).filter(
        ({ name }) => calendar !== "NL" || !dutchBeside.includes(name),
      );
      expect([...new Set(own.map(({ day }) => day))].join(" "), year).toBe(days);
    }
  },
);

test("the Netherlands keep Good Friday and 5 May too", () => {
  const days = found("NL", "2026").filter(({ name }) => dutchBeside.includes(name));
  expect(days.map(({ day }) => day)).toEqual(["04-03", "05-05"]);
});

test("a King's birthday on a Sunday is celebrated the day before", () => {
  const day = (year: string) => found("NL", year).find(({ name }) => name === "kingsDay")?.day;
  expect([day("2025"), day("2026")]).toEqual(["04-26", "04-27"]);
});

test("two holidays of one day are both named, each with whose it is", () => {
  // Ascension was on 1 May in 2008 and is so again in 2160.
  expect(holidaysOn("2160-05-01").map(({ name }) => name)).toEqual(["labourDay", "ascension"]);
});

test("of years before these laws none is named", () => {
  expect(holidaysOn("2019-12-25")).toEqual([]);
  expect(holidaysOn("2020-12-25")).toHaveLength(1);
});
