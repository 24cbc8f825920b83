import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { registrationSchema } from "@/domain/bottleneck/registration";
import type { Role, Scope, Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { askedBy } from "../testing/ask";
import { editOf } from "../testing/bottlenecks";
import { refusalIn, valueIn } from "../testing/projects";
import { editBottleneck, findEditable } from "./edit";
import { keepDraft } from "./keep-draft";
import { bottlenecks } from "./list";
import { findBottleneck } from "./page";
import { register } from "./registration";

const national = () => makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);

/** Registers what concerns the whole border with Germany, as the form sends it. */
async function registered(viewer: Viewer, changed: Record<string, unknown> = {}) {
  const draftId = randomUUID();
  const values = { title: ["Diploma"], problem: ["Duurt lang"] };
  const draft = { id: draftId, requestId: randomUUID(), step: 1, values } as const;
  const kept = await keepDraft(viewer, draft);
  if (!kept.ok) return kept;
  const fields = registrationSchema.parse({
    ...{ title: "Diploma telt niet over de grens", problem: "Het duurt te lang." },
    ...{ originalLanguage: "nl", regions: [], borders: ["NL-DE"], themes: ["labour"] },
    ...{ causes: ["LEGAL"], ownerId: "svb", ...changed },
  });
  return register(viewer, { draftId, fields, requestId: randomUUID() });
}

test("every grant at that border reads what concerns it as a whole, and no other does", async () => {
  const reference = valueIn(await registered(await national()));
  const scope: Record<string, Scope> = {
    ...scopes,
    netherlands: { kind: "PARTY", partyId: "NL" },
    lowerSaxony: { kind: "PARTNERSHIP", partnershipId: "nl-nds" },
    limburg: { kind: "REGIONS", regionIds: ["NL423"], namedIds: ["NL423"] },
  };
  const reads: Record<string, boolean> = {};
  for (const [name, at] of Object.entries(scope))
    reads[name] = (await findBottleneck(await makeViewer(db, "READER", at), reference)) !== null;
  expect(reads).toEqual({
    ...{ twente: true, limburg: true, nrw: true, northRhine: true, lowerSaxony: true },
    ...{ netherlands: true, all: true },
    ...{ zeeland: false, flanders: false, wallonia: false },
  });
  expect(await findBottleneck(null, reference)).toBeNull();
});

test("who works at a border registers along it, who works elsewhere does not", async () => {
  const by = async (role: Role, scope: Scope) =>
    refusalIn(await registered(await makeViewer(db, role, scope)));
  expect(await by("REGIONAL_COORDINATOR", scopes.twente)).toBe("done");
  expect(await by("PARTNER_COORDINATOR", scopes.nrw)).toBe("done");
  expect(await by("CABINET", scopes.nrw)).toBe("done");
  expect(await by("REGIONAL_COORDINATOR", scopes.zeeland)).toBe("notYours");
  expect(await by("PARTNER_OFFICIAL", scopes.wallonia)).toBe("notYours");
  expect(await by("READER", scopes.all)).toBe("notYours");
});

test("its owner moves it to both borders; whoever else works there is refused", async () => {
  const reference = valueIn(await registered(await national()));
  const at = (organisationId: string, scope: Scope = scopes.twente) =>
    makeViewer(db, "REGIONAL_COORDINATOR", scope, { organisationId });
  const [owner, colleague, away] = [
    await at("svb"),
    await at("bzk"),
    await at("svb", scopes.zeeland),
  ];
  const edit = await editOf(owner, reference, { borders: ["NL-DE", "NL-BE"] });
  expect(await findEditable(colleague, reference)).toBeNull();
  expect(refusalIn(await editBottleneck(colleague, edit))).toBe("notYours");
  expect(refusalIn(await editBottleneck(away, edit))).toBe("notFound");
  expect(refusalIn(await editBottleneck(owner, edit))).toBe("done");
  expect(await db.bottleneck.findUnique({ where: { reference } })).toMatchObject({
    borders: ["NL-DE", "NL-BE"],
  });
  // It lies at the other border too by now, where the owner has a colleague.
  expect(await findEditable(away, reference)).not.toBeNull();
});

test("no region counts it; the list of each at that border offers it apart", async () => {
  const viewer = await national();
  const count = async (filter: Parameters<typeof askedBy>[1]) =>
    await bottlenecks.count(await askedBy(viewer, filter));
  const asked = { region: "NL213" };
  const before = await count(asked);
  valueIn(await registered(viewer));
  const after = await count(asked);
  expect(after?.total).toBe(before?.total);
  const along = (counts: typeof after) => counts?.facets.border?.counts.get("NL-DE") ?? 0;
  expect(along(after)).toBe(along(before) + 1);
  const both = await count({ ...asked, border: "NL-DE" });
  expect(both?.total).toBe((after?.total ?? 0) + along(after));
});
