import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Facts } from "@/domain/entry/facts";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeEntry } from "../testing/entries";
import { add } from "../testing/organisations";
import { refusalIn, valueIn } from "../testing/projects";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

/** What an official typed ("another: …") in one language: it is not in the list yet. */
async function typed(names: object): Promise<string> {
  const id = randomUUID();
  const facts = { kind: "OTHER", listed: false, confidence: "BACKGROUND" } as const;
  await db.organisation.create({ data: { id, names, ...facts } });
  return id;
}

const isListed = async (id: string) =>
  (await db.organisation.findUniqueOrThrow({ where: { id } })).listed;

/** An editor saves it as it was typed. */
const save = (id: string) => changeEntry(national, "organisation", id, { kind: "AGENCY" });

test("a name that was typed in two languages is in the list once", async () => {
  const name = `Stadt ${randomUUID()}`;
  const [dutch, german] = [await typed({ nl: name }), await typed({ de: name })];
  expect(refusalIn(await save(dutch))).toBe("done");
  expect(await save(german)).toMatchObject(refused("incomplete", { "names-de": "takenName" }));
  expect(await isListed(german)).toBe(false);
  const other = { "names-de": `${name} (Kreis)` };
  expect(refusalIn(await changeEntry(national, "organisation", german, other))).toBe("done");
  // What stands in the list is not asked again.
  expect(refusalIn(await changeEntry(national, "organisation", dutch, { place: "Zwolle" }))).toBe(
    "done",
  );
});

test("a typed name that somebody added meanwhile does not come into the list beside it", async () => {
  const name = `Stadt ${randomUUID()}`;
  const id = await typed({ nl: name.toUpperCase() });
  expect(refusalIn(await add(national, "NL", ["NL"], name))).toBe("done");
  expect(await save(id)).toMatchObject(refused("incomplete", { "names-nl": "takenName" }));
});

test("of two who add the same at once the second is refused", async () => {
  const name = `Stadt ${randomUUID()}`;
  const both = await Promise.all([1, 2].map(() => add(national, "NL", ["NL"], name)));
  expect(both.map(refusalIn).sort()).toEqual(["done", "incomplete"]);
  expect(await db.organisation.count({ where: { names: { path: ["nl"], equals: name } } })).toBe(1);
});

test("who keeps one side takes no abbreviation of the other, and nobody a name in short", async () => {
  const walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  const id = valueIn(await add(walloon, "BE-WAL", ["BE"]));
  const give = (viewer: Viewer, abbreviation: string) =>
    changeEntry(viewer, "organisation", id, { abbreviation });
  const taken = refused("incomplete", { abbreviation: "takenName" });
  for (const abbreviation of ["BZK", "bzk", "SPW / BZK", "Gemeente Enschede"])
    expect(await give(walloon, abbreviation)).toEqual(taken);
  // One of no country may be of any, and takes none from another side all the same.
  const nowhere = { countries: [] };
  expect(refusalIn(await changeEntry(national, "organisation", id, nowhere))).toBe("done");
  expect(await give(walloon, "BZK")).toEqual(taken);
  expect(await give(national, "Gemeente Enschede")).toEqual(taken);
  expect(refusalIn(await give(national, "BZK"))).toBe("done");
});

test("of two who give two organisations one number at once the second is told", async () => {
  const identifiers = [
    { scheme: "CBS", value: "GM7001", source: "https://cbs.example.nl", confidence: "LOOKED_UP" },
  ];
  const ids = [valueIn(await add(national)), valueIn(await add(national))];
  const both = await Promise.all(
    ids.map((id) => changeEntry(national, "organisation", id, { identifiers } as Facts)),
  );
  expect(both.map(refusalIn).sort()).toEqual(["done", "incomplete"]);
});

test("an abbreviation may be that of several", async () => {
  const shared = { abbreviation: `I${randomUUID().slice(0, 8)}` };
  for (const name of [`Kamer ${randomUUID()}`, `Kamer ${randomUUID()}`]) {
    const id = await typed({ nl: name });
    expect(refusalIn(await changeEntry(national, "organisation", id, shared))).toBe("done");
  }
});
