import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { done, doneWith, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { type Change, happened, write } from "./write";

let viewer: Viewer;

beforeEach(async () => {
  viewer = await makeViewer(db, "READER", scopes.all);
});

const told = () =>
  ({ name: "account.reopened", record: { type: "Official", id: viewer.id }, payload: {} }) as const;
const name = async () => (await db.official.findUniqueOrThrow({ where: { id: viewer.id } })).name;
const events = () => db.auditEvent.count({ where: { officialId: viewer.id } });

/** Renames the official, as a write of nothing else. */
const rename = (
  request: { requestId: string; name: string },
  ending: () => Change<undefined> = () => happened(told()),
  act = "account.test",
) =>
  write(
    viewer,
    { act, request, lock: async () => ({ version: 1 }), roleFor: () => "own" },
    async ({ tx }) => {
      await tx.official.update({ where: { id: viewer.id }, data: { name: request.name } });
      return ending();
    },
  );

test("a refusal after something was written undoes it, and the same form may be sent again", async () => {
  const request = { requestId: randomUUID(), name: "Half" };
  const before = await name();
  expect(await rename(request, () => refused("wrongStatus"))).toEqual(refused("wrongStatus"));
  expect([await name(), await events()]).toEqual([before, 0]);
  expect(await rename(request)).toEqual(done);
  expect([await name(), await events()]).toEqual(["Half", 1]);
});

test("a refusal that happened stays on record, and the same form is asked anew", async () => {
  const request = { requestId: randomUUID(), name: "Geraden" };
  const guess = () => ({ ...refused("tooOften"), events: [told()] });
  expect(await rename(request, guess)).toEqual(refused("tooOften"));
  expect(await rename(request, guess)).toEqual(refused("tooOften"));
  expect(await events()).toBe(2);
});

test("of ten posts of one form at once one writes, and all get its answer", async () => {
  let at = 0;
  const request = { requestId: randomUUID() };
  const asked = {
    ...{ act: "account.test", request, answer: z.number() },
    lock: async () => ({}),
    roleFor: () => "own" as const,
  };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      write<object, number>(viewer, asked, async () => ({
        ...{ ok: true, value: ++at },
        events: [told()],
      })),
    ),
  );
  expect(answers).toEqual(Array.from({ length: 10 }, () => doneWith(1)));
  expect(await events()).toBe(1);
});

test("a request is another one with other content, for another act and by another official", async () => {
  const request = { requestId: randomUUID(), name: "Eerste" };
  await rename(request);
  await rename({ ...request, name: "Tweede" });
  expect(await name()).toBe("Tweede");
  await rename({ ...request, name: "Tweede" }, undefined, "account.other");
  expect(await events()).toBe(3);
  viewer = await makeViewer(db, "READER", scopes.all);
  expect(await rename(request)).toEqual(done);
  expect(await name()).toBe("Eerste");
});

test("it does not matter in which order a form names its fields", async () => {
  const requestId = randomUUID();
  await rename({ requestId, name: "Eerste" });
  await rename({ name: "Eerste", requestId });
  expect(await events()).toBe(1);
});

test("what was asked stands nowhere in the table of answers", async () => {
  const request = { requestId: randomUUID(), name: "een geheim dat niemand raadt" };
  await rename(request);
  const rows = JSON.stringify(await db.answeredRequest.findMany());
  expect(rows).not.toContain(request.name);
  expect(rows).not.toContain(request.requestId);
});

test("what is left for after the commit waits for it, and is dropped with a refusal", async () => {
  const seen: string[] = [];
  const asked = { act: "account.test", request: null, lock: async () => ({}) };
  const later = (ending: Change<undefined>) =>
    write(viewer, { ...asked, roleFor: () => "own" as const }, async ({ tx, afterCommit }) => {
      await tx.official.update({ where: { id: viewer.id }, data: { name: "Straks" } });
      afterCommit(async () => void seen.push(await name()));
      afterCommit(() => {
        throw new Error("what follows may fail");
      });
      return ending;
    });
  expect(await later(refused("wrongStatus"))).toEqual(refused("wrongStatus"));
  expect(await later(happened())).toEqual(done);
  expect(seen).toEqual(["Straks"]);
});

test("who may not know of a row is told that there is none, before who may not write it", async () => {
  const asked = { act: "account.test", request: null };
  const never = async () => happened();
  const absent = { ...asked, lock: async () => null, roleFor: () => null };
  expect(await write(viewer, absent, never)).toEqual(refused("notFound"));
  const denied = { ...asked, lock: async () => ({}), roleFor: () => null };
  expect(await write(viewer, denied, never)).toEqual(refused("notYours"));
  const older = {
    ...{ ...asked, lock: async () => ({ version: 2 }), roleFor: () => "own" as const },
    version: { asked: 1, of: ({ version }: { version: number }) => version },
  };
  expect(await write(viewer, older, never)).toEqual(refused("overtaken"));
});
