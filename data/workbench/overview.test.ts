import { expect, test } from "vitest";
import { unknownMoment } from "@/domain/bottleneck/known-since";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { usualSettings } from "@/domain/settings";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { readFigures, tallyOf } from "../counts/figures";
import { db } from "../db";
import { readOverview } from "./overview";

const { silentDays } = usualSettings;

const today = dayAtBorder(new Date());
const here = { partnershipIds: ["nl-nds"] };

/** A bottleneck that came to stand where it is so many days ago. */
async function movedAgo(days: number, about: Parameters<typeof makeBottleneck>[1] = {}) {
  const made = await makeBottleneck(db, { ...here, ...about });
  const changedAt = dateOf(dayAfter(today, -days));
  await db.bottleneck.update({ where: { id: made.id }, data: { changedAt } });
  return made;
}

test("the national coordinator reads how each partnership stands and what stands still", async () => {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const of = async () => {
    const overview = await readOverview(viewer, "nl", today, usualSettings);
    const row = overview?.counts.find(({ partnershipId }) => partnershipId === "nl-nds");
    return row ?? { open: 0, waiting: 0, solved: 0, late: 0, still: 0 };
  };
  const before = await of();
  const oldest = await movedAgo(15_000);
  await movedAgo(silentDays + 1, { status: "ON_HOLD" });
  await movedAgo(silentDays - 1);
  await movedAgo(500, { status: "RESOLVED" });
  const late = await movedAgo(1, { status: "IN_ANALYSIS" });
  const step = { what: "Bellen", organisationId: "uwv", dueOn: dateOf(dayAfter(today, -1)) };
  await db.nextStep.create({ data: { bottleneckId: late.id, ...step } });
  const after = await of();
  expect(after).toMatchObject({
    open: before.open + 4,
    late: before.late + 1,
    waiting: before.waiting + 1,
    solved: before.solved + 1,
    still: before.still + 2,
  });
  const { open, solved } = tallyOf((await readFigures(viewer)).partnerships, "nl-nds");
  expect({ open: after.open, solved: after.solved }).toEqual({ open, solved });
  const { still, waits } = (await readOverview(viewer, "nl", today, usualSettings))!;
  expect(waits).toContainEqual({ partnershipId: "nl-nds", organisationId: "uwv", count: 1 });
  expect(still[0]).toMatchObject({ reference: oldest.reference });
});

test("who works for a partnership reads how that stands and no other; who works for regions has none", async () => {
  const regional = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect(await readOverview(regional, "nl", today, usualSettings)).toBeNull();
  const cabinet = await makeViewer(db, "CABINET", scopes.flanders);
  const mine = await movedAgo(silentDays + 1, {
    ...{ regionIds: ["NL341", "BE234"], partnershipIds: ["nl-vl", "nl-wal"] },
  });
  const others = await movedAgo(silentDays + 1, { published: true });
  const overview = await readOverview(cabinet, "nl", today, usualSettings);
  expect(overview?.counts.map(({ partnershipId }) => partnershipId)).toEqual(["nl-vl"]);
  const silent = overview?.still.map(({ reference }) => reference);
  expect(silent).toContain(mine.reference);
  expect(silent).not.toContain(others.reference);
});

test("what nobody changed since it came with the portal is counted as silent and stands at the end of the list", async () => {
  const cabinet = await makeViewer(db, "CABINET", { kind: "PARTNERSHIP", partnershipId: "nl-wal" });
  const of = async () => (await readOverview(cabinet, "nl", today, usualSettings))!;
  const facts = { regionIds: ["NL423", "BE332"], partnershipIds: ["nl-wal"] };
  const loaded = await movedAgo(1, facts);
  await db.bottleneck.update({ where: { id: loaded.id }, data: { changedAt: unknownMoment } });
  const moved = await movedAgo(silentDays + 1, facts);
  const { counts, still } = await of();
  expect(counts[0]?.still).toBe(still.length);
  const found = still.map(({ reference }) => reference);
  expect(found.indexOf(moved.reference)).toBeGreaterThan(-1);
  expect(found.indexOf(loaded.reference)).toBeGreaterThan(found.indexOf(moved.reference));
});
