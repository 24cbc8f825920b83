import { beforeAll, describe, expect, it } from "vitest";
import { makeBottleneck } from "@/prisma/testing/make";
import { db } from "../db";
import { rowsFor } from "../testing/ask";
import { type Case, corpus } from "../testing/found/corpus";
import { dutch } from "../testing/found/dutch";
import { english } from "../testing/found/english";
import { french } from "../testing/found/french";
import { german } from "../testing/found/german";
import { names } from "../testing/found/names";
import { numbers } from "../testing/found/numbers";
import { signs } from "../testing/found/signs";

const references = new Map<string, string>();
const keys = new Map<string, string>();

beforeAll(async () => {
  for (const one of corpus) {
    const reference = await makeCase(one);
    references.set(one.key, reference);
    keys.set(reference, one.key);
  }
});

async function makeCase({ key: _, number, competentId, ...facts }: Case): Promise<string> {
  if (number)
    await db.referenceCounter.upsert({
      where: { kind_year: { kind: "GW", year: 1999 } },
      update: { last: number - 1 },
      create: { kind: "GW", year: 1999, last: number - 1 },
    });
  const made = await makeBottleneck(db, { problem: "–", ...facts, published: true });
  if (competentId)
    await db.bottleneckSide.updateMany({
      where: { bottleneckId: made.id },
      data: { competentId },
    });
  return made.reference;
}

/** What is typed; `{key}` in it stands for the number of that case, `{key:/}` for its parts with that between them. */
const asTyped = (typed: string) =>
  typed.replace(/\{(\w+)(?::(.*?))?\}/g, (_, key: string, between = "-") =>
    (references.get(key) ?? "").replaceAll("-", between),
  );

/** The keys of what is found, the first first. */
async function foundBy(typed: string, plain?: string): Promise<string[]> {
  const rows = await rowsFor(null, { q: asTyped(typed), ...(plain && { plain }) });
  return rows.map(({ reference }) => keys.get(reference) ?? reference);
}

const alike = (listed: string) => listed.split(" ").filter(Boolean).sort();

async function expectFound(typed: string, expected: string, plain?: string) {
  const found = await foundBy(typed, plain);
  if (expected.includes(">")) expect(found).toEqual(expected.split(" > "));
  else expect(found.toSorted()).toEqual(alike(expected));
}

const tables = { dutch, german, french, english, numbers, signs, names };

describe.each(Object.entries(tables))("what is typed (%s)", (_, { found, notFound }) => {
  it.each(found)("with “%s” finds: %s", async (typed, expected, plain) => {
    await expectFound(typed, expected, plain);
  });

  it.each(notFound)("with “%s” does not find %s, and finds: %s", async (typed, trap, expected) => {
    for (const key of alike(trap)) expect(references.get(key)).toBeDefined();
    expect(alike(expected).filter((key) => alike(trap).includes(key))).toEqual([]);
    await expectFound(typed, expected);
  });
});

it("is proved by enough cases of each language, and of what is not found", () => {
  const all = Object.values(tables);
  const rowsOf = ({ found, notFound }: (typeof all)[number]) => found.length + notFound.length;
  for (const table of [dutch, german, french, english]) expect(rowsOf(table)).toBeGreaterThan(24);
  expect(all.reduce((sum, { notFound }) => sum + notFound.length, 0)).toBeGreaterThan(49);
  expect(all.reduce((sum, table) => sum + rowsOf(table), 0)).toBeGreaterThan(169);
});
