import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { momentOfTakenOver } from "@/domain/bottleneck/known-since";
import { languages } from "@/domain/language";
import type { Anyone } from "@/domain/viewer";
import { bringCases } from "@/prisma/load/bring-cases";
import { bringReference } from "@/prisma/load/reference";
import { viewerWith } from "@/scripts/practice/viewer-with";
import { findBottleneck } from "./bottleneck/page";
import { db } from "./db";
import { comparable } from "./testing/along-borders";
import { databaseUrl, migrate, onServer } from "./testing/database";
import { secondDatabase, seenThen } from "./testing/first-portal";
import { asJson, notLoaded, recordNow } from "./testing/record-then";

const { records, readers } = seenThen("second-portal");
const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;

beforeAll(async () => {
  await onServer(inject("server"), `create database ${name}`);
  const url = databaseUrl(inject("server"), name);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(secondDatabase());
  // These tests may run at a moment before that database was made.
  await client.query(`update "Grant" set "from" = least("from", $1)`, [new Date()]);
  await client.end();
  migrate(url);
  // From here on every function of data/ works on the database that was brought up.
  process.env.DATABASE_URL = url;
});

/** Every record that any reader of then could read: the others must still be refused. */
const references = [...new Set(Object.values(readers).flatMap((seen) => Object.keys(seen)))];

test.each(Object.keys(readers))(
  "%s reads in a database of the second portal what they read there",
  async (reader) => {
    const viewer = reader === "public" ? null : await viewerWith(reader);
    for (const reference of references) {
      const seen = readers[reader]?.[reference];
      const expected = { ...seen, ...(await moreFor(viewer, reference)) };
      const then = expected.view === undefined ? null : records[expected.view];
      const now = await recordNow(viewer, reference);
      const noted = then && { ...notLoaded(then), may: expected.may };
      const [read, before] = await comparable(reference, asJson(now), noted);
      expect({ reference, now: read }).toEqual({ reference, now: before });
    }
  },
);

/**
 * What a competent body reads and does beyond that since there is one (decision 20): where it is named it reads what
 * its colleague for the whole portal read, and it reports on a project that it leads within its scope.
 */
async function moreFor(viewer: Anyone, reference: string): Promise<Partial<Seen>> {
  const grant = viewer?.grants.find(({ role }) => role === "COMPETENT_BODY");
  if (!viewer || !grant) return {};
  const of = { where: { reference }, select: { keys: true } };
  const isProject = reference.startsWith("GP");
  const { keys } = isProject
    ? await db.project.findUniqueOrThrow(of)
    : await db.bottleneck.findUniqueOrThrow(of);
  const { scope } = grant;
  const isInScope =
    scope.kind === "PARTNERSHIP" ? keys.includes(`partnership:${scope.partnershipId}`) : true;
  if (!keys.includes(`organisation:${viewer.organisationId}`)) return {};
  const colleague = readers["ministerie@demo.grenswerk.example"]?.[reference];
  if (!isInScope) return colleague ? { ...colleague, may: noneOf(colleague.may) } : {};
  const reports = isProject && keys.includes(`lead:${viewer.organisationId}`);
  return reports && colleague ? { ...colleague, may: { ...colleague.may, report: true } } : {};
}
test("what names every region along a border concerns that border as a whole, and the history says so", async () => {
  const turned = await db.bottleneck.findMany({
    where: { NOT: { borders: { isEmpty: true } } },
    include: { regions: true },
  });
  expect(turned.length).toBeGreaterThan(0);
  for (const { id, reference, borders, regions, createdById, keys } of turned) {
    expect(createdById).toBeNull();
    expect(keys).toEqual(expect.arrayContaining(borders.map((border) => `border:${border}`)));
    const told = await db.auditEvent.findFirst({
      where: { recordId: id, name: "bottleneck.edited" },
      orderBy: { id: "desc" },
    });
    const payload = told?.payload as { changes: Record<string, [string[], string[]]> } | undefined;
    const changes = payload?.changes ?? {};
    expect({ reference, borders: changes.borders }).toEqual({
      ...{ reference, borders: [[], [...borders].sort()] },
    });
    expect(changes.regions?.[0].length).toBeGreaterThan(10);
    expect(changes.regions?.[1]).toEqual(regions.map(({ regionId }) => regionId).sort());
  }
});

test("what came with that portal and no official touched reads then as in this one", async () => {
  await db.$transaction(
    async (tx) => {
      await bringReference(tx);
      await bringCases(tx);
    },
    { timeout: 120_000 },
  );
  const along = { createdById: null, changedById: null, NOT: { borders: { isEmpty: true } } };
  const cases = await db.bottleneck.findMany({ where: along, include: { texts: true } });
  expect(cases.length).toBeGreaterThan(0);
  for (const { reference, reportedAt, knownSince, texts } of cases) {
    expect({ reference, at: reportedAt }).toEqual({
      ...{ reference, at: momentOfTakenOver(knownSince) },
    });
    expect({ reference, in: texts.map(({ language }) => language).sort() }).toEqual({
      ...{ reference, in: [...languages].sort() },
    });
    expect((await findBottleneck(null, reference))?.isChanged).toBe(false);
  }
  for (const { texts } of await db.project.findMany({ where: along, include: { texts: true } }))
    expect(texts.map(({ language }) => language).sort()).toEqual([...languages].sort());
});

type Seen = { view: number; may: Record<string, unknown> };

const noneOf = (may: Seen["may"]): Seen["may"] =>
  Object.fromEntries(Object.entries(may).map(([what]) => [what, what === "steps" ? [] : false]));
