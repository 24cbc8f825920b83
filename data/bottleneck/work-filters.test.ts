import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { bottleneckList } from "@/domain/bottleneck/list";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { bottlenecks } from "./list";

const day = (fromNow: number) => dateOf(dayAfter(dayAtBorder(new Date()), fromNow));
const made: Record<string, string> = {};
let viewer: Viewer;

/** A record of ours with a next step due in so many days, null for one without a day. */
async function record(name: string, due: number | null | undefined, more: object = {}) {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  if (due !== undefined)
    await db.nextStep.create({
      data: { bottleneckId: id, what: "Bellen", dueOn: due === null ? null : day(due) },
    });
  await db.bottleneck.update({ where: { id }, data: { changedAt: day(-1), ...more } });
  made[reference] = name;
  return id;
}

beforeAll(async () => {
  viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId: "uwv" });
  await record("late", -1);
  await record("today", 0);
  await record("next week", 8);
  await record("undated", null);
  await record("nothing", undefined);
  await record("decided", undefined, { status: "RESOLVED" });
  await record("silent", undefined, { changedAt: day(-91) });
  await record("mine", undefined, { ownerId: "uwv", ownerOfficialId: viewer.id });
  const asked = await record("asked", undefined, { published: true, publishedAt: day(-2) });
  await db.nextStep.create({
    data: {
      ...{ bottleneckId: asked, what: "Bellen" },
      ...{ organisationId: "uwv", officialId: viewer.id },
    },
  });
});

async function found(query: string, by: Anyone = viewer): Promise<string[]> {
  const asked = readAddress(bottleneckList, Object.fromEntries(new URLSearchParams(query)));
  const catalogue = await readCatalogue();
  const page = await bottlenecks.page({ viewer: by, reader: "nl", catalogue, ...asked });
  return page?.rows.flatMap(({ reference }) => made[reference] ?? []) ?? [];
}

test.each([
  ["step=late", "late"],
  ["step=week", "today"],
  ["step=later", "next week"],
  ["step=undated", "asked undated"],
  ["step=none", "mine nothing silent"],
  ["silent=90", "silent"],
  ["silent=180", ""],
  ["whose=mine", "asked mine"],
  ["whose=organisation", "asked mine"],
  ["whose=nobody&group=open", "asked late next week nothing silent today undated"],
  ["owner=uwv", "mine"],
  ["shown=public", "asked"],
  ["whose=regions&step=late", "late"],
])("a list narrowed by %s holds: %s", async (query, expected) => {
  expect((await found(query)).sort().join(" ")).toBe(expected);
});

test("by next step: what is late first, then what has no day, then what has none", async () => {
  const order = await found("sort=step");
  expect(order.slice(0, 3)).toEqual(["late", "today", "next week"]);
  const place = (name: string) => order.indexOf(name);
  expect(place("undated")).toBeGreaterThan(place("next week"));
  expect(place("nothing")).toBeGreaterThan(place("undated"));
});

test("what is counted beside a filter is what it would leave, of another official another", async () => {
  const asked = readAddress(bottleneckList, { whose: "mine" });
  const query = { reader: "nl" as const, catalogue: await readCatalogue(), ...asked };
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "uwv",
  });
  expect((await bottlenecks.count({ ...query, viewer }))?.total).toBe(2);
  expect((await bottlenecks.count({ ...query, viewer: colleague }))?.total).toBe(0);
  const all = { ...query, ...readAddress(bottleneckList, {}), viewer };
  const counts = await bottlenecks.count(all);
  expect(counts?.facets.step.counts.get("late")).toBe(1);
  expect(counts?.facets.owner.counts.get("uwv")).toBe(1);
});

test.each([{ theme: "labour" }, { q: "vergunning" }])(
  "for the public nothing is counted by what officials filter by, also not among %j",
  async (values) => {
    const title = "Een vergunning geldt aan één kant";
    const themeIds = ["labour"];
    const { id } = await makeBottleneck(db, { published: true, title, themeIds });
    await db.bottleneck.update({ where: { id }, data: { ownerId: "uwv" } });
    const asked = readAddress(bottleneckList, values);
    const query = { reader: "nl" as const, catalogue: await readCatalogue(), ...asked };
    const officialsFilters = async (by: Anyone) => {
      const facets = (await bottlenecks.count({ ...query, viewer: by }))?.facets;
      expect(facets?.theme.counts.get("labour")).toBeGreaterThan(0);
      return bottleneckList.forOfficials.filter((name) => facets?.[name].counts.size);
    };
    expect(await officialsFilters(null)).toEqual([]);
    // Who sees no more than the public, and asks after it, still has these filters.
    const newcomer = await makeViewer(db, "READER", scopes.all);
    expect(await officialsFilters({ ...newcomer, grants: [] })).toContain("owner");
    expect(await officialsFilters(null)).toEqual([]);
  },
);

test("the public has nothing that is its own", async () => {
  expect(await found("whose=mine", null)).toEqual([]);
});

test("the day of the next step on the row follows every change of what decides it", async () => {
  const { id } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const stepOn = async () => (await db.bottleneck.findUniqueOrThrow({ where: { id } })).stepOn;
  expect(await stepOn()).toBe("9999-12-31");
  const step = await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  expect(await stepOn()).toBe("9999-12-30");
  await db.nextStep.update({ where: { id: step.id }, data: { dueOn: new Date("2026-12-03") } });
  expect(await stepOn()).toBe("2026-12-03");
  await db.bottleneck.update({ where: { id }, data: { status: "RESOLVED" } });
  expect(await stepOn()).toBe("9999-12-31");
  await db.bottleneck.update({ where: { id }, data: { status: "REOPENED" } });
  expect(await stepOn()).toBe("2026-12-03");
  await db.nextStep.delete({ where: { id: step.id } });
  expect(await stepOn()).toBe("9999-12-31");
});
