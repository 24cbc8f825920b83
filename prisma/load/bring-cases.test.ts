import { beforeAll, expect, test } from "vitest";
import { db } from "@/data/db";
import { Prisma } from "../generated/client";
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
  await db.bottleneck.updateMany({ data: { knownSince: null, reportedAt: now, statusSince: now } });
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

test("what an official changed stays as it is, with its dates", async () => {
  await asBefore();
  await db.bottleneck.updateMany({ data: { version: 2 } });
  await db.project.updateMany({ data: { version: 2, programme: "Getypt" } });
  const before = await everything();
  expect(await bring()).toBe(0);
  expect(await everything()).toEqual(before);
});
