import { beforeAll, expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeEntry } from "../testing/entries";
import { add, merge } from "../testing/organisations";
import { refusalIn, valueIn } from "../testing/projects";
import { askMerge } from "./merges";

let national: Viewer;
let walloon: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
});

/** A body of Wallonia, of these countries, which a Dutch record names as competent for the Netherlands. */
async function namedBody(countries: string[]) {
  const id = valueIn(await add(national, "BE-WAL", countries));
  const { id: bottleneckId } = await makeBottleneck(db, { published: false });
  const where = { bottleneckId, country: "NL" } as const;
  await db.bottleneckSide.updateMany({ where, data: { competentId: id } });
  expect(await db.bottleneckSide.count({ where: { ...where, competentId: id } })).toBe(1);
  return id;
}

test.each([
  ["of the Netherlands", ["NL"]],
  ["of two countries", ["NL", "BE"]],
  ["of no country", []],
])(
  "a body %s that is competent for the Netherlands becomes no Belgian one",
  async (_, countries) => {
    const id = await namedBody(countries);
    const belgian = valueIn(await add(walloon, "BE-WAL", ["BE"]));
    for (const viewer of [walloon, national]) {
      expect(await changeEntry(viewer, "organisation", id, { countries: ["BE"] })).toMatchObject(
        refused("incomplete", { countries: "namedInCountry" }),
      );
      expect(await askMerge(viewer, id, belgian)).toEqual({ problem: "otherCountry" });
      expect(await merge(viewer, id, belgian)).toEqual(
        refused("incomplete", { intoId: "otherCountry" }),
      );
    }
    // Past the portal's own rules the database refuses both, too.
    const data = { countries: { set: ["BE" as const] } };
    await expect(db.organisation.update({ where: { id }, data })).rejects.toThrow(/would lose/);
    const { id: sideId } = await db.bottleneckSide.findFirstOrThrow({ where: { competentId: id } });
    await db.bottleneckSide.update({ where: { id: sideId }, data: { competentId: belgian } });
    const moved = { "BottleneckSide.competentId": [sideId] };
    const merged = { fromId: id, intoId: belgian, at: new Date(), moved };
    await expect(db.organisationMerge.create({ data: merged })).rejects.toThrow(/is not/);
  },
);

test("who keeps one side takes no country away, whoever names the body; who keeps all does", async () => {
  const id = valueIn(await add(national, "BE-WAL", ["NL", "BE"]));
  const belgian = valueIn(await add(walloon, "BE-WAL", ["BE"]));
  expect(await merge(walloon, id, belgian)).toEqual(
    refused("incomplete", { intoId: "otherCountry" }),
  );
  expect(refusalIn(await changeEntry(walloon, "organisation", id, { countries: ["BE"] }))).toBe(
    "incomplete",
  );
  expect(refusalIn(await merge(national, id, valueIn(await add(national, "BE-WAL", ["BE"]))))).toBe(
    "done",
  );
});

test("who keeps one side makes no body of the other, or of all: neither new nor by a change", async () => {
  const ownOnly = refused("incomplete", { countries: "ownCountryOnly" });
  for (const countries of [["NL"], ["BE", "NL"], []])
    expect(await add(walloon, "BE-WAL", countries)).toEqual(ownOnly);
  const id = valueIn(await add(walloon, "BE-WAL", ["BE"]));
  for (const countries of [
    ["BE", "NL"],
    ["BE", "DE"],
  ])
    expect(await changeEntry(walloon, "organisation", id, { countries })).toEqual(ownOnly);
  const both = { countries: ["BE", "NL"] };
  expect(refusalIn(await changeEntry(national, "organisation", id, both))).toBe("done");
  // What it is already stays, whoever else changes it.
  expect(refusalIn(await changeEntry(walloon, "organisation", id, { place: "Namur" }))).toBe(
    "done",
  );
});
