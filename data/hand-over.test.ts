import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { countOpenWork, findStandIn, handOver, listColleagues, nameStandIn } from "./hand-over";
import { officialColumns, officialRow, viewerOf } from "./official-row";
import { readRows } from "./read-rows";

const today = dayAtBorder(new Date());
const official = (organisationId = "svb") =>
  makeViewer(db, "PARTNER_OFFICIAL", scopes.twente, { organisationId });

/** An open and a decided bottleneck in hand, and one whose next step asks this official. */
async function workOf({ id, organisationId }: Viewer) {
  const [open, decided, asks] = [
    await makeBottleneck(db),
    await makeBottleneck(db, { status: "RESOLVED" }),
    await makeBottleneck(db),
  ];
  await db.bottleneck.updateMany({
    where: { id: { in: [open.id, decided.id] } },
    data: { ownerId: organisationId, ownerOfficialId: id },
  });
  const step = { what: "Bellen", organisationId, officialId: id };
  await db.nextStep.create({ data: { bottleneckId: asks.id, ...step } });
  return { open, decided, asks };
}

test("all that is open goes to a colleague, what is decided stays; each record tells of it", async () => {
  const [from, to] = [await official(), await official()];
  const { open, decided, asks } = await workOf(from);
  expect(await countOpenWork(from, from.id)).toEqual({ bottlenecks: 1, nextSteps: 1 });
  const asked = { officialId: from.id, toId: to.id, requestId: randomUUID() };
  expect(await handOver(from, asked)).toEqual(done);
  const owners = await db.bottleneck.findMany({
    where: { id: { in: [open.id, decided.id] } },
    select: { id: true, ownerOfficialId: true },
  });
  expect(owners).toContainEqual({ id: open.id, ownerOfficialId: to.id });
  expect(owners).toContainEqual({ id: decided.id, ownerOfficialId: from.id });
  expect(await db.nextStep.count({ where: { bottleneckId: asks.id, officialId: to.id } })).toBe(1);
  const told = await db.auditEvent.findMany({
    where: { officialId: from.id },
    select: { name: true, recordId: true },
  });
  expect(told).toContainEqual({ name: "bottleneck.assigned", recordId: open.id });
  expect(told).toContainEqual({ name: "bottleneck.nextStepAgreed", recordId: asks.id });
  expect(told).toContainEqual({ name: "account.handedOver", recordId: from.id });
});

test("who keeps accounts hands over too; a colleague, and a stranger, do not; nobody gets work of another organisation", async () => {
  const [from, to, elsewhere] = [await official(), await official(), await official("uwv")];
  await workOf(from);
  const asked = (toId: string) => ({ officialId: from.id, toId, requestId: randomUUID() });
  for (const other of [to, elsewhere]) {
    expect(await handOver(other, asked(to.id))).toEqual(refused("notFound"));
    expect(await countOpenWork(other, from.id)).toBeNull();
    expect(await listColleagues(other, from.id)).toEqual([]);
  }
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  expect(await handOver(administrator, asked(elsewhere.id))).toEqual(
    refused("incomplete", { toId: "unknownChoice" }),
  );
  expect(await handOver(administrator, asked(to.id))).toEqual(done);
  expect(await countOpenWork(administrator, from.id)).toEqual({ bottlenecks: 0, nextSteps: 0 });
});

test("what somebody left behind at another organisation is not theirs to give", async () => {
  const [from, to] = [await official(), await official("uwv")];
  const { open, asks } = await workOf(from);
  await db.official.update({ where: { id: from.id }, data: { organisationId: "uwv" } });
  const moved = { ...from, organisationId: "uwv" };
  expect(await countOpenWork(moved, from.id)).toEqual({ bottlenecks: 0, nextSteps: 0 });
  const asked = { officialId: from.id, toId: to.id, requestId: randomUUID() };
  expect(await handOver(moved, asked)).toEqual(done);
  const stays = { id: open.id, ownerOfficialId: from.id };
  expect(await db.bottleneck.count({ where: stays })).toBe(1);
  expect(await db.nextStep.count({ where: { bottleneckId: asks.id, officialId: from.id } })).toBe(
    1,
  );
});

/** Whether their workbench tells this official that somebody stands in for them. */
async function isAway(id: string) {
  const [row] = await readRows(
    "viewer",
    officialRow,
    Prisma.sql`select ${officialColumns} from "Official" o
      join "Organisation" b on b.id = o."organisationId" where o.id = ${id}`,
  );
  return row && (await viewerOf(row, "")).isAway;
}

test("who stands in is a colleague, until a day that is not over", async () => {
  const [away, colleague, elsewhere] = [await official(), await official(), await official("uwv")];
  const name = (standInId: string, awayUntil: string) =>
    nameStandIn(away, { standInId, awayUntil, requestId: randomUUID() });
  expect(await name(colleague.id, "")).toEqual(refused("incomplete", { awayUntil: "required" }));
  expect(await name(colleague.id, dayAfter(today, -1))).toEqual(
    refused("incomplete", { awayUntil: "dayIsOver" }),
  );
  expect(await name(elsewhere.id, today)).toEqual(
    refused("incomplete", { standInId: "unknownChoice" }),
  );
  expect(await name(colleague.id, today)).toEqual(done);
  expect(await findStandIn(away)).toMatchObject({ id: colleague.id });
  expect(await isAway(away.id)).toBe(true);
  for (const gone of [{ active: false }, { active: true, organisationId: "uwv" }]) {
    await db.official.update({ where: { id: colleague.id }, data: gone });
    expect([await findStandIn(away), await isAway(away.id)]).toEqual([null, undefined]);
  }
  await db.official.update({
    where: { id: colleague.id },
    data: { active: true, organisationId: away.organisationId },
  });
  const before = { awayUntil: dateOf(dayAfter(today, -1)) };
  await db.official.update({ where: { id: away.id }, data: before });
  expect(await findStandIn(away)).toBeNull();
  expect(await isAway(away.id)).toBeUndefined();
  expect(await name("", "")).toEqual(done);
});

/** Waits until some statement of this database waits for another. */
const waits = () =>
  expect
    .poll(
      () => db.$queryRaw`select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
      { timeout: 10_000 },
    )
    .not.toEqual([]);

test.each(["in hand", "asked"])(
  "what is %s and a colleague gives away meanwhile stays with whom they gave it",
  async (what) => {
    const [from, to, other] = [await official(), await official(), await official("uwv")];
    const { open, asks } = await workOf(from);
    const isInHand = what === "in hand";
    const version = { increment: 1 };
    const handed = await db.$transaction(async (tx) => {
      const owner = { ownerId: "uwv", ownerOfficialId: other.id, version };
      const step = { organisationId: "uwv", officialId: other.id, version };
      if (isInHand) await tx.bottleneck.updateMany({ where: { id: open.id }, data: owner });
      else await tx.nextStep.updateMany({ where: { bottleneckId: asks.id }, data: step });
      const asked = { officialId: from.id, toId: to.id, requestId: randomUUID() };
      const writing = handOver(from, asked);
      await waits();
      return { writing };
    });
    expect(await handed.writing).toEqual(done);
    const owner = isInHand ? other.id : to.id;
    expect(await db.bottleneck.count({ where: { id: open.id, ownerOfficialId: owner } })).toBe(1);
    const officialId = isInHand ? to.id : other.id;
    expect(await db.nextStep.count({ where: { bottleneckId: asks.id, officialId } })).toBe(1);
    const recordId = isInHand ? open.id : asks.id;
    expect(await db.auditEvent.count({ where: { officialId: from.id, recordId } })).toBe(0);
  },
);
