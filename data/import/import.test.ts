import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { refused } from "@/domain/outcome";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { importedBottlenecks } from "../bottleneck/import";
import { db } from "../db";
import {
  by,
  columns,
  coordinator,
  keep,
  numbered,
  row,
  run,
  statesOf,
  tableOf,
} from "../testing/imports";
import { earlierImports } from "./earlier";
import { findTrial } from "./trials";
import { tryOut } from "./try-out";

const reported = () => db.bottleneck.count();

test("a good file becomes records, each told as if registered by itself, by who took it over", async () => {
  const viewer = await coordinator();
  const table = numbered(3);
  const trialId = await keep(viewer, table);
  expect(await statesOf(viewer, table)).toEqual(["new", "new", "new"]);
  expect(await run(viewer, trialId)).toEqual({ ok: true, value: { made: 3, there: 0 } });

  const made = await db.bottleneck.findMany({
    where: { createdById: viewer.id },
    include: {
      texts: true,
      regions: true,
      partnerships: true,
      themes: true,
      nextSteps: true,
      history: true,
    },
    orderBy: { reference: "asc" },
  });
  expect(made).toHaveLength(3);
  const numbers = made.map(({ reference }) => Number(reference.split("-")[2]));
  expect(numbers[2]! - numbers[0]!).toBe(2);
  expect(made[0]).toMatchObject({
    ...{ status: "REPORTED", published: false, originalLanguage: "nl", ownerId: "bzk" },
    texts: [{ problem: "Studenten betalen dubbel." }],
    nextSteps: [{ what: "Bellen", dueOn: new Date("2100-01-01") }],
    history: [{ step: "register", takenById: viewer.id, role: "REGIONAL_COORDINATOR" }],
  });
  expect(made[0]?.regions.map(({ regionId }) => regionId).sort()).toEqual(["DEA34", "NL213"]);
  expect(made[0]?.keys).toContain("region:NL213");
  // No cell names a partnership: it gets that of its regions, as in the form.
  expect(made[0]?.partnerships).toMatchObject([{ partnershipId: "nl-nrw" }]);

  const events = await db.auditEvent.findMany({ where: { officialId: viewer.id } });
  const registered = events.filter(({ name }) => name === "bottleneck.registered");
  expect(registered.map(({ role }) => role)).toEqual(Array(3).fill("REGIONAL_COORDINATOR"));
  expect(registered[0]?.payload).toMatchObject({ reference: made[0]?.reference, to: "REPORTED" });
  const kept = await db.textVersion.count({ where: { recordId: made[0]!.id } });
  expect(kept).toBe(3);
  expect(await earlierImports(viewer, "bottleneck")).toMatchObject([{ rows: 3, made: 3 }]);
  expect(await earlierImports(viewer, "project")).toEqual([]);
  expect(await findTrial(viewer, "bottleneck", trialId)).toMatchObject({
    ...{ table: null },
    done: { made: 3, there: 0, first: made[0]?.reference, last: made[2]?.reference },
  });
});

test("the same file again makes nothing, a changed row is told and not written, and a new one is made", async () => {
  const [viewer, colleague] = [await coordinator(), await coordinator()];
  const table = numbered(2);
  await run(viewer, await keep(viewer, table));
  const before = await reported();
  expect(await statesOf(colleague, table)).toEqual(["there", "there"]);
  expect(await run(colleague, await keep(colleague, table))).toMatchObject({
    value: { made: 0, there: 2 },
  });
  const [first] = table.rows;
  const changed = tableOf(columns, [
    row(first!.cells[0]!, "Anders"),
    table.rows[1]!.cells,
    row(randomUUID()),
  ]);
  expect(await statesOf(viewer, changed)).toEqual(["changed", "there", "new"]);
  expect(await run(viewer, await keep(viewer, changed))).toMatchObject({ value: { made: 1 } });
  expect(await reported()).toBe(before + 1);
});

test("without a number the content of a row counts, whatever the order of its columns", async () => {
  const viewer = await coordinator();
  const bare = tableOf(columns.slice(1), [row("", `Zonder nummer ${randomUUID()}`).slice(1)]);
  expect(await run(viewer, await keep(viewer, bare))).toMatchObject({ value: { made: 1 } });
  const turned = {
    ...bare,
    heads: bare.heads.toReversed(),
    rows: bare.rows.map((one) => ({ ...one, cells: one.cells.toReversed() })),
  };
  expect(await statesOf(viewer, turned)).toEqual(["there"]);
  const other = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "province-overijssel",
  });
  expect(await statesOf(other, turned)).toEqual(["new"]);
});

test("one wrong row and nothing is written, no number used", async () => {
  const viewer = await coordinator();
  const table = numbered(2);
  table.rows[1]!.cells[3] = "Twente; Atlantis";
  const trialId = await keep(viewer, table);
  const before = await reported();
  const counter = await db.referenceCounter.findMany({ orderBy: { year: "asc" } });
  expect(await run(viewer, trialId)).toEqual(refused("incomplete"));
  expect(await reported()).toBe(before);
  expect(await db.referenceCounter.findMany({ orderBy: { year: "asc" } })).toEqual(counter);
  expect(await earlierImports(viewer, "bottleneck")).toEqual([]);
});

test("two heads that mean the same are put right first", async () => {
  const viewer = await coordinator();
  const table = { ...numbered(1), ignored: [{ text: "Titre", why: "double" as const }] };
  expect(await run(viewer, await keep(viewer, table))).toEqual(refused("incomplete"));
});

test("two at once make no doubles: of one file twice, and of two files with the same rows", async () => {
  const [viewer, colleague] = [await coordinator(), await coordinator()];
  const table = numbered(60);
  const [own, theirs] = [await keep(viewer, table), await keep(colleague, table)];
  const before = await reported();
  const answers = await Promise.all([
    ...[run(viewer, own), run(viewer, own), run(colleague, theirs)],
  ]);
  expect(await reported()).toBe(before + 60);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const references = await db.bottleneck.findMany({
    where: { createdById: { in: [viewer.id, colleague.id] } },
    select: { reference: true },
    orderBy: { reference: "asc" },
  });
  const numbers = references.map(({ reference }) => Number(reference.split("-")[2]));
  expect(numbers.at(-1)! - numbers[0]!).toBe(59);
});

test("a repeated post of the button is answered as the first one was", async () => {
  const viewer = await coordinator();
  const [trialId, requestId] = [await keep(viewer, numbered(1)), randomUUID()];
  const first = await run(viewer, trialId, requestId);
  expect(await run(viewer, trialId, requestId)).toEqual(first);
  expect(await run(viewer, trialId)).toEqual(first);
});

test("who may register elsewhere is told so at the regions of each row", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  const [one] = await tryOut(viewer, importedBottlenecks, numbered(1), by);
  expect(one).toMatchObject({
    state: "wrong",
    wrongs: [{ at: 3, column: "regions", why: { problem: "notYourRegion" } }],
  });
  expect(await run(viewer, await keep(viewer, numbered(1)))).toEqual(refused("incomplete"));
});

test("a number of the portal means the record that is there, for who may see it", async () => {
  const viewer = await coordinator();
  const there = await makeBottleneck(db);
  const hidden = await makeBottleneck(db, { regionIds: ["NL341", "BE234"], partnershipIds: [] });
  const cells = row("").slice(1);
  const table = tableOf(
    ["reference", ...columns.slice(1)],
    [
      [there.reference, ...cells],
      [hidden.reference, ...row("", "Nog een").slice(1)],
    ],
  );
  const found = await tryOut(viewer, importedBottlenecks, table, by);
  expect(found[0]).toMatchObject({ state: "there", recordId: there.id });
  expect(found[1]).toMatchObject({
    state: "wrong",
    wrongs: [{ at: 0, why: { problem: `unknownReference:${hidden.reference}` } }],
  });
});
