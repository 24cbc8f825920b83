import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { readFigures } from "../counts/figures";
import { db } from "../db";
import { forgetKept } from "../memory";
import { askedBy } from "../testing/ask";
import { bottlenecks } from "./list";

const countBottlenecks = async (asked: Awaited<ReturnType<typeof askedBy>>) =>
  (await bottlenecks.count(asked))!;

const many = 57;
let twente: Viewer;

beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  await makeBottleneck(db);
  for (let at = 0; at < many; at += 1) {
    await makeBottleneck(db, {
      published: true,
      status: at % 3 === 0 ? "RESOLVED" : "IN_TREATMENT",
      themeIds: at % 2 === 0 ? ["labour", "mobility"] : ["mobility"],
    });
  }
}, 120_000);

beforeEach(forgetKept);

describe("counts", () => {
  it("of a dimension are made as if nothing in it were chosen", async () => {
    const query = { status: "RESOLVED", theme: "labour" };
    const { total, atLeast, facets } = await countBottlenecks(await askedBy(null, query));
    expect([total, atLeast]).toEqual([10, false]);
    expect(Object.fromEntries(facets.status.counts)).toEqual({ RESOLVED: 10, IN_TREATMENT: 19 });
    expect(Object.fromEntries(facets.theme.counts)).toEqual({ labour: 10, mobility: 19 });
    expect(facets.region.counts.get("NL213")).toBe(10);
  });

  it("say what the list then holds", async () => {
    const { facets } = await countBottlenecks(await askedBy(twente, { status: "IN_TREATMENT" }));
    for (const [theme, count] of facets.theme.counts) {
      const asked = await askedBy(twente, { status: "IN_TREATMENT", theme });
      expect((await countBottlenecks(asked)).total).toBe(count);
    }
  });

  it("follow what is linked and unlinked", async () => {
    const { id } = await makeBottleneck(db, { published: true, themeIds: ["health"] });
    const healthy = async () => (await readFigures(null)).by.theme.get("health") ?? 0;
    expect(await healthy()).toBe(1);
    await db.bottleneckTheme.deleteMany({ where: { bottleneckId: id } });
    forgetKept();
    expect(await healthy()).toBe(0);
    await db.bottleneck.update({ where: { id }, data: { published: false, publishedAt: null } });
  });

  it("of a cooperation region count its members", async () => {
    const counts = await countBottlenecks(await askedBy(null, { region: "euregio-gronau" }));
    expect(counts.total).toBe(many);
  });
});
