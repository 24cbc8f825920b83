import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "@/prisma/client";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { firstDatabase } from "./testing/first-portal";

const noted = "01a213c2-61db-71b7-b392-9d0a699089bb";

/** "Zürich" in two signs, and one that nobody sees; and how both look. */
const typed = "Zu\u0308rich\u200b in\u00ad Sicht";
const shown = "Zürich in Sicht";

const addresses = ["mu\u0308ller@test.example", "müller@test.example", "ko\u0308hler@test.example"];

const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;
const url = databaseUrl(inject("server"), name);
const db = connect(url, 2);
afterAll(() => db.$disconnect());
let before: { changedAt: Date };

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(firstDatabase());
  await client.query(
    `update public."BottleneckText" set title = $2 where "bottleneckId" = $1 and language = 'nl'`,
    [noted, typed],
  );
  await client.query(
    `insert into public."BottleneckStep" (id, "bottleneckId", step, "to", reason, "reasonLanguage")
     values ('signs', $1, 'reopen', 'REOPENED', $2, 'de')`,
    [noted, typed],
  );
  for (const [at, address] of addresses.entries())
    await client.query(
      `insert into public."Official" (id, email, name, "organisationId", language)
       values ($1, $2, $3, 'bzk', 'nl')`,
      [`signs-${at}`, address, typed],
    );
  // A note of which nobody knows who wrote it.
  await client.query(
    `update public."Bottleneck" set "internalNote" = 'Van wie?', "createdById" = null where id = $1`,
    [noted],
  );
  await client.query(
    `insert into public."AuditEvent" (id, at, action, "recordType", "recordId", changes)
     values (9101, '2026-11-25 18:00Z', 'bottleneck.edit', 'Bottleneck', $1, $2)`,
    [noted, JSON.stringify({ internalNote: [["Bel eerst."], ["Van wie?"]] })],
  );
  const { rows } = await client.query(`select "changedAt" from public."Bottleneck" where id = $1`, [
    noted,
  ]);
  before = rows[0];
  await client.end();
  migrate(url);
});

test("texts of before are composed and without signs that nobody sees, and nothing else changed", async () => {
  const row = await db.bottleneck.findUniqueOrThrow({
    where: { id: noted },
    select: { changedAt: true, texts: { where: { language: "nl" } } },
  });
  expect(row).toMatchObject({ changedAt: before.changedAt, texts: [{ title: shown }] });
  expect(await db.bottleneckStep.findUnique({ where: { id: "signs" } })).toMatchObject({
    reason: shown,
  });
  const versions = await db.textVersion.findMany({
    where: { recordId: noted, field: { in: ["title", "reason"] }, text: { contains: "rich" } },
  });
  expect(versions.map(({ text }) => text)).toEqual([shown, shown]);
});

test("a search finds what was typed in two signs", async () => {
  const found = await db.$queryRaw`
    select id from "Bottleneck" where search @@ gw_query('zürich') and id = ${noted}`;
  expect(found).toEqual([{ id: noted }]);
});

test("of two accounts that differ in their signs alone both stay, and a single one is composed", async () => {
  const officials = await db.official.findMany({
    where: { id: { startsWith: "signs-" } },
    orderBy: { id: "asc" },
  });
  expect(officials.map(({ email }) => email)).toEqual([
    ...addresses.slice(0, 2),
    "köhler@test.example",
  ]);
  expect(new Set(officials.map((official) => official.name))).toEqual(new Set([shown]));
});

test("history and the row of a note say the same side, also where nobody knows who wrote it", async () => {
  expect(await db.bottleneckNote.findMany({ where: { bottleneckId: noted } })).toMatchObject([
    { side: "NL", text: "Van wie?" },
  ]);
  const events = await db.auditEvent.findMany({
    where: { recordId: noted, name: "bottleneck.noteWritten", officialId: null },
  });
  expect(events).toMatchObject([
    { payload: { country: "NL", texts: [{ field: "note-NL", version: 2 }] } },
  ]);
  const versions = await db.textVersion.findMany({
    where: { recordId: noted, field: { startsWith: "note-" } },
    orderBy: { version: "asc" },
  });
  expect(versions).toMatchObject([
    { field: "note-NL", version: 1, text: "Bel eerst." },
    { field: "note-NL", version: 2, text: "Van wie?" },
  ]);
});
