import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { bottleneckList } from "@/domain/bottleneck/list";
import { organisationList } from "@/domain/entry/organisation-list";
import { projectList } from "@/domain/project/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import {
  enschede,
  makeBottleneck,
  makeProject,
  makeViewer,
  scopes,
  terneuzen,
} from "@/prisma/testing/make";
import { bottlenecks } from "../bottleneck/list";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { organisations } from "../entry/organisation-list";
import { projects } from "../project/list";
import { searchAll } from "./everything";

let official: Viewer;
let stranger: Viewer;
let keeper: Viewer;
const references = { open: "", internal: "", project: "" };

beforeAll(async () => {
  official = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  stranger = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  keeper = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const open = { ...terneuzen, title: "Kraanvogel zonder vergunning", published: true };
  references.open = (await makeBottleneck(db, open)).reference;
  const internal = { ...enschede, title: "Geheime kraanvogel" };
  references.internal = (await makeBottleneck(db, internal)).reference;
  const project = { name: "Kraanvogels tellen", published: true };
  references.project = (await makeProject(db, project)).reference;
});

const ask = (viewer: Anyone, typed: string) => searchAll({ viewer, typed, reader: "nl", most: 5 });

async function groupsOf(viewer: Anyone, typed: string) {
  const { groups } = await ask(viewer, typed);
  return Object.fromEntries(groups.map((group) => [group.name, group]));
}

const addressesOf = async (viewer: Anyone, typed: string) =>
  (await ask(viewer, typed)).groups.flatMap(({ hits }) => hits.map(({ address }) => address));

describe("the search over all", () => {
  it("finds records of both nouns that the reader may see, and no others", async () => {
    const seen = [`/bottlenecks/${references.open}`, `/projects/${references.project}`];
    expect((await addressesOf(null, "kraanvogel")).sort()).toEqual(seen);
    expect((await addressesOf(stranger, "kraanvogel")).sort()).toEqual(seen);
    const all = [...seen, `/bottlenecks/${references.internal}`].sort();
    expect((await addressesOf(official, "kraanvogel")).sort()).toEqual(all);
    expect((await ask(null, "geheime kraanvogel")).groups.every(({ total }) => total === 0)).toBe(
      true,
    );
  });

  it.each([
    ["Twente", "regions", "/regions/NL213"],
    ["Enschede", "regions", "/regions/NL213"],
    ["NL213", "regions", "/regions/NL213"],
    ["Noordrijn-Westfalen", "partnerships", "/partnerships/nl-nrw"],
    ["nedersaksen", "partnerships", "/partnerships/nl-nds"],
    ["Overijssel", "commissioners", "/commissioners/overijssel"],
    ["mobiliteit", "themes", "/bottlenecks?theme=mobility"],
  ])("finds with %s among %s what leads to %s", async (typed, name, address) => {
    const found = (await groupsOf(null, typed))[name];
    expect(found?.hits.map((hit) => hit.address)).toContain(address);
    expect(found?.total).toBeGreaterThanOrEqual(found?.hits.length ?? 0);
  });

  it("finds a name whatever the language of its reader", async () => {
    const { groups } = await searchAll({ viewer: null, typed: "lüttich", reader: "fr", most: 5 });
    const regions = groups.find(({ name }) => name === "regions");
    expect(regions?.hits.map(({ title }) => title.text)).toContain("Liège");
  });

  it("finds organisations for everyone, leads to their list who keeps it, and counts as that list does", async () => {
    for (const viewer of [null, official]) {
      const found = (await groupsOf(viewer, "bzk")).organisations;
      expect(found?.hits.map(({ address }) => address)).toContain("/organisations/bzk");
      expect(found?.list).toBeNull();
    }
    for (const typed of ["ministerie", "bzk", "den haag", "provincie zwolle"]) {
      const found = (await groupsOf(keeper, typed)).organisations;
      const query = { viewer: keeper, reader: "nl" as const, catalogue: await readCatalogue() };
      const counts = await organisations.count({
        ...query,
        ...readAddress(organisationList, { q: typed }),
      });
      expect(found?.total, typed).toBe(counts?.total);
      expect(found?.hits.length, typed).toBeLessThanOrEqual(5);
    }
  });

  it("leads to the list of the same words, in which there are as many", async () => {
    const { bottlenecks: cases, projects: works } = await groupsOf(official, "kraanvogel");
    const query = { viewer: official, reader: "nl" as const, catalogue: await readCatalogue() };
    const q = { q: "kraanvogel" };
    expect(cases?.list?.address).toBe("/bottlenecks?q=kraanvogel");
    expect(works?.list?.address).toBe("/projects?q=kraanvogel");
    const asked = await bottlenecks.count({ ...query, ...readAddress(bottleneckList, q) });
    expect(cases?.total).toBe(asked?.total);
    const others = await projects.count({ ...query, ...readAddress(projectList, q) });
    expect(works?.total).toBe(others?.total);
  });

  it("names the record whose number was typed, if its reader may see it", async () => {
    const named = async (viewer: Anyone, typed: string) =>
      (await ask(viewer, typed)).byNumber.map(({ address }) => address);
    const { open, internal, project } = references;
    expect(await named(null, `knelpunt ${open.toLowerCase().replaceAll("-", " ")}`)).toEqual([
      `/bottlenecks/${open}`,
    ]);
    expect(await named(null, project)).toEqual([`/projects/${project}`]);
    expect(await named(null, internal)).toEqual([]);
    expect(await named(official, internal)).toEqual([`/bottlenecks/${internal}`]);
    expect(await named(null, `${open} kraanvogel`)).toEqual([]);
    expect(await named(null, "kraanvogel")).toEqual([]);
  });

  it.each(["", " ", "e", "%", "';--", "\\", "& | !", "a:*", "x".repeat(500)])(
    "bears %s",
    async (typed) => {
      const { groups } = await ask(official, typed);
      expect(groups.filter(({ name }) => name === "themes")).toMatchObject([{ total: 0 }]);
    },
  );

  it("leads to addresses that there are", async () => {
    for (const typed of [
      "kraanvogel",
      "twente",
      "overijssel",
      "nedersaksen",
      "bzk",
      "mobiliteit",
    ]) {
      const { groups } = await ask(keeper, typed);
      const all = groups.flatMap(({ hits, list }) => [...hits, ...(list ? [list] : [])]);
      expect(all.length).toBeGreaterThan(0);
      for (const { address } of all) {
        const [, section = "", id] = address.split(/[/?]/);
        const isRecord = id !== undefined && !address.includes("?");
        const pages = readdirSync(`app/[locale]/${section}`, { recursive: true }).map(String);
        expect(
          pages.some((page) => (isRecord ? /^\[\w+\]\/page/ : /^page/).test(page)),
          address,
        ).toBe(true);
      }
    }
  });

  it("keeps one order", async () => {
    const order = ["bottlenecks", "projects", "regions", "partnerships", "commissioners"];
    const all = [...order, "organisations", "themes"];
    for (const viewer of [null, keeper])
      expect((await ask(viewer, "x")).groups.map(({ name }) => name)).toEqual(all);
  });
});
