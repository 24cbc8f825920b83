import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { erasing } from "@/data/testing/erasing";
import { connect } from "../client";
import { Prisma } from "../generated/client";
import { makeViewer, scopes } from "../testing/make";
import { bringCases } from "./bring-cases";
import { loadCases } from "./cases";

const now = new Date("2026-11-20T10:00:00Z");

const everything = async () => ({
  bottlenecks: await db.bottleneck.findMany({
    select: { reference: true, knownSince: true, reportedAt: true, statusSince: true },
    orderBy: { reference: "asc" },
  }),
  texts: await db.bottleneckText.findMany({
    select: { language: true, title: true, problem: true, affected: true, origin: true },
    orderBy: [{ bottleneckId: "asc" }, { language: "asc" }],
  }),
  projects: await db.project.findMany({
    select: { reference: true, programme: true, programmeNames: true },
    orderBy: { reference: "asc" },
  }),
  names: await db.projectText.findMany({
    select: { language: true, name: true, summary: true, origin: true },
    orderBy: [{ projectId: "asc" }, { language: "asc" }],
  }),
  notes: [
    ...(await db.bottleneckSource.findMany({
      select: { url: true, note: true, noteNames: true },
      orderBy: [{ bottleneckId: "asc" }, { order: "asc" }],
    })),
    ...(await db.projectSource.findMany({
      select: { url: true, note: true, noteNames: true },
      orderBy: [{ projectId: "asc" }, { order: "asc" }],
    })),
  ],
});

let loaded: Awaited<ReturnType<typeof everything>>;
const bring = () => db.$transaction((tx) => bringCases(tx), { timeout: 60_000 });

beforeAll(async () => {
  await db.$transaction((tx) => loadCases(tx, now), { timeout: 60_000 });
  await db.$executeRaw`select keep_standing_texts()`;
  loaded = await everything();
});

/** The cases as the portal before this one loaded them: on one day, and with Dutch in every language. */
async function asBefore() {
  await db.bottleneck.updateMany({
    data: { knownSince: null, reportedAt: now, statusSince: now, changedAt: now },
  });
  await db.project.updateMany({ data: { changedAt: now } });
  await db.projectText.updateMany({ where: { language: "en" }, data: { name: "Nederlands" } });
  await db.bottleneckText.deleteMany({ where: { language: "fr" } });
  await db.project.updateMany({ data: { programmeNames: Prisma.DbNull } });
  await db.bottleneckSource.updateMany({ data: { noteNames: Prisma.DbNull } });
  await db.projectSource.updateMany({ data: { noteNames: Prisma.DbNull, note: "" } });
}

test("cases that an older portal loaded become those of this one, and again nothing changes", async () => {
  await asBefore();
  expect(await bring()).toBeGreaterThan(0);
  expect(await everything()).toEqual(loaded);
  await bring();
  expect(await everything()).toEqual(loaded);
});

test("every text that was brought has a version, by which it can be erased", async () => {
  const without = await db.$queryRaw`
    select s.* from standing_texts() s where not exists (
      select from "TextVersion" t where t."recordType" = s."recordType" and t."recordId" = s."recordId"
        and t.field = s.field and t.language is not distinct from s.language and t.text = s.words)`;
  expect(without).toEqual([]);
});

/** The first case and the first project, as a migration leaves them that raises the version of all. */
async function pair() {
  await asBefore();
  await db.bottleneck.updateMany({ data: { version: 2 } });
  await db.project.updateMany({ data: { version: 2, programme: "Getypt" } });
  const bottleneck = await db.bottleneck.findFirstOrThrow({ orderBy: { reference: "asc" } });
  const project = await db.project.findFirstOrThrow({ orderBy: { reference: "asc" } });
  return [
    { recordType: "Bottleneck", recordId: bottleneck.id },
    { recordType: "Project", recordId: project.id },
  ];
}

/** What of these two is still as the portal before left it. */
async function leftOf([bottleneck, project]: { recordId: string }[]) {
  const where = { bottleneckId: bottleneck?.recordId ?? "", language: "fr" } as const;
  const { programme } = await db.project.findUniqueOrThrow({
    where: { id: project?.recordId ?? "" },
  });
  return [(await db.bottleneckText.count({ where })) === 0, programme === "Getypt"];
}

test("what a migration alone changed is brought up to date: the version says nothing", async () => {
  const records = await pair();
  await bring();
  expect(await leftOf(records)).toEqual([false, false]);
});

test("what an official changed, or what an official did anything with, stays as it is", async () => {
  const officialId = (await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all)).id;
  for (const touch of [touchedBy, heardOf]) {
    const records = await pair();
    await touch(officialId, records);
    await bring();
    expect({ touch: touch.name, left: await leftOf(records) }).toEqual({
      ...{ touch: touch.name, left: [true, true] },
    });
    await db.bottleneck.updateMany({ data: { changedById: null } });
    await db.project.updateMany({ data: { changedById: null } });
  }
});

async function touchedBy(changedById: string, [bottleneck, project]: { recordId: string }[]) {
  const of = (record?: { recordId: string }) => ({
    ...{ where: { id: record?.recordId ?? "" }, data: { changedById } },
  });
  await db.bottleneck.update(of(bottleneck));
  await db.project.update(of(project));
}

const heardOf = (officialId: string, records: { recordType: string; recordId: string }[]) =>
  db.auditEvent.createMany({ data: records.map((of) => ({ ...of, name: "x", officialId })) });

test("a text that was erased is not written back", async () => {
  await asBefore();
  await bring();
  const { bottleneckId } = await db.bottleneckText.findFirstOrThrow({
    where: { language: "nl", bottleneck: { changedById: null } },
    orderBy: { bottleneck: { reference: "desc" } },
  });
  const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 1);
  await erasing(owner).erase("Bottleneck", bottleneckId, "problem", "nl", 1);
  await owner.$disconnect();
  const erased = await db.bottleneckText.findMany({ where: { bottleneckId } });
  await bring();
  expect(await db.bottleneckText.findMany({ where: { bottleneckId } })).toEqual(erased);
});
