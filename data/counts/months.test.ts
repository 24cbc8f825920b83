import { beforeEach, expect, test } from "vitest";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { BottleneckStepName } from "@/prisma/generated/client";
import { testReference } from "@/prisma/testing/make";
import { db } from "../db";
import { forgetKept } from "../memory";
import { readFigures } from "./figures";
import { loadMonths } from "./months";

const today = "2026-11-26";

beforeEach(forgetKept);

type Step = [
  step: BottleneckStepName,
  from: BottleneckStatus | null,
  to: BottleneckStatus,
  at: string,
];

async function live(...steps: Step[]) {
  const status = steps.at(-1)?.[2] ?? "REPORTED";
  await db.bottleneck.create({
    data: {
      ...{ reference: await testReference(db, "GW"), status, published: true },
      ...{ publishedAt: new Date(), originalLanguage: "nl" },
      history: {
        create: steps.map(([step, from, to, at]) => ({ step, from, to, takenAt: new Date(at) })),
      },
    },
    select: { id: true },
  });
}

test("the months follow the record of all steps and end at what the figures say", async () => {
  const before = await loadMonths(null, today);
  await live(
    ["register", null, "REPORTED", "2024-03-01"],
    ["hold", "REPORTED", "ON_HOLD", "2026-05-03"],
    ["resume", "ON_HOLD", "REPORTED", "2026-06-03"],
    ["resolve", "REPORTED", "RESOLVED", "2026-08-15"],
    ["reopen", "RESOLVED", "REOPENED", "2026-10-02"],
  );
  await live(
    ["register", null, "REPORTED", "2026-07-31T21:59:59Z"],
    // At the border it is September already.
    ["resolve", "REPORTED", "PARTLY_RESOLVED", "2026-08-31T22:00:00Z"],
  );
  forgetKept();
  const months = await loadMonths(null, today);
  const grown = months.map(({ month, open, solved }, at) => [
    month,
    open - (before[at]?.open ?? 0),
    solved - (before[at]?.solved ?? 0),
  ]);
  expect(grown).toEqual([
    ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"].map(
      (month) => [...[month, 1, 0]],
    ),
    ...[
      ["2026-07", 2, 0],
      ["2026-08", 1, 1],
      ["2026-09", 0, 1],
      ["2026-10", 1, 0],
      ["2026-11", 1, 0],
    ],
  ]);
  expect(months.at(-1)?.open).toBe((await readFigures(null)).open);
});
