import { expect, test } from "vitest";
import { chosenFor, type FoundByWords, meantRecords } from "./linked";

const records = [
  { reference: "GP-2026-0001", title: "EuregioRail" },
  { reference: "GP-2026-0002", title: "EuregioRail, fase 2" },
  { reference: "GP-2026-0003", title: "Bus over de grens" },
];

/** Finds what has all words in its title, as the search does. */
const find = async (words: string): Promise<FoundByWords> => {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = records.filter(({ title }) =>
    all.every((word) => title.toLowerCase().includes(word)),
  );
  return { found, total: found.length };
};

const several = { kind: "GP", isOne: false } as const;
const meant = (...typed: string[]) => meantRecords(typed, several, find);

test.each([
  [["bus"], "GP-2026-0003"],
  // Who types a whole title means that record, also where it begins another.
  [["euregiorail"], "GP-2026-0001"],
  [["fase 2\nbus"], "GP-2026-0002\nGP-2026-0003"],
  [["GP-2026-0002", "GP-2026-0001", "bus", ""], "GP-2026-0001\nGP-2026-0002\nGP-2026-0003"],
  [["gp‑2026‑0001, GP 2026 0002; GP-2026-0001"], "GP-2026-0001\nGP-2026-0002"],
  [["https://grens.example/de/projects/GP-2026-0003."], "GP-2026-0003"],
  [["GP-2026-0001, bus"], "GP-2026-0001\nGP-2026-0003"],
  // As one copies it from a page.
  [["GP-2026-0003 Bus over de grens"], "GP-2026-0003"],
  [["GP-1999-0001"], "GP-1999-0001"],
  [["", " "], ""],
])("%j means %j", async (typed, text) => {
  expect(await meant(...typed)).toEqual({ text, problem: null });
});

test.each([
  ["euregio", "severalFit"],
  ["veerboot", "nothingFits"],
  ["Agenda 2030", "nothingFits"],
  ["project", "nothingFits"],
  ["GP-1999-1", "unknownReference:GP-1999-1"],
  ["GW-2026-0001", "unknownReference:GW-2026-0001"],
  ["GP-2026-0003 EuregioRail", "onlyReferences"],
] as const)("%j stays as it was typed: %s", async (typed, problem) => {
  expect(await meant(typed)).toEqual({ text: typed, problem });
  expect(await meant("GP-2026-0001", typed)).toEqual({ text: `GP-2026-0001\n${typed}`, problem });
});

test("of several, those that were chosen for the words are meant, and no others", async () => {
  const answer = chosenFor("euregio", "GP-2026-0002");
  expect(await meant("euregio", answer)).toEqual({ text: "GP-2026-0002", problem: null });
  // Linked before, it is no answer to the words.
  expect(await meant("GP-2026-0002", "euregio")).toMatchObject({ problem: "severalFit" });
});

test("where more fits than was looked at, none is the only one", async () => {
  const first = async () => ({ found: records.slice(2), total: 9 });
  expect(await meantRecords(["grens"], several, first)).toMatchObject({ problem: "severalFit" });
});

const one = (...typed: string[]) => meantRecords(typed, { kind: "GP", isOne: true }, find);

test.each([
  [["GP-2026-0001", "bus"], "GP-2026-0003"],
  [["GP-2026-0001", "", ""], "GP-2026-0001"],
  [["euregio", chosenFor("euregio", "GP-2026-0002")], "GP-2026-0002"],
  [["", chosenFor("euregio", "GP-2026-0002")], "GP-2026-0002"],
  [["bus", chosenFor("euregio", "GP-2026-0002")], "GP-2026-0003"],
  // Two numbers at once are refused by the field itself.
  [["GP-2026-0001, GP-2026-0002"], "GP-2026-0001 GP-2026-0002"],
])("in a field for one, %j means %j", async (typed, text) => {
  expect(await one(...typed)).toEqual({ text, problem: null });
});

test("nobody makes the portal look for more than twenty lines at once", async () => {
  let looked = 0;
  const counting = async () => {
    looked += 1;
    return { found: [], total: 0 };
  };
  const lines = Array.from({ length: 100 }, (_, at) => `woord${at}x`).join("\n");
  const { text } = await meantRecords([lines], several, counting);
  expect([looked, text]).toEqual([20, lines]);
});
