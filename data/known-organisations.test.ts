import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { organisationList } from "@/domain/entry/organisation-list";
import { meantBy } from "@/domain/organisation";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { publishBottleneck } from "./bottleneck/publication";
import { db } from "./db";
import { mergeOrganisations } from "./entry/merge";
import { organisations } from "./entry/organisation-list";
import { findOrganisation } from "./entry/organisations";
import { catalogueFor } from "./known-organisations";
import { registerProject } from "./project/register";
import { editOf } from "./testing/bottlenecks";
import { facts } from "./testing/projects";

let twente: Viewer;
let national: Viewer;
let zeeland: Viewer;
let strangers: Anyone[];
beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  zeeland = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  strangers = [null, zeeland, walloon, administrator];
});

/** A name that an official typed in an internal record at Enschede. */
async function typedName() {
  const name = `Stichting Veer ${randomUUID()}`;
  const { reference, id: recordId } = await makeBottleneck(db);
  const form = await editOf(twente, reference, { ownerId: `other:${name}` });
  expect((await editBottleneck(twente, form)).ok).toBe(true);
  const { ownerId } = await db.bottleneck.findUniqueOrThrow({ where: { id: recordId } });
  return { name, reference, id: ownerId ?? "" };
}

async function listed(viewer: Anyone, q: string) {
  const asked = { viewer, reader: "nl" as const, ...readAddress(organisationList, { q }) };
  const page = await organisations.page({ ...asked, catalogue: await catalogueFor(viewer) });
  return page?.rows.map(({ id }) => id) ?? [];
}

/** By which of the ways a reader could find out that somebody typed this name. */
async function foundBy(viewer: Anyone, { id, name }: { id: string; name: string }) {
  const { organisations, merged } = await catalogueFor(viewer);
  return {
    filter: organisations.has(id),
    history: merged.has(id),
    form: meantBy(`another: ${name}`, organisations) === id,
    field: meantBy(name, organisations) === id,
    page: (await findOrganisation(viewer, id)) !== null,
    list: (await listed(viewer, name)).includes(id),
  };
}

const nowhere = {
  ...{ filter: false, history: false, form: false, field: false, page: false, list: false },
};
const everywhere = { ...nowhere, filter: true, form: true, field: true, page: true, list: true };

test("a name typed in an internal record is known to who sees the record, and to who keeps all", async () => {
  const typed = await typedName();
  for (const stranger of strangers) expect(await foundBy(stranger, typed)).toEqual(nowhere);
  // The list is for those who keep organisations.
  const unlisted = { ...everywhere, list: false };
  expect(await foundBy(twente, typed)).toEqual(unlisted);
  expect(await foundBy(national, typed)).toEqual(everywhere);

  const { version } = await db.bottleneck.findUniqueOrThrow({
    where: { reference: typed.reference },
  });
  const asked = { reference: typed.reference, version, requestId: randomUUID() };
  expect((await publishBottleneck(twente, asked)).ok).toBe(true);
  for (const reader of [zeeland, null]) expect(await foundBy(reader, typed)).toEqual(unlisted);
});

test("nor can a record be made to tell it, whatever its form is made to send", async () => {
  const { id } = await typedName();
  const { reference } = await makeBottleneck(db, terneuzen);
  for (const field of ["ownerId", "competent-NL"]) {
    const form = await editOf(zeeland, reference, { [field]: id });
    expect(await editBottleneck(zeeland, form)).toMatchObject({
      problems: { [field]: "unknownOrganisation" },
    });
  }
  const project = { ...facts, regions: [...terneuzen.regionIds], leadId: id };
  expect(await registerProject(zeeland, { ...project, requestId: randomUUID() })).toMatchObject({
    problems: { leadId: "unknownOrganisation" },
  });
});

test("nor does a merge tell it", async () => {
  const typed = await typedName();
  const request = { id: typed.id, intoId: "uwv", requestId: randomUUID() };
  expect((await mergeOrganisations(national, request)).ok).toBe(true);
  for (const stranger of strangers) expect(await foundBy(stranger, typed)).toEqual(nowhere);
  expect(await foundBy(national, typed)).toEqual({ ...nowhere, history: true, page: true });
});

test("who types the same name elsewhere gets it back as they wrote it", async () => {
  const typed = await typedName();
  const { reference, id } = await makeBottleneck(db, terneuzen);
  const name = typed.name.toUpperCase();
  const form = await editOf(zeeland, reference, { ownerId: `other:${name}` });
  expect((await editBottleneck(zeeland, form)).ok).toBe(true);
  const { ownerId } = await db.bottleneck.findUniqueOrThrow({ where: { id } });
  const { organisations } = await catalogueFor(zeeland);
  expect(organisations.get(ownerId ?? "")?.names).toEqual({ nl: name });
});
