import { expect, test } from "vitest";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { STILL_DAYS } from "@/domain/workbench";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { readFigures, tallyOf } from "../counts/figures";
import { db } from "../db";
import { readOverview } from "./overview";

const today = dayAtBorder(new Date());
const here = { partnershipIds: ["nl-nds"] };

/** A bottleneck that came to stand where it is so many days ago. */
async function movedAgo(days: number, about: Parameters<typeof makeBottleneck>[1] = {}) {
  const made = await makeBottleneck(db, { ...here, ...about });
  const statusSince = dateOf(dayAfter(today, -days));
  await db.bottleneck.update({ where: { id: made.id }, data: { statusSince } });
  return made;
}

test("the national coordinator reads how each partnership stands and what stands still", async () => {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const of = async () => {
    const overview = await readOverview(viewer, "nl", today);
    const row = overview?.counts.find(({ partnershipId }) => partnershipId === "nl-nds");
    return row ?? { open: 0, waiting: 0, solved: 0, still: 0 };
  };
  const before = await of();
  const oldest = await movedAgo(15_000);
  await movedAgo(STILL_DAYS + 1, { status: "ON_HOLD" });
  await movedAgo(STILL_DAYS - 1);
  await movedAgo(500, { status: "RESOLVED" });
  const after = await of();
  expect(after).toMatchObject({
    open: before.open + 3,
    waiting: before.waiting + 1,
    solved: before.solved + 1,
    still: before.still + 2,
  });
  const { open, solved } = tallyOf((await readFigures(viewer)).partnerships, "nl-nds");
  expect({ open: after.open, solved: after.solved }).toEqual({ open, solved });
  const { still } = (await readOverview(viewer, "nl", today))!;
  expect(still[0]).toMatchObject({ reference: oldest.reference });
});

test("who sees a part of the border has no overview of all of it", async () => {
  for (const [role, scope] of [
    ["REGIONAL_COORDINATOR", scopes.twente],
    ["CABINET", scopes.flanders],
    ["PARTNER_COORDINATOR", scopes.nrw],
  ] as const)
    expect(await readOverview(await makeViewer(db, role, scope), "nl", today)).toBeNull();
});
