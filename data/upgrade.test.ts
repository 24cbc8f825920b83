import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { readEvent } from "@/domain/event/event";
import type { Language } from "@/domain/language";
import type { Country } from "@/domain/region";
import { viewerWith } from "@/scripts/practice/viewer-with";
import { db } from "./db";
import { mostEvents, readHistory } from "./history";
import { comparable } from "./testing/along-borders";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { bottleneckNow, firstDatabase, projectNow, seenThen } from "./testing/first-portal";

const { records, readers } = seenThen();
const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;

/** What was recorded there, with all its texts. */
let recorded: { id: string; changes: Record<string, [unknown, unknown]> }[] = [];

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  const url = databaseUrl(inject("server"), name);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(firstDatabase());
  // These tests may run at a moment before that database was made.
  await client.query(`update "Grant" set "from" = least("from", $1)`, [new Date()]);
  recorded = (await client.query(`select id::text, changes from "AuditEvent"`)).rows;
  await client.end();
  migrate(url);
  // From here on every function of data/ works on the database that was brought up.
  process.env.DATABASE_URL = url;
});

test.each(Object.keys(readers))(
  "%s reads in a database of the first portal what they read there",
  async (reader) => {
    const viewer = reader === "public" ? null : await viewerWith(reader);
    const references = Object.keys(readers.public ?? {}).concat(Object.keys(readers[reader] ?? {}));
    for (const reference of new Set([...allReferences(), ...references])) {
      const now = reference.startsWith("GW")
        ? await bottleneckNow(viewer, reference)
        : await projectNow(viewer, reference);
      const expected = then(reader, viewer?.side ?? null, reference);
      const [read, noted] = await comparable(reference, asJson(now), expected);
      expect({ reference, now: read }).toEqual({ reference, now: noted });
    }
  },
);

test("what was recorded in the first portal is read as events that the portal knows", async () => {
  const events = await db.auditEvent.findMany();
  const unread = events.filter(
    ({ name, recordType: type, recordId, payload }) =>
      readEvent({ name, record: { type, id: recordId }, payload }) === null,
  );
  expect(unread.map(({ name, payload }) => ({ name, payload }))).toEqual([]);
  expect(events.length).toBeGreaterThanOrEqual(recorded.length);
});

test("every text of that record stands beside it now, and none within it", async () => {
  const kept = new Set((await db.textVersion.findMany()).map(({ text }) => text));
  const history = JSON.stringify(await db.auditEvent.findMany({ select: { payload: true } }));
  const typed = recorded
    .flatMap(({ changes }) =>
      ["title", "problem", "internalNote", "summary", "reason"].map((field) => changes[field]),
    )
    .flatMap((change) => (change ?? []).flat())
    .filter((text): text is string => typeof text === "string" && /\s/.test(text));
  expect(typed.length).toBeGreaterThan(5);
  for (const text of typed) {
    expect(kept).toContain(text);
    expect(history).not.toContain(JSON.stringify(text));
  }
});

test("every text of that database has a version of its own, by which it can be erased", async () => {
  const without = await db.$queryRaw`
    select s.* from standing_texts() s where not exists (
      select from "TextVersion" t where t."recordType" = s."recordType" and t."recordId" = s."recordId"
        and t.field = s.field and t.language is not distinct from s.language and t.text = s.words)`;
  expect(without).toEqual([]);
  const steps = await db.bottleneckStep.findMany({ where: { reason: { not: null } } });
  const reports = await db.progressReport.findMany();
  expect(Math.min(steps.length, reports.length)).toBeGreaterThan(0);
  for (const { bottleneckId, reason, reasonLanguage, reasonVersion } of steps)
    expect(await versionOf(bottleneckId, "reason", reasonLanguage, reasonVersion)).toBe(reason);
  for (const { projectId, text, language, textVersion } of reports)
    expect(await versionOf(projectId, "report", language, textVersion)).toBe(text);
});

test("every step, report and registration of that database is in the history of its page", async () => {
  const national = await viewerWith("programma@demo.grenswerk.example");
  const said = async (noun: "bottleneck" | "project", reference: string) =>
    (await readHistory(national, { noun, reference, size: mostEvents })).events;
  for (const { reference, history } of await db.bottleneck.findMany({
    include: { history: true },
  })) {
    const events = await said("bottleneck", reference);
    const steps = events.filter(
      ({ event: { name, payload } }) => name === "bottleneck.registered" || "original" in payload,
    );
    expect({ reference, steps: steps.length }).toEqual({ reference, steps: history.length });
    const reasons = steps.flatMap(({ words }) => words.map(({ text }) => text));
    expect(reasons.sort()).toEqual(history.flatMap(({ reason }) => reason ?? []).sort());
  }
  for (const { reference, reports } of await db.project.findMany({ include: { reports: true } })) {
    const names = (await said("project", reference)).map(({ event }) => event.name);
    expect(names).toContain("project.registered");
    expect(names.filter((name) => name === "project.reported")).toHaveLength(reports.length);
  }
});

const versionOf = async (
  recordId: string,
  field: string,
  language: Language | null,
  version: number | null,
) => {
  const where = { recordId, field, language, version: version ?? 0 };
  return (await db.textVersion.findFirst({ where }))?.text;
};

/** Every record that any reader of then could read: the others must still be refused. */
const allReferences = () => [
  ...new Set(Object.values(readers).flatMap((seen) => Object.keys(seen))),
];

/**
 * As it was, but for what a side says for itself: that is read by this side alone (decision 13). One
 * note was written by a German official; the others by Dutch ones, or by nobody who is known.
 */
function then(reader: string, side: Country | null, reference: string): unknown {
  const seen = readers[reader]?.[reference];
  const view = seen && (records[seen.view] as View);
  if (!view) return null;
  const sides = view.sides?.map((one) => (one.country === side ? one : { ...one, position: null }));
  const note = side === noteSide(view) ? view.note : null;
  return { ...view, ...(view.sides && { sides, note }), may: seen.may };
}

const noteSide = ({ note }: View): Country => (note === "Bitte vertraulich." ? "DE" : "NL");

type View = { note?: unknown; sides?: { country: Country; position: unknown }[] };

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
