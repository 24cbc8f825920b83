import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { FormValues } from "@/domain/fields";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { bringReference, fileRows } from "@/prisma/load/reference";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { viewerWith } from "@/scripts/practice/viewer-with";
import { db } from "../db";
import { forgetReference } from "../memory";
import { changeEntry, entryFormOf, entryNow, sendEntry } from "../testing/entries";
import { refusalIn } from "../testing/projects";
import { mergeOrganisations } from "./merge";
import { askMerge } from "./merges";

let national: Viewer;
let walloon: Viewer;
let northRhine: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  northRhine = await makeViewer(db, "PARTNER_COORDINATOR", scopes.northRhine);
});

type Country = "NL" | "DE" | "BE";

/** An organisation of the list that nothing names. */
async function body(countries: Country[] = ["NL"]) {
  const named = { id: randomUUID(), names: { nl: `Stichting ${randomUUID()}` }, partyId: "NL" };
  await db.organisation.create({
    data: { ...named, countries, kind: "AGENCY", confidence: "LOOKED_UP" },
    select: { id: true },
  });
  // The word that the database tells of it may come later than the question of a test.
  forgetReference();
  return named.id;
}

const sideOf = async (email: string) => (await viewerWith(email)).side;
const without = (form: FormValues, field: string): FormValues =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== field));

test("nobody chooses by the form of an organisation whose side its accounts are on", async () => {
  const organisationId = await body();
  expect(refusalIn(await changeEntry(national, "organisation", organisationId, {}))).toBe("done");
  const free = { countries: ["DE"] };
  expect(refusalIn(await changeEntry(national, "organisation", organisationId, free))).toBe("done");

  const { email } = await makeViewer(db, "READER", scopes.all, { organisationId });
  for (const countries of [["NL"], ["DE", "NL"], ["BE"]])
    expect(await changeEntry(national, "organisation", organisationId, { countries })).toEqual(
      refused("incomplete", { countries: "hasAccounts" }),
    );
  // Its form does not send them, and changes the rest.
  const form = await entryFormOf("organisation", organisationId, { place: "Borken" });
  expect(refusalIn(await sendEntry(national, "organisation", without(form, "countries")))).toBe(
    "done",
  );
  const { facts } = await entryNow("organisation", organisationId);
  expect(facts).toMatchObject({ place: "Borken", countries: ["DE"] });
  expect(await sideOf(email)).toBe("DE");
});

test("the database holds it too, and a new version of the portal may say otherwise", async () => {
  const change = (id: string) =>
    db.organisation.update({ where: { id }, data: { countries: ["DE"] }, select: { id: true } });
  await expect(change("bzk")).rejects.toThrow(/side/);

  const files = fileRows();
  const ours = (files.Organisation ?? []).filter(({ id }) => id === "bzk");
  const rows = ours.map((row) => ({ ...row, countries: ["NL", "BE"] }));
  const undone = new Error("undone");
  const brought = db.$transaction(async (tx) => {
    await bringReference(tx, { ...files, Organisation: rows });
    const { countries } = await tx.organisation.findUniqueOrThrow({ where: { id: "bzk" } });
    expect(countries).toEqual(["NL", "BE"]);
    throw undone;
  });
  await expect(brought).rejects.toThrow(undone);
});

test("no merge takes an account to another side", async () => {
  const [from, into] = [await body(), await body(["NL", "DE"])];
  const { id, email } = await makeViewer(db, "READER", scopes.all, { organisationId: from });
  expect(await askMerge(national, from, into)).toEqual({ problem: "otherCountry" });
  expect(
    await mergeOrganisations(national, { id: from, intoId: into, requestId: randomUUID() }),
  ).toEqual(refused("incomplete", { intoId: "otherCountry" }));
  expect(await sideOf(email)).toBe("NL");
  await expect(
    db.organisationMerge.create({
      data: { fromId: from, intoId: into, moved: { "Official.organisationId": [id] } },
    }),
  ).rejects.toThrow(/sides/);
});

test("a region of level 3 stands for itself, whatever its form is made to send", async () => {
  expect(await changeEntry(walloon, "region", "BE335", { members: ["NL213"] })).toEqual(
    refused("incomplete", { members: "unknownChoice" }),
  );
  expect(await db.regionMember.count({ where: { regionId: "BE335" } })).toBe(0);
  const insert = (regionId: string, memberId: string) =>
    db.regionMember.create({ data: { regionId, memberId } });
  await expect(insert("BE335", "NL213")).rejects.toThrow(/members/);
  await expect(insert("edr", "euregio-gronau")).rejects.toThrow(/members/);
});

test("a region comes to and leaves a cooperation by who coordinates its own party", async () => {
  const now = async () => (await entryNow("region", "edr")).facts.members as readonly string[];
  const members = await now();
  const dutch = members.filter((id) => id.startsWith("NL"));
  const german = members.filter((id) => id.startsWith("DE"));
  expect(dutch.length).toBeGreaterThan(1);
  await changeEntry(national, "region", "edr", { members: [...members, "DEA34"] });

  for (const forged of [
    [...german, "DEA34", ...dutch.slice(1)],
    [...members, "DEA34", "BE335"],
    ["DEA34"],
  ])
    expect(await changeEntry(northRhine, "region", "edr", { members: forged })).toEqual(
      refused("incomplete", { members: "notYourPart" }),
    );
  const more = [...members, "DEA34", "DEA33"];
  expect(refusalIn(await changeEntry(northRhine, "region", "edr", { members: more }))).toBe("done");
  expect([...(await now())].sort()).toEqual([...more].sort());
  await changeEntry(national, "region", "edr", { members });
});
