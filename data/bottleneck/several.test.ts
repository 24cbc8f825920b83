import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type SeveralAct, severalSchema, writeSeen } from "@/domain/bottleneck/several";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { findBottleneck, findBottlenecks } from "./page";
import { changeSeveral } from "./several";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

/** What the page sends of these records as they are now. */
async function request(viewer: Viewer, act: SeveralAct, references: string[], more: object = {}) {
  const records = await findBottlenecks(viewer, references);
  const seen = records.map(({ reference, version, openStep }) =>
    writeSeen({
      ...{ reference, version },
      ...{ step: openStep?.id ?? "", stepVersion: openStep?.version ?? 0 },
    }),
  );
  return severalSchema.parse({ act, seen, requestId: randomUUID(), ...more });
}

const records = async (count: number, about: Parameters<typeof makeBottleneck>[1] = {}) =>
  Promise.all(
    Array.from({ length: count }, async () => (await makeBottleneck(db, about)).reference),
  );

test.each<[SeveralAct, object, object]>([
  ["assign", { ownerId: "uwv" }, { ownerId: "uwv" }],
  ["theme", { theme: "education" }, { themeIds: expect.arrayContaining(["education"]) }],
  [
    "partnership",
    { partnership: "nl-nds" },
    { partnershipIds: expect.arrayContaining(["nl-nds"]) },
  ],
])(
  "%s is done with each, by who may with each, and once where it is sent twice",
  async (act, value, expected) => {
    const viewer = await twente();
    const mine = await records(3);
    const others = await records(1, {
      regionIds: ["NL341", "BE234"],
      partnershipIds: [],
      published: true,
    });
    const asked = await request(viewer, act, [...mine, ...others], value);
    const done = { ok: true, value: { changed: 3, refused: others } };
    expect(await changeSeveral(viewer, asked)).toEqual(done);
    for (const reference of mine)
      expect(await findBottleneck(viewer, reference)).toMatchObject({ ...expected, version: 2 });
    expect(await changeSeveral(viewer, asked)).toEqual(done);
    const stranger = await makeViewer(db, "READER", scopes.all, { organisationId: "cbs" });
    const none = await changeSeveral(stranger, { ...asked, requestId: randomUUID() });
    expect(none).toMatchObject({ value: { changed: 0 } });
  },
);

test("a date is set where a step is open; what a colleague changed meanwhile stays and is told", async () => {
  const viewer = await twente();
  const [open, changed, without] = await records(3);
  for (const reference of [open, changed]) {
    const { id } = await db.bottleneck.findUniqueOrThrow({ where: { reference: reference ?? "" } });
    await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  }
  const asked = await request(viewer, "date", [open, changed, without] as string[], {
    dueOn: "2100-01-01",
  });
  await db.nextStep.updateMany({
    where: { bottleneck: { reference: changed ?? "" } },
    data: { what: "Mailen", version: 2 },
  });
  expect(await changeSeveral(viewer, asked)).toEqual({
    ok: true,
    value: { changed: 1, refused: [changed, without].sort() },
  });
});

test("without a value nothing is done, and of hidden records nothing is shown", async () => {
  const viewer = await twente();
  const [mine] = await records(1);
  const [hidden] = await records(1, { regionIds: ["NL341", "BE234"], partnershipIds: [] });
  expect(
    (await findBottlenecks(viewer, [mine, hidden] as string[])).map(({ reference }) => reference),
  ).toEqual([mine]);
  const asked = await request(viewer, "theme", [mine ?? ""]);
  expect(await changeSeveral(viewer, asked)).toEqual(refused("incomplete", { theme: "required" }));
});
