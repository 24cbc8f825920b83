import { beforeAll, describe, expect, it } from "vitest";
import type { Anyone } from "@/domain/viewer";
import { makeBottleneck, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { rowsFor } from "../testing/ask";

beforeAll(async () => {
  const texts = [
    ["nl", "Rijbewijs in België omwisselen"],
    ["de", "Anerkennung von Führerscheinen"],
    ["fr", "Équivalence des diplômes étrangers"],
    ["en", "Frontier workers lose their allowances"],
  ] as const;
  for (const [language, title] of texts) {
    await makeBottleneck(db, { ...terneuzen, language, title, published: true });
  }
});

const titles = async (viewer: Anyone, q: string) =>
  (await rowsFor(viewer, { q })).map(({ title }) => title.text);

describe("search", () => {
  it.each([
    ["belgie", "Rijbewijs in België omwisselen"],
    ["RIJBEW", "Rijbewijs in België omwisselen"],
    ["equivalences diplome", "Équivalence des diplômes étrangers"],
    ["allowance worker", "Frontier workers lose their allowances"],
  ])("finds with %s: %s", async (q, title) => {
    expect(await titles(null, q)).toEqual([title]);
  });

  it("finds what the word is called across the border too, after what was typed", async () => {
    expect(await titles(null, "fuhrerschein")).toEqual([
      "Anerkennung von Führerscheinen",
      "Rijbewijs in België omwisselen",
    ]);
  });

  it("finds the rule that a published record comes from, as soon as it is noted", async () => {
    const title = "Verplegen over de grens";
    const { id } = await makeBottleneck(db, { ...terneuzen, title, published: true });
    expect(await titles(null, "Geneesmiddelenwet")).toEqual([]);
    const where = { bottleneckId: id };
    const legalProvision = "Geneesmiddelenwet, artikel 40; Verordening (EG) 883/2004";
    const side = await db.bottleneckSide.findFirst({ where });
    if (side) await db.bottleneckSide.updateMany({ where, data: { legalProvision } });
    else await db.bottleneckSide.create({ data: { ...where, country: "NL", legalProvision } });
    // What is written past the portal is heard of a moment later.
    await expect.poll(() => titles(null, "Geneesmiddelenwet")).toEqual([title]);
    expect(await titles(null, "883/2004")).toEqual([title]);
  });

  it("finds by part of a reference", async () => {
    const [row] = await rowsFor(null, { q: "allowances" });
    const reference = row?.reference ?? "";
    for (const q of [reference, reference.toLowerCase(), reference.slice(3), reference.slice(-4)]) {
      expect((await rowsFor(null, { q })).map((found) => found.reference)).toContain(reference);
    }
    expect((await rowsFor(null, { q: reference }))[0]?.reference).toBe(reference);
  });

  it("finds every record whose number was pasted, in whatever way, and the words beside it", async () => {
    const rows = (await rowsFor(null, {})).slice(0, 2).map(({ reference }) => reference);
    const [one = "", two = ""] = rows;
    const found = async (q: string) => (await rowsFor(null, { q })).map((row) => row.reference);
    for (const pasted of [
      one.replaceAll("-", "\u2011"),
      one.replaceAll("-", "–"),
      one.replaceAll("-", " "),
      `${one}.`,
      `#${one.toLowerCase()}`,
      `knelpunt ${one}`,
      `https://grenswerk.example/de/bottlenecks/${one}?x=1`,
    ])
      expect(await found(pasted)).toEqual([one]);
    expect((await found(`${one}, ${two}`)).sort()).toEqual([one, two].sort());
  });

  it("finds a rule by its year or number, not all that was registered under that number", async () => {
    const title = "Verordening 1999 925 over de trein";
    await makeBottleneck(db, { ...terneuzen, title, published: true });
    const [other] = await rowsFor(null, { q: "allowances" });
    expect(other?.reference).toContain("1999");
    expect(await titles(null, "1999")).toEqual([title]);
    expect(await titles(null, "925")).toEqual([title]);
  });

  it.each(["de", "';--", "\\", "%", "& | !", "a:*"])("survives %s", async (q) => {
    await expect(rowsFor(null, { q })).resolves.toBeDefined();
  });
});
