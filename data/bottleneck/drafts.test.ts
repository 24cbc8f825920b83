import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { done, refused } from "@/domain/outcome";
import { usualSettings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { forgetKept } from "../memory";
import { readWork } from "../workbench/bottlenecks";
import { discardDraft, findDraft } from "./drafts";
import { type DraftRequest, keepDraft as keep } from "./keep-draft";
import { publishBottleneck } from "./publication";

vi.mock("../memory", async (original) => ({
  ...(await original<typeof import("../memory")>()),
  forgetKept: vi.fn(),
}));

type Asked = Omit<DraftRequest, "requestId"> & { requestId?: string };

const keepDraft = (viewer: Viewer, asked: Asked) =>
  keep(viewer, { requestId: randomUUID(), ...asked });

const coordinator = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

/** The drafts as the workbench shows them. */
const draftsOf = async (viewer: Viewer) =>
  (await readWork(viewer, "2026-01-01", "nl", usualSettings)).drafts;

async function makeDraft(viewer: Viewer): Promise<string> {
  const id = randomUUID();
  const values = { title: ["Bus"], problem: ["Duur"] };
  expect(await keepDraft(viewer, { id, step: 1, values })).toMatchObject({
    ...{ ok: true, value: { id, values, version: 1, reference: null } },
  });
  return id;
}

test("a reader keeps no draft", async () => {
  const viewer = await makeViewer(db, "READER", scopes.all);
  expect(await keepDraft(viewer, { id: randomUUID(), step: 1, values: {} })).toMatchObject({
    refusal: "notYours",
  });
});

test("the draft of another official does not exist", async () => {
  const [owner, other] = await Promise.all([coordinator(), coordinator()]);
  const draft = await makeDraft(owner);
  expect(await findDraft(other, draft)).toBeNull();
  expect(await draftsOf(other)).toEqual([]);
  const values = { title: ["Van een ander"] };
  expect(await keepDraft(other, { id: draft, step: 1, values })).toMatchObject({
    refusal: "notFound",
  });
  expect(await discardDraft(other, draft)).toMatchObject({ refusal: "notFound" });
  expect((await findDraft(owner, draft))?.values.title).toEqual(["Bus"]);
});

test("a draft keeps each step, and can be thrown away", async () => {
  const viewer = await coordinator();
  const draft = await makeDraft(viewer);
  await keepDraft(viewer, { id: draft, step: 2, values: { themes: ["mobility"] } });
  const where = { title: ["Bus"], regions: ["linieland"] };
  await keepDraft(viewer, { id: draft, step: 1, values: where });
  const kept = await findDraft(viewer, draft);
  expect(kept?.values).toMatchObject({ title: ["Bus"], themes: ["mobility"], causes: [] });
  expect(kept?.values.regions?.length).toBeGreaterThan(1);
  expect(await draftsOf(viewer)).toMatchObject([{ id: draft, title: "Bus" }]);
  expect(await discardDraft(viewer, draft)).toMatchObject({ ok: true });
  expect(await findDraft(viewer, draft)).toBeNull();
});

test("a draft knows at which step it was left", async () => {
  const viewer = await coordinator();
  const draft = await makeDraft(viewer);
  expect(await findDraft(viewer, draft)).toMatchObject({ step: 1 });
  await keepDraft(viewer, { id: draft, step: 2, leftAt: 3, values: {} });
  expect(await findDraft(viewer, draft)).toMatchObject({ step: 3 });
  await keepDraft(viewer, { id: draft, step: 3, leftAt: 1, values: {} });
  expect(await findDraft(viewer, draft)).toMatchObject({ step: 1 });
});

test("what is more than a draft holds is told by how much its field takes, and nothing of it is kept", async () => {
  const viewer = await coordinator();
  const draft = await makeDraft(viewer);
  const values = { title: ["Brug"], problem: ["x".repeat(24_000)] };
  expect(await keepDraft(viewer, { id: draft, step: 1, values })).toEqual(
    refused("incomplete", { problem: "tooLong:14000" }),
  );
  expect((await findDraft(viewer, draft))?.values.title).toEqual(["Bus"]);
});

test("a first post sent twice makes one draft", async () => {
  const viewer = await coordinator();
  const [id, requestId] = [randomUUID(), randomUUID()];
  const request = { id, requestId, step: 1 as const, values: { title: ["Bus"] } };
  await Promise.all([keepDraft(viewer, request), keepDraft(viewer, request)]);
  expect(await draftsOf(viewer)).toHaveLength(1);
});

test.each(["", "nothing", "\0"])("%j is no draft", async (id) => {
  const viewer = await coordinator();
  expect(await findDraft(viewer, id)).toBeNull();
  expect(await discardDraft(viewer, id)).toMatchObject({ refusal: "notFound" });
});

test("a second tab does not overwrite what the first one wrote", async () => {
  const viewer = await coordinator();
  const id = await makeDraft(viewer);
  const write = (title: string, version: number) =>
    keepDraft(viewer, {
      id,
      step: 1,
      version,
      values: { title: [title], problem: ["Duur"] },
    });
  expect(await write("Trein", 1)).toMatchObject({ ok: true });
  expect(await write("Tram", 1)).toMatchObject({ refusal: "changedElsewhere" });
  expect(await findDraft(viewer, id)).toMatchObject({ version: 2, values: { title: ["Trein"] } });

  expect(await write("Trein", 1)).toMatchObject({ ok: true });
  expect(await write("Tram", 2)).toMatchObject({ refusal: "changedElsewhere" });
  expect(await write("Tram", 3)).toMatchObject({ ok: true });
  expect((await findDraft(viewer, id))?.values.title).toEqual(["Tram"]);
});

test("a draft that was thrown away does not come back in part, from whichever form", async () => {
  const viewer = await coordinator();
  const id = await makeDraft(viewer);
  expect(await discardDraft(viewer, id)).toMatchObject({ ok: true });
  const values = { regions: ["NL213", "DEA34"] };
  for (const version of [undefined, 0, 1, 2])
    expect(await keepDraft(viewer, { id, step: 2, version, values })).toMatchObject({
      refusal: "notFound",
    });
  expect(await findDraft(viewer, id)).toBeNull();
});

test("a form of a draft makes none where there is none", async () => {
  const viewer = await coordinator();
  const request = { id: randomUUID(), step: 1 as const, values: { title: ["Bus"] } };
  expect(await keepDraft(viewer, { ...request, version: 1 })).toMatchObject({
    refusal: "notFound",
  });
  expect(await keepDraft(viewer, { ...request, version: 0 })).toMatchObject({ ok: true });
});

test("a draft thrown away while a step of it is under way stays away", async () => {
  const viewer = await coordinator();
  for (let round = 0; round < 10; round += 1) {
    const id = await makeDraft(viewer);
    const step = { id, step: 1 as const, version: 0, values: { title: ["Trein"] } };
    const [gone] = await Promise.all([discardDraft(viewer, id), keepDraft(viewer, step)]);
    expect(gone).toMatchObject({ ok: true });
    expect(await findDraft(viewer, id)).toBeNull();
  }
});

test("a step that was brought together with another window's is kept once, however often it is posted", async () => {
  const viewer = await coordinator();
  const id = await makeDraft(viewer);
  await keepDraft(viewer, {
    id,
    step: 1,
    version: 1,
    values: { title: ["Bus"], problem: ["Te duur"] },
  });

  const post = { title: ["Trein"], problem: ["Duur"], version: ["1"], requestId: [randomUUID()] };
  const requestId = post.requestId[0] ?? "";
  const send = () => {
    // As the form was typed it is refused; what is brought together is kept, under the same post.
    const merged = { title: ["Trein"], problem: ["Te duur"] };
    return keep(viewer, { id, requestId, step: 1, version: 2, values: merged }, post);
  };
  expect(
    await keep(viewer, { id, requestId, step: 1, version: 1, values: post }, post),
  ).toMatchObject({ refusal: "changedElsewhere" });
  expect(await send()).toMatchObject({ value: { version: 3 } });

  await keepDraft(viewer, {
    id,
    step: 1,
    version: 3,
    values: { title: ["Tram"], problem: ["Te duur"] },
  });
  const repeated = await keep(viewer, { id, requestId, step: 1, version: 1, values: post }, post);
  expect(repeated).toMatchObject({ ok: true, value: { version: 4, values: { title: ["Tram"] } } });
  expect(await findDraft(viewer, id)).toMatchObject({ version: 4, values: { title: ["Tram"] } });

  expect(await discardDraft(viewer, id)).toMatchObject({ ok: true });
  expect(await send()).toMatchObject({ refusal: "notFound" });
});

test("a draft forgets nothing that was counted, for it stands in no list", async () => {
  const viewer = await coordinator();
  const forget = vi.mocked(forgetKept);
  forget.mockClear();
  const id = await makeDraft(viewer);
  await keepDraft(viewer, { id, step: 2, values: { regions: ["NL213"] } });
  await discardDraft(viewer, id);
  expect(forget).not.toHaveBeenCalled();

  const { reference } = await makeBottleneck(db);
  const requestId = randomUUID();
  expect(await publishBottleneck(viewer, { reference, version: 1, requestId })).toEqual(done);
  expect(forget).toHaveBeenCalledOnce();
});

test("one statement keeps a step and gives the draft as it is then", async () => {
  const viewer = await coordinator();
  const id = await makeDraft(viewer);
  const statements: string[] = [];
  db.$on("query", ({ query }) => {
    if (query.includes('"RegistrationDraft"')) statements.push(query);
  });
  const kept = await keepDraft(viewer, { id, step: 1, version: 1, values: { title: ["Trein"] } });
  expect(kept).toMatchObject({ value: { id, version: 2, values: { title: ["Trein"] } } });
  expect(statements).toHaveLength(1);
  expect(await findDraft(viewer, id)).toEqual(kept.ok && kept.value);
});
