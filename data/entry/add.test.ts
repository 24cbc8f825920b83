import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Names } from "@/domain/language";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { readHistory } from "../history";
import { changeEntry, organisationsListed } from "../testing/entries";
import { add, merge, strangersToOrganisations } from "../testing/organisations";
import { refusalIn, valueIn } from "../testing/projects";
import { findOrganisation } from "./organisations";

let national: Viewer;
let strangers: Viewer[] = [];
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  strangers = await strangersToOrganisations();
});

test("an editor adds an organisation that is public at once; no stranger does", async () => {
  for (const stranger of strangers) expect(refusalIn(await add(stranger))).toBe("notYours");
  const id = valueIn(await add(national));
  expect(await findOrganisation(null, id)).toMatchObject({ place: "Zwolle", isConfirmed: false });
  const { events } = await readHistory(null, { entry: "organisation", id });
  expect(events.map(({ event }) => event.name)).toEqual(["organisation.added"]);
  expect((await readCatalogue()).organisations.has(id)).toBe(true);

  // No file knows it: what one changes is kept against none.
  await changeEntry(national, "organisation", id, { place: "Enschede" });
  expect(await db.editedField.count({ where: { recordId: id, field: { not: "*" } } })).toBe(0);
  const walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  expect(refusalIn(await add(walloon, "BE-WAL", ["BE"]))).toBe("done");
});

test("a name that an official typed becomes an organisation of the list, or one with another", async () => {
  const typed = { kind: "OTHER", listed: false, confidence: "BACKGROUND" } as const;
  const ids = [randomUUID(), randomUUID()] as const;
  for (const id of ids)
    await db.organisation.create({ data: { id, names: { nl: `Ander ${id}` }, ...typed } });
  const waiting = () => organisationsListed(national, { state: "waiting" });
  expect(await waiting()).toEqual(expect.arrayContaining([...ids]));
  for (const stranger of strangers)
    expect(refusalIn(await changeEntry(stranger, "organisation", ids[0], {}))).toBe("notYours");

  expect(refusalIn(await changeEntry(national, "organisation", ids[0], { kind: "AGENCY" }))).toBe(
    "done",
  );
  expect((await readCatalogue()).organisations.get(ids[0])?.listed).toBe(true);
  expect(refusalIn(await merge(national, ids[1], "uwv"))).toBe("done");
  expect(await waiting()).not.toEqual(expect.arrayContaining([ids[0]]));
  expect(await waiting()).not.toEqual(expect.arrayContaining([ids[1]]));
});

test("no organisation is called as another is, or as that is called in short", async () => {
  const walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  const id = valueIn(await add(walloon, "BE-WAL", ["BE"]));
  const { names, abbreviation } = await db.organisation.findUniqueOrThrow({ where: { id: "bzk" } });
  for (const name of [(names as Names).nl ?? "", (names as Names).nl?.toUpperCase(), abbreviation])
    expect(
      await changeEntry(walloon, "organisation", id, { "names-fr": name ?? "" }),
    ).toMatchObject(refused("incomplete", { "names-fr": "takenName" }));
  expect(
    refusalIn(await changeEntry(walloon, "organisation", id, { "names-fr": `Bureau ${id}` })),
  ).toBe("done");
});
