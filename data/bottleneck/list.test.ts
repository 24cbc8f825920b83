import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import type { OrderName, PageMark } from "@/domain/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { readFigures } from "../counts/figures";
import { db } from "../db";
import { pageSize } from "../list";
import { forgetKept } from "../memory";
import { askedBy, download, rowsFor } from "../testing/ask";
import { bottlenecks } from "./list";

const many = 57;
let twente: Viewer;
let zeeland: Viewer;
let reader: Viewer;

beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  zeeland = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  reader = await makeViewer(db, "READER", scopes.zeeland);
  await makeBottleneck(db, {
    title: "Zeepaardjes stranden",
    internalNote: "zeester",
    position: "kwal",
  });
  // Several at the same moment: only the id tells them apart.
  const start = Date.UTC(2020, 0, 1);
  for (let at = 0; at < many; at += 1) {
    await makeBottleneck(db, {
      title: `Bushalte ${at}`,
      published: true,
      status: at % 3 === 0 ? "RESOLVED" : "IN_TREATMENT",
      reportedAt: new Date(start + Math.floor(at / 4) * 86_400_000),
      themeIds: at % 2 === 0 ? ["labour", "mobility"] : ["mobility"],
    });
  }
}, 120_000);

beforeEach(forgetKept);

describe("what is internal", () => {
  const query = { q: "zeepaardjes" };

  it("is there for the coordinator of its region", async () => {
    expect(await rowsFor(twente, query)).toHaveLength(1);
    expect((await bottlenecks.count(await askedBy(twente, query)))!.total).toBe(1);
    expect(await download(twente, query)).toContain("Zeepaardjes");
  });

  it.each([
    ["a stranger", () => null],
    ["another region's coordinator", () => zeeland],
    ["a reader of another region", () => reader],
  ])("does not exist for %s", async (_, who) => {
    const viewer = who();
    // The coordinator asks first: what was kept for one is not given to another.
    await bottlenecks.count(await askedBy(twente, query));
    expect(await rowsFor(viewer, query)).toHaveLength(0);
    expect((await bottlenecks.count(await askedBy(viewer, query)))!.total).toBe(0);
    expect((await bottlenecks.count(await askedBy(viewer)))!.total).toBe(many);
    expect(await download(viewer)).not.toContain("Zeepaardjes");
    const byRegion = (await bottlenecks.count(await askedBy(viewer)))!.facets.region.counts;
    expect(byRegion.get("NL213")).toBe(many);
  });

  it("is not counted in the public figures", async () => {
    const figures = await readFigures(null);
    expect(figures.bottlenecks).toBe(many);
    expect(figures.by.region.get("NL213")).toBe(many);
    expect(figures.solved).toBe(19);
    expect(figures.open).toBe(many - 19);
  });

  it("never leaves with a download: notes and positions", async () => {
    expect(await download(twente)).not.toMatch(/zeester|kwal/);
  });
});

describe("a range of days of registration", () => {
  // Half an hour before and after midnight at the border, in winter and in summer.
  const moments = [
    "2018-01-31T22:30Z",
    "2018-01-31T23:30Z",
    "2018-07-31T21:30Z",
    "2018-07-31T22:30Z",
  ];

  beforeAll(async () => {
    for (const moment of moments)
      await makeBottleneck(db, { title: "Kanoverhuur", reportedAt: new Date(moment) });
  });

  it.each([
    ["2018-01-31", "2018-01-31", [0]],
    ["2018-02-01", "2018-02-01", [1]],
    ["2018-01-31", "2018-02-01", [0, 1]],
    ["2018-07-31", "2018-07-31", [2]],
    ["2018-08-01", "", [3]],
    ["", "2018-07-30", [0, 1]],
  ])(
    "from %s until %s holds what was registered on them at the border",
    async (from, until, at) => {
      const query = {
        q: "kanoverhuur",
        registeredFrom: from,
        registeredUntil: until,
        sort: "oldest",
      };
      const rows = await rowsFor(twente, query);
      expect(rows.map(({ reportedAt }) => reportedAt.getTime())).toEqual(
        at.map((nth) => Date.parse(moments[nth]!)),
      );
      expect((await bottlenecks.count(await askedBy(twente, query)))!.total).toBe(at.length);
      expect(JSON.parse(await download(twente, query))).toHaveLength(at.length);
    },
  );

  it("is counted apart from the whole, also for the public", async () => {
    const count = async (query: AddressValues) =>
      (await bottlenecks.count(await askedBy(null, query)))!;
    expect((await count({})).total).toBe(many);
    const { total, facets } = await count({ registeredUntil: "2020-01-01", status: "RESOLVED" });
    expect(total).toBe(2);
    expect(Object.fromEntries(facets.status.counts)).toEqual({ RESOLVED: 2, IN_TREATMENT: 2 });
  });
});

describe("pages", () => {
  async function walk(
    viewer: Anyone,
    query: AddressValues,
    way: "next" | "previous",
    order: OrderName<BottleneckList>,
  ) {
    const asked = await askedBy(viewer, query);
    const pages: string[][] = [];
    let mark: PageMark | null = { kind: way === "next" ? "first" : "last" };
    while (mark && pages.length < 20) {
      const page: Awaited<ReturnType<typeof bottlenecks.page>> = await bottlenecks.page({
        ...asked,
        order,
        mark,
      });
      pages.push(page!.rows.map(({ reference }) => reference));
      expect(page!.rows.length).toBeLessThanOrEqual(pageSize);
      mark = page![way];
    }
    return (way === "next" ? pages : pages.reverse()).flat();
  }

  it.each(["newest", "oldest", "changed"] as const)("show every row once: %s", async (order) => {
    const forth = await walk(null, {}, "next", order);
    expect(forth).toHaveLength(many);
    expect(new Set(forth).size).toBe(many);
    expect(await walk(null, {}, "previous", order)).toEqual(forth);
  });

  it.each(["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])(
    "begin beside any moment that an address can hold: %s",
    async (moment) => {
      for (const query of [{ after: `${moment}~x` }, { before: `${moment}~x`, sort: "oldest" }]) {
        const { order, mark } = readAddress(bottleneckList, query);
        expect(mark.kind).not.toBe("first");
        const page = await bottlenecks.page({ ...(await askedBy(null)), order, mark });
        expect(page!.rows).toHaveLength(pageSize);
      }
    },
  );

  it.each<[string, AddressValues, "first" | "last"]>([
    ["after the last", { after: "0001-01-01T00:00:00.000Z~x" }, "last"],
    ["before the first", { before: "9999-12-31T23:59:59.999Z~x" }, "first"],
    ["at a number past the end", { q: "bushalte", page: "40" }, "first"],
  ])("%s are the page at that end, for what is there is never hidden", async (_, query, kind) => {
    const asked = await askedBy(null, query);
    const end = await bottlenecks.page({ ...asked, mark: { kind } });
    expect(end!.rows.length).toBeGreaterThan(0);
    expect(await bottlenecks.page(asked)).toEqual(end);
    const nothing = { ...asked, q: "xyzzyplugh" };
    expect((await bottlenecks.page(nothing))!.rows).toEqual([]);
  });

  it("show every row once: relevance", async () => {
    const found = await walk(null, { q: "bushalte" }, "next", "relevance");
    expect(new Set(found).size).toBe(many);
  });

  it("are the download, in one go", async () => {
    const query = { theme: "labour" };
    const rows = JSON.parse(await download(null, query)) as {
      reference: string;
      causes: string[];
    }[];
    // None of them has a cause yet: that is an empty list, not nothing.
    expect(rows.flatMap(({ causes }) => causes)).toEqual([]);
    expect(rows.map(({ reference }) => reference)).toEqual(
      await walk(null, query, "next", "newest"),
    );
  });
});

describe("whose it is", () => {
  const asked = { q: "zonnewijzer" };
  const work = async (viewer: Anyone) => (await rowsFor(viewer, asked))[0]!.work;

  beforeAll(async () => {
    const { id } = await makeBottleneck(db, {
      ...{ title: "Zonnewijzer", published: true, ownerId: "bzk" },
    });
    const data = { ownerOfficialId: zeeland.id };
    await db.bottleneck.update({ where: { id }, data, select: { id: true } });
  });

  it("is not read by the public, not in another order either", async () => {
    for (const sort of ["oldest", "relevance"])
      expect((await rowsFor(null, { ...asked, sort }))[0]).toMatchObject({ work: null });
    const publicly = JSON.stringify(await rowsFor(null, asked));
    for (const word of ["bzk", zeeland.name]) expect(publicly).not.toContain(word);
  });

  it("is read with the official there by whose grant reaches it", async () => {
    expect(await work(twente)).toMatchObject({
      ...{ ownerId: "bzk", official: { name: zeeland.name, language: "nl" }, plan: true },
    });
  });

  it("is read without the official by other officials, who agree on nothing", async () => {
    expect(await work(zeeland)).toMatchObject({ ownerId: "bzk", official: null, plan: false });
    expect(await work(reader)).toMatchObject({ ownerId: "bzk", official: null, plan: false });
  });

  it("stays to be read when the account is closed, as on its page", async () => {
    const close = (active: boolean) =>
      db.official.update({ where: { id: zeeland.id }, data: { active }, select: { id: true } });
    await close(false);
    expect((await work(twente))?.official?.name).toBe(zeeland.name);
    await close(true);
  });
});
