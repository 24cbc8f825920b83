import { expect, test } from "vitest";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { comingSteps, latestSolved } from "./news";

const day = (fromNow: number) => dateOf(dayAfter(dayAtBorder(new Date()), fromNow));

async function withStep(what: string, dueOn: Date | null, about: object = {}) {
  const made = await makeBottleneck(db, { published: true, status: "IN_ANALYSIS", ...about });
  await db.nextStep.create({ data: { bottleneckId: made.id, what, dueOn, organisationId: "bzk" } });
  return made;
}

test("the public reads what comes first, from today on, of what is open and public", async () => {
  const last = await withStep("Morgen", day(1));
  const first = await withStep("Vandaag", day(0));
  const apart = [
    await withStep("Gisteren", day(-1)),
    await withStep("Ooit", null),
    await withStep("Opgelost", day(0), { status: "RESOLVED" }),
    await withStep("Intern", day(0), { published: false }),
  ].map(({ reference }) => reference);
  const steps = await comingSteps(null, 50);
  expect(steps).toContainEqual(
    expect.objectContaining({ reference: first.reference, what: "Vandaag", organisationId: "bzk" }),
  );
  const order = steps.map(({ reference }) => reference);
  expect(order.indexOf(first.reference)).toBeLessThan(order.indexOf(last.reference));
  for (const reference of apart) expect(order).not.toContain(reference);
  const reader = await makeViewer(db, "READER", scopes.all);
  expect((await comingSteps(reader, 50)).map(({ reference }) => reference)).toContain(apart[3]);
});

test("what was resolved last is told with how, when somebody said so", async () => {
  const solve = async (reason: string | null, minutes: number, published = true) => {
    const made = await makeBottleneck(db, { published, status: "RESOLVED" });
    const statusSince = new Date(Date.now() + minutes * 60_000);
    await db.bottleneck.update({ where: { id: made.id }, data: { statusSince } });
    const taken = { step: "resolve", from: "IN_TREATMENT", to: "RESOLVED" } as const;
    await db.bottleneckStep.create({
      data: { bottleneckId: made.id, ...taken, reason, reasonLanguage: reason ? "nl" : null },
    });
    return made;
  };
  const told = await solve("De bus rijdt door.", 100_000);
  await solve(null, 100_001);
  await solve("Intern.", 100_002, false);
  expect(await latestSolved(null)).toMatchObject([
    {
      reference: told.reference,
      isWhole: true,
      now: { text: "De bus rijdt door.", language: "nl" },
    },
  ]);
});
