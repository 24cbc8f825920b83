import fc from "fast-check";
import { expect, test } from "vitest";
import { countriesOf, expandRegions } from "../region";
import { cleanLine, cleanText } from "../text";
import { registrationSchema, sidesOf } from "./registration";
import { partnershipsNear, problemsOfPlace } from "./rules";

const whole = {
  title: "Bus",
  problem: "Duur",
  originalLanguage: "nl",
  regions: ["NL213", "DEA34"],
  themes: ["mobility"],
  ownerId: "bzk",
};
const parse = (changed: object) => registrationSchema.safeParse({ ...whole, ...changed });
const problemOf = (changed: object) => parse(changed).error?.issues[0]?.message;

test("of free text is kept what one can see", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (typed) => {
      const parsed = parse({ title: typed, problem: `  ${typed}\n` });
      if (typed.trim() === "") expect(parsed.success).toBe(false);
      else
        expect(parsed.data).toMatchObject({ title: cleanLine(typed), problem: cleanText(typed) });
    }),
  );
});

test("a count is understood with and without dots and spaces between thousands", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom("nl", "de", "fr", "en"),
      (count, language) => {
        expect(parse({ affectedCount: String(count) }).data?.affectedCount).toBe(count);
        const grouped = count.toLocaleString(language);
        expect(parse({ affectedCount: grouped }).data?.affectedCount).toBe(count);
      },
    ),
  );
});

test.each(["1.5", "-1", "ongeveer 100", "1e6", "0x10", "1234567890", "12.34.567"])(
  "%j is no count",
  (typed) => expect(problemOf({ affectedCount: typed })).toBe("invalidNumber"),
);

test("any text is a date that exists, or an invalid date", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), (typed) => {
      const { data, error } = parse({ nextStepOn: typed });
      if (data) expect(data.nextStepOn).toMatch(/^(\d{4}-\d\d-\d\d)?$/);
      else expect(error?.issues[0]?.message).toBe("invalidDate");
    }),
  );
});

test("an unknown field is refused", () => {
  expect(parse({ status: "RESOLVED" }).success).toBe(false);
  expect(parse({ published: "true" }).success).toBe(false);
});

const region = (country: "NL" | "DE" | "BE", partyId: string, ...memberIds: string[]) => ({
  countries: [country],
  partyId,
  memberIds,
});
type Euregio = { countries: readonly ("NL" | "DE")[]; partyId: null; memberIds: string[] };
const choices = {
  regions: new Map<string, ReturnType<typeof region> | Euregio>([
    ["NL213", region("NL", "NL", "NL213")],
    ["DEA34", region("DE", "DE-NW", "DEA34")],
    ["euregio", { countries: ["NL", "DE"], partyId: null, memberIds: ["NL213", "DEA34"] }],
  ]),
  themes: new Map([["mobility", {}]]),
  partnerships: new Map([
    ["nl-nrw", { partyId: "DE-NW" }],
    ["nl-vl", { partyId: "BE-VLG" }],
  ]),
  organisations: new Map(),
};

test("a cooperation region gives both sides of the border and its partnership", () => {
  const regions = expandRegions(["euregio", "NL213"], choices.regions);
  expect(regions).toEqual(["NL213", "DEA34"]);
  expect(countriesOf(regions, choices.regions)).toEqual(["NL", "DE"]);
  expect(partnershipsNear(regions, choices)).toEqual(["nl-nrw"]);
});

test.each<[string[], string | undefined]>([
  [["NL213", "DEA34"], undefined],
  [[], "oneSideOnly"],
  [["NL213"], "otherSideMissing"],
  [["DEA34", "DEA34"], "dutchSideMissing"],
  [["NL213", "nowhere"], "unknownChoice"],
])("regions %j: %s", (regions, problem) => {
  const fields = { regions, borders: [], themes: ["mobility"], partnerships: [] };
  expect(problemsOfPlace(fields, choices).regions).toBe(problem);
});

test("what is along a whole border is on both sides by itself", () => {
  const fields = { regions: [], borders: ["NL-BE" as const], themes: [], partnerships: [] };
  expect(problemsOfPlace(fields, choices).regions).toBeUndefined();
});

test("only the countries concerned get a side", () => {
  const fields = registrationSchema.parse({ ...whole, "competent-NL": "bzk", "competent-BE": "x" });
  expect(sidesOf(fields, ["NL", "DE"])).toEqual([
    { country: "NL", competentId: "bzk", legalProvision: "" },
    { country: "DE", competentId: null, legalProvision: "" },
  ]);
});
