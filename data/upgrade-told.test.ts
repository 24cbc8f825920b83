import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "@/prisma/client";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { firstDatabase } from "./testing/first-portal";

const dutch = "01a213c2-6308-77ba-aac9-9afc00260979";
const german = "01a213c2-631c-772f-a5bb-c9acfdedcb64";
const duplicate = "01a213c2-68a2-718a-967d-65bda211fe01";
const reopened = "01a213c2-68d5-74cd-a0d7-8d0e9d382d30";
const noted = "01a213c2-61db-71b7-b392-9d0a699089bb";

const marked = { status: ["UNDER_ASSESSMENT", "DUPLICATE"] };

/** What was done in the first portal beside what its database holds: the id, by whom, what, on which record. */
const done = [
  [9001, dutch, "bottleneck.reopen", duplicate, { status: ["DUPLICATE", "REOPENED"] }],
  [9002, dutch, "bottleneck.markDuplicate", duplicate, marked],
  [9003, dutch, "bottleneck.markDuplicate", reopened, marked],
  [9004, dutch, "bottleneck.edit", noted, { internalNote: [[""], ["Eerst bellen."]] }],
  [9005, german, "bottleneck.edit", noted, { internalNote: [["Eerst bellen."], ["Erst Mail."]] }],
  [9006, german, "bottleneck.edit", noted, { "position-DE": [[""], ["Nicht zuständig."]] }],
] as const;

const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(inject("server"), name);
const db = connect(url, 2);
afterAll(() => db.$disconnect());

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(firstDatabase());
  for (const [id, by, action, record, changes] of done)
    await client.query(
      `insert into public."AuditEvent" (id, at, "officialId", action, "recordType", "recordId", changes)
       values ($1, '2026-11-25 18:00Z', $2, $3, 'Bottleneck', $4, $5)`,
      [id, by, action, record, JSON.stringify(changes)],
    );
  await client.query(
    `insert into public."BottleneckSide" ("bottleneckId", country, position)
     values ($1, 'DE', 'Nicht zuständig.'), ($1, 'NL', 'Van voor de tijd.')
     on conflict ("bottleneckId", country) do update set position = excluded.position`,
    [noted],
  );
  await client.query(
    `update public."Bottleneck" set "duplicateOfId" = $1 where id = $2`,
    // Left behind on a record that is no duplicate any more.
    [duplicate, reopened],
  );
  await client.end();
  migrate(url);
});

test("only the step that made a record the duplicate it is now names its original", async () => {
  const events = await db.auditEvent.findMany({
    where: { name: "bottleneck.markedDuplicate" },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ id, payload }) => [Number(id), payload])).toMatchObject([
    [18, { original: null }],
    [9002, { original: { type: "Bottleneck", reference: "GW-2026-0030" } }],
    [9003, { original: null }],
  ]);
});

test("the notes of each side have versions of their own", async () => {
  const versions = await db.textVersion.findMany({
    where: { recordId: noted, field: { startsWith: "note" } },
    orderBy: { field: "desc" },
  });
  expect(versions).toMatchObject([
    { field: "note-NL", version: 1, text: "Eerst bellen.", writtenById: dutch },
    { field: "note-DE", version: 1, text: "Erst Mail.", writtenById: german },
  ]);
  expect(await db.textVersion.count({ where: { field: "internalNote" } })).toBe(0);
});

test("a position keeps who wrote it and when, where that was recorded", async () => {
  const positions = await db.bottleneckPosition.findMany({
    where: { bottleneckId: noted },
    orderBy: { side: "asc" },
  });
  expect(positions).toMatchObject([
    { side: "NL", writtenById: null, writtenForId: null },
    {
      ...{ side: "DE", writtenById: german, writtenForId: "br-muenster" },
      writtenAt: new Date("2026-11-25T18:00:00Z"),
    },
  ]);
});
