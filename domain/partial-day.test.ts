import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { languages } from "./language";
import { partialDaySchema, readPartialDay } from "./partial-day";

test.each([
  ["2008", "2008"],
  [" 2008 ", "2008"],
  ["2008-05", "2008-05"],
  ["5-2008", "2008-05"],
  ["05/2008", "2008-05"],
  ["mei 2008", "2008-05"],
  ["Mai 2008", "2008-05"],
  ["August 2008", "2008-08"],
  ["août 2008", "2008-08"],
  ["décembre 2008", "2008-12"],
  ["März 2008", "2008-03"],
  ["2008-05-12", "2008-05-12"],
  ["12-5-2008", "2008-05-12"],
  ["12.5.2008", "2008-05-12"],
  ["3. März 2008", "2008-03-03"],
  ["1er mars 2008", "2008-03-01"],
  ["3 March 2008", "2008-03-03"],
  ["", null],
  ["08", null],
  ["1708", null],
  ["2008-13", null],
  ["30-2-2008", null],
  ["2008-05-12-1", null],
  ["al jaren", null],
  ["sinds 2008", null],
])("%j is read as %s", (typed, given) => {
  expect(readPartialDay(typed)).toBe(given);
});

test.each([
  ["Mai 2019", "2019-05"],
  [" ", ""],
  ["ooit", null],
])("a field that holds %j gives %j", (typed, given) => {
  expect(partialDaySchema("invalidMoment").safeParse(typed).data ?? null).toBe(given);
});

test.each(languages)("the examples that a form gives in %s are read as they stand there", (own) => {
  const { Entry, Problem } = messages[own];
  for (const text of [Entry.momentHint, Problem.invalidMoment]) {
    const examples = text.slice(text.indexOf(":") + 1, -1).split(/,| (?:of|oder|ou|or) /);
    expect(examples.map(readPartialDay)).toEqual(["2022", "2022-06", "2022-06-07"]);
  }
});
