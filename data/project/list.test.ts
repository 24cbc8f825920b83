import { beforeAll, expect, test } from "vitest";
import { type AddressValues, readProjectFilter } from "@/domain/project/filter";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { eachProject } from "./export";
import { listProjects } from "./list";

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

const list = (viewer: Anyone, values: AddressValues) =>
  listProjects(viewer, readProjectFilter(values), null);

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
  const { total, facets, capped } = await list(null, { q: "veerpont", phase: "RUNNING" });
  expect(total).toBe(0);
  expect(facets.phase.get("IDEA")).toBe(1);
  expect(facets.partnership.get("nl-vl")).toBeUndefined();
  expect(capped).toBe(false);
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

test.each(["changed", "newest", "silent"])(
  "pages sorted by %s go on and back without gap or double",
  async (sort) => {
    const filter = readProjectFilter({ q: "fietsbrug", sort });
    const pages = [];
    let page = await listProjects(null, filter, null);
    expect(page.previous).toBeNull();
    for (;;) {
      pages.push(page.rows.map(({ id }) => id));
      if (!page.next) break;
      page = await listProjects(null, filter, { ...page.next, direction: "after" });
    }
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10]);
    expect(new Set(pages.flat()).size).toBe(60);

    const back = await listProjects(null, filter, { ...page.previous!, direction: "before" });
    expect(back.rows.map(({ id }) => id)).toEqual(pages[1]);
    const top = await listProjects(null, filter, { ...back.previous!, direction: "before" });
    expect(top.rows.map(({ id }) => id)).toEqual(pages[0]);
    expect(top.previous).toBeNull();
    expect(top.next).not.toBeNull();
  },
);

test("the download holds exactly what is filtered", async () => {
  const rows = [];
  for await (const batch of eachProject(null, readProjectFilter({ q: "fietsbrug" })))
    rows.push(...batch);
  expect(rows).toHaveLength(60);
});
