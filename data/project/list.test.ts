import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import type { PageMark } from "@/domain/list";
import { projectList } from "@/domain/project/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { projects } from "./list";

let twente: Viewer;

beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  for (let at = 0; at < 60; at++)
    await makeProject(db, { name: `Fietsbrug ${at}`, published: true });
  await makeProject(db, { name: "Fietsbrug intern" });
  await makeProject(db, { name: "Fietsbrug elders", regionIds: terneuzen.regionIds });
  await makeProject(db, {
    name: "Veerpont",
    published: true,
    phase: "IDEA",
    partnershipId: "nl-vl",
  });
});

const ask = async (viewer: Anyone, query: AddressValues) => ({
  viewer,
  ...{ reader: "nl" as const, ...readAddress(projectList, query) },
  catalogue: await readCatalogue(),
});

async function list(viewer: Anyone, query: AddressValues) {
  const asked = await ask(viewer, query);
  return { ...(await projects.page(asked))!, ...(await projects.count(asked))! };
}

test("the public finds what is published, an official also what the grant reaches", async () => {
  expect((await list(null, { q: "fietsbrug" })).total).toBe(60);
  expect((await list(twente, { q: "fietsbrug" })).total).toBe(61);
  expect((await list(null, { q: "veerp" })).total).toBe(0 + 1);
  expect((await list(null, { q: "xyzzyplugh" })).rows).toEqual([]);
});

test("a project is found by part of its reference", async () => {
  const { reference } = await makeProject(db, { published: true });
  const { rows } = await list(null, { q: reference.toLowerCase() });
  expect(rows.map((row) => row.reference)).toEqual([reference]);
});

test("counts of a group go along with the other groups, not with its own", async () => {
  const { total, facets, atLeast } = await list(null, { q: "veerpont", phase: "RUNNING" });
  expect(total).toBe(0);
  expect(facets.phase.counts.get("IDEA")).toBe(1);
  expect(facets.partnership.counts.get("nl-vl")).toBeUndefined();
  expect(atLeast).toBe(false);
});

test("every filter lets through what it names", async () => {
  expect((await list(null, { q: "veerpont", partnership: "nl-vl" })).total).toBe(1);
  expect((await list(null, { q: "veerpont", partnership: "nl-nrw" })).total).toBe(0);
  expect((await list(null, { q: "veerpont", theme: "mobility" })).total).toBe(1);
  expect((await list(null, { q: "veerpont", theme: "health" })).total).toBe(0);
  expect((await list(null, { q: "veerpont", region: "NL213" })).total).toBe(1);
  expect((await list(null, { q: "veerpont", region: "euregio-gronau" })).total).toBe(1);
  expect((await list(null, { q: "veerpont", region: "NL341" })).total).toBe(0);
  expect((await list(null, { q: "veerpont", health: "AT_RISK" })).total).toBe(0);
});

test("an official finds the projects in their scopes, the public has none", async () => {
  const whose = { whose: "regions", q: "fietsbrug" };
  const elsewhere = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  expect((await list(twente, whose)).total).toBe(61);
  expect((await list(elsewhere, whose)).total).toBe(1);
  expect((await list(null, whose)).total).toBe(0);
});

test("a range of days lets through what starts on them, and what has no start only without one", async () => {
  const { id } = await makeProject(db, { name: "Knotwilg", published: true });
  await makeProject(db, { name: "Knotwilg zonder begin", published: true });
  await db.project.update({ where: { id }, data: { startOn: new Date("2026-03-01") } });
  const total = async (query: AddressValues) =>
    (await list(null, { q: "knotwilg", ...query })).total;
  expect(await total({})).toBe(2);
  expect(await total({ startFrom: "2026-03-01", startUntil: "2026-03-01" })).toBe(1);
  expect(await total({ startFrom: "2026-03-02" })).toBe(0);
  expect(await total({ startUntil: "2026-02-28" })).toBe(0);
  expect(await total({ startUntil: "2026-03-01" })).toBe(1);
});

test("several values of one filter widen the list, several filters narrow it", async () => {
  const total = async (query: AddressValues) => (await list(null, query)).total;
  expect(await total({ phase: ["IDEA", "RUNNING"], theme: "mobility" })).toBe(
    (await total({ phase: "IDEA" })) + (await total({ phase: "RUNNING" })),
  );
  expect(await total({ q: "fietsbrug", region: ["NL341", "NL213"] })).toBe(60);
  expect(await total({ q: "fietsbrug", region: ["NL341", "BE234"] })).toBe(0);
  expect(await total({ q: "veerpont", partnership: ["nl-vl", "nl-nrw"] })).toBe(1);
  const { facets } = await list(null, { q: "veerpont", region: "NL341" });
  expect(facets.region.counts.get("NL213")).toBe(1);
});

test.each(["changed", "newest", "silent"] as const)(
  "pages in the order %s go on and back without gap or double",
  async (order) => {
    const asked = await ask(null, { q: "fietsbrug" });
    const walk = async (way: "next" | "previous") => {
      const pages: string[][] = [];
      let mark: PageMark | null = { kind: way === "next" ? "first" : "last" };
      while (mark && pages.length < 10) {
        const page: Awaited<ReturnType<typeof projects.page>> = await projects.page({
          ...asked,
          order,
          mark,
        });
        pages.push(page!.rows.map(({ id }) => id));
        mark = page![way];
      }
      return pages;
    };
    const forth = await walk("next");
    expect(forth.map(({ length }) => length)).toEqual([25, 25, 10]);
    expect(new Set(forth.flat()).size).toBe(60);
    expect((await walk("previous")).reverse().flat()).toEqual(forth.flat());
  },
);

test("the download holds exactly what is filtered", async () => {
  const rows = [];
  const asked = await ask(null, { q: "fietsbrug" });
  for await (const batch of (await projects.batches(asked))!) rows.push(...batch.rows);
  expect(rows).toHaveLength((await projects.count(asked))!.total);
});
