import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { editBottleneck } from "./bottleneck/edit";
import { findBottleneck } from "./bottleneck/page";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { mergeOrganisations } from "./entry/merge";
import { countriesAsked } from "./other-organisations";
import { editOf } from "./testing/bottlenecks";
import { organisationsListed } from "./testing/entries";

const nameOf = () => `Stichting Veer ${randomUUID()}`;
/** An organisation of the list that no account and no record names. */
async function listed() {
  const kind = "AGENCY" as const;
  const data = {
    id: randomUUID(),
    names: { nl: nameOf() },
    kind,
    confidence: "LOOKED_UP" as const,
  };
  return (await db.organisation.create({ data: { ...data, countries: ["NL"] } })).id;
}
const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("a name that is not in the list is kept as an organisation that nobody else is offered, once for each name", async () => {
  const viewer = await twente();
  const name = nameOf();
  const [one, other] = [await makeBottleneck(db), await makeBottleneck(db)];
  const first = { "competent-NL": `other:${name}`, ownerId: `other:${name}` };
  expect((await editBottleneck(viewer, await editOf(viewer, one.reference, first))).ok).toBe(true);
  const again = { ownerId: `other:${name}` };
  expect((await editBottleneck(viewer, await editOf(viewer, other.reference, again))).ok).toBe(
    true,
  );

  const kept = await findBottleneck(viewer, one.reference);
  const id = kept?.ownerId ?? "";
  expect(kept?.sides.find(({ country }) => country === "NL")?.competentId).toBe(id);
  expect((await findBottleneck(viewer, other.reference))?.ownerId).toBe(id);
  const { organisations } = await readCatalogue();
  expect(organisations.get(id)).toMatchObject({ names: { nl: name }, listed: false });
});

test("an editor is told for which countries a name was typed, of the records that they may know of", async () => {
  const name = nameOf();
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db);
  const typed = { "competent-DE": `other:${name}`, ownerId: `other:${name}` };
  expect((await editBottleneck(viewer, await editOf(viewer, reference, typed))).ok).toBe(true);
  const organisationId = (await findBottleneck(viewer, reference))?.ownerId ?? "";
  const elsewhere = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  expect(await countriesAsked(viewer, organisationId)).toEqual(["DE"]);
  expect(await countriesAsked(elsewhere, organisationId)).toEqual([]);
  await db.bottleneck.update({ where: { id }, data: { published: true, publishedAt: new Date() } });
  expect(await countriesAsked(elsewhere, organisationId)).toEqual(["DE"]);
});

test("a refused form keeps no name", async () => {
  const viewer = await twente();
  const name = nameOf();
  const { reference } = await makeBottleneck(db);
  const wrong = { ownerId: `other:${name}`, themes: ["nothing"] };
  const answer = await editBottleneck(viewer, await editOf(viewer, reference, wrong));
  expect(answer.ok).toBe(false);
  expect(await db.organisation.count({ where: { names: { path: ["nl"], equals: name } } })).toBe(0);
});

test("an editor says which organisation is meant: all records name that one, and so does the name from then on", async () => {
  const [viewer, editor] = [
    await twente(),
    await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all),
  ];
  const typed = `other:${nameOf()}`;
  const [one, later] = [await makeBottleneck(db), await makeBottleneck(db)];
  await editBottleneck(viewer, await editOf(viewer, one.reference, { ownerId: typed }));
  const id = (await findBottleneck(viewer, one.reference))?.ownerId ?? "";
  const waiting = () => organisationsListed(editor, { state: "waiting" });
  expect(await waiting()).toContain(id);

  const request = { id, intoId: "uwv", requestId: randomUUID() };
  expect((await mergeOrganisations(editor, request)).ok).toBe(true);
  expect((await findBottleneck(viewer, one.reference))?.ownerId).toBe("uwv");
  expect(await waiting()).not.toContain(id);
  await editBottleneck(viewer, await editOf(viewer, later.reference, { ownerId: typed }));
  expect((await findBottleneck(viewer, later.reference))?.ownerId).toBe("uwv");

  // What it became may become another in turn: the name means the last.
  const middle = await listed();
  const next = `other:${nameOf()}`;
  await editBottleneck(viewer, await editOf(viewer, one.reference, { ownerId: next }));
  const named = (await findBottleneck(viewer, one.reference))?.ownerId ?? "";
  for (const [from, intoId] of [
    [named, middle],
    [middle, "uwv"],
  ] as const)
    await mergeOrganisations(editor, { id: from, intoId, requestId: randomUUID() });
  const answer = await editBottleneck(
    viewer,
    await editOf(viewer, later.reference, { ownerId: next }),
  );
  expect(answer.ok).toBe(true);
  expect((await findBottleneck(viewer, later.reference))?.ownerId).toBe("uwv");
});
