import { expect, test } from "vitest";
import { readEvent } from "@/domain/event/event";
import { readableEvent } from "@/domain/event/reader";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readAccountHistory } from "./account/history";
import { db } from "./db";
import { type Export, recordExport } from "./exports";
import { makeAdministrator } from "./testing/accounts";

const told: Export = {
  ...{ list: "bottlenecks", format: "xlsx", filter: ["theme:labour", "registeredFrom:2026-01-01"] },
  ...{ hasWords: true, rows: 12, isWhole: true },
};

test("each download of an official is an event of their account, which administrators read and no one else", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect((await recordExport(viewer, told)).ok).toBe(true);
  expect((await recordExport(viewer, { ...told, format: "csv", isWhole: false })).ok).toBe(true);
  const administrator = await makeAdministrator();
  const history = await readAccountHistory(administrator, viewer.id);
  expect(history.map(({ event }) => event)).toMatchObject([
    { name: "account.listExported", payload: { ...told, format: "csv", isWhole: false } },
    { name: "account.listExported", payload: told },
  ]);
  expect(await readAccountHistory(viewer, viewer.id)).toEqual([]);
  const reader = {
    officialId: viewer.id,
    side: viewer.side,
    administers: false,
    sees: () => "internal" as const,
  };
  expect(readableEvent(history[0]!.event, reader)).toBeNull();
});

test("what was typed does not stand in history, for it may name a person", () => {
  const record = { type: "Official", id: "one" };
  const withWords = { ...told, filter: ["q:jan jansen"] };
  expect(readEvent({ name: "account.listExported", record, payload: told })).not.toBeNull();
  expect(readEvent({ name: "account.listExported", record, payload: withWords })).toBeNull();
});
