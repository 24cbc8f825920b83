import { beforeAll, expect, test } from "vitest";
import type { ProjectFacts } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { facts, officials, post, refusalIn, register, valueIn } from "../testing/projects";
import { findProjectToEdit } from "./page";
import { registerProject } from "./register";

let twente: Viewer;
let zeeland: Viewer;
let reader: Viewer;
let cabinet: Viewer;

beforeAll(async () => {
  ({ twente, zeeland, reader, cabinet } = await officials());
});

test("twenty at once get twenty consecutive references", async () => {
  const given = await Promise.all(Array.from({ length: 20 }, () => register(twente)));
  const numbers = given.map((outcome) => Number(valueIn(outcome).slice(8))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => (numbers[0] ?? 0) + at));
});

test("all that was filled in is found back", async () => {
  const linked = await makeBottleneck(db, { published: true });
  const reference = valueIn(await register(twente, { bottlenecks: [linked.reference] }));
  const found = await findProjectToEdit(twente, reference);
  expect(found).toMatchObject({
    version: 1,
    facts: { ...facts, bottlenecks: [linked.reference] },
  });
});

test("a repeated post writes once and answers the same", async () => {
  const request = { ...facts, ...post() };
  const both = await Promise.all([
    registerProject(twente, request),
    registerProject(twente, request),
  ]);
  expect(valueIn(both[0]!)).toBe(valueIn(both[1]!));
  expect(valueIn(await registerProject(twente, request))).toBe(valueIn(both[0]!));
});

test("a cooperation region stands for its members", async () => {
  const reference = valueIn(await register(twente, { regions: ["euregio-gronau"] }));
  const found = await findProjectToEdit(twente, reference);
  expect(found!.facts.regions).toContain("NL213");
  expect(found!.facts.regions).not.toContain("euregio-gronau");
});

test.each<[string, Partial<ProjectFacts>, object]>([
  ["one side of the border", { regions: ["NL213"] }, { regions: "otherSideMissing" }],
  ["an unknown region", { regions: ["NL213", "XX"] }, { regions: "unknownChoice" }],
  ["an unknown lead", { leadId: "nobody" }, { leadId: "unknownOrganisation" }],
  ["an unknown theme", { themes: ["nothing"] }, { themes: "unknownChoice" }],
  [
    "a bottleneck that is not there",
    { bottlenecks: ["GW-1999-9999"] },
    { bottlenecks: "unknownReference:GW-1999-9999" },
  ],
  [
    "all at once: a theme and a bottleneck that are not there",
    { themes: ["nothing"], bottlenecks: ["GW-1999-9999"] },
    { themes: "unknownChoice", bottlenecks: "unknownReference:GW-1999-9999" },
  ],
])("%s is refused at its field", async (_, more, problems) => {
  expect(await register(twente, more)).toMatchObject({ ok: false, problems });
});

test("a bottleneck that the official may not see cannot be linked", async () => {
  const hidden = await makeBottleneck(db, { ...terneuzen, partnershipIds: [] });
  expect(refusalIn(await register(twente, { bottlenecks: [hidden.reference] }))).toBe("incomplete");
});

test("registering where the grant does not reach is refused", async () => {
  expect(refusalIn(await register(zeeland))).toBe("notYours");
  expect(refusalIn(await register(reader))).toBe("notYours");
  expect(refusalIn(await register(cabinet))).toBe("notYours");
  expect(refusalIn(await register(cabinet, { partnershipId: "nl-vl" }))).toBe("done");
});
