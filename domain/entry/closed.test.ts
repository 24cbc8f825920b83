import { expect, test } from "vitest";
import type { Problems } from "../outcome";
import { closedFields, openFacts } from "./closed";
import type { EntryNoun } from "./entry";
import type { Facts } from "./facts";

type Row = [string, EntryNoun, object, Facts, Facts, Problems];

const twente = { kind: "NUTS3" };
const euregio = { kind: "EUREGIO" };
const withAccounts = { hasAccounts: true };
const without = { hasAccounts: false };
const dutch = { countries: ["NL"], "names-nl": "Stichting" };

const rows: Row[] = [
  ["a region of level 3 with no members", "region", twente, { members: [] }, {}, {}],
  [
    ...(["a region of level 3 with a member", "region", twente] as const),
    ...([{ members: ["NL213"] }, {}, { members: "unknownChoice" }] as const),
  ],
  [
    ...(["a cooperation region", "region", euregio] as const),
    ...([{ members: ["NL213"] }, { members: ["NL213"] }, {}] as const),
  ],
  [
    ...(["an organisation with accounts, without its countries", "organisation"] as const),
    ...([withAccounts, { ...dutch, countries: [] }, { "names-nl": "Stichting" }, {}] as const),
  ],
  [
    ...(["the same with its own", "organisation", withAccounts, dutch] as const),
    ...([{ "names-nl": "Stichting" }, {}] as const),
  ],
  [
    ...(["the same with others", "organisation", withAccounts, { countries: ["DE"] }] as const),
    ...([{}, { countries: "hasAccounts" }] as const),
  ],
  [
    ...(["the same with one more", "organisation", withAccounts] as const),
    ...([{ countries: ["NL", "BE"] }, {}, { countries: "hasAccounts" }] as const),
  ],
  [
    ...(["one without accounts", "organisation", without, { countries: ["DE"] }] as const),
    ...([{ countries: ["DE"] }, {}] as const),
  ],
  ["an office", "commissioner", twente, { "about-en": "Ours" }, { "about-en": "Ours" }, {}],
];

test.each(rows)(
  "of %s a form changes only what it asks",
  (_, noun, row, asked, facts, problems) => {
    const entry = { row: { ...row }, facts: { members: [], countries: ["NL"] } };
    expect(openFacts(noun, entry, asked)).toEqual({ facts, problems });
  },
);

test("what is closed is no field of the form", () => {
  expect(closedFields("region", twente)).toEqual(["members"]);
  expect(closedFields("region", euregio)).toEqual([]);
  expect(closedFields("organisation", withAccounts)).toEqual(["countries"]);
});
