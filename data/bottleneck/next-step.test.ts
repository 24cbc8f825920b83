import { expect, test } from "vitest";
import { dayAtBorder, dayOf } from "@/domain/day";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { valueIn } from "../testing/projects";
import { editBottleneck } from "./edit";
import { findBottleneck } from "./page";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test("the next step that is agreed stays its row while it is changed, and ends when it is emptied", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db);
  const edit = async (fields: Record<string, string>) =>
    valueIn(await editBottleneck(viewer, await editOf(viewer, reference, fields)));
  const rows = () =>
    db.nextStep.findMany({ where: { bottleneckId: id }, orderBy: { askedAt: "asc" } });

  await edit({ nextStep: "Bellen", nextStepOn: "2100-01-01", nextStepById: "bzk" });
  const [asked] = await rows();
  expect(asked).toMatchObject({ what: "Bellen", organisationId: "bzk", askedById: viewer.id });
  await edit({ nextStepOn: "2100-02-01" });
  expect((await rows()).map((row) => row.id)).toEqual([asked?.id]);

  await edit({ nextStep: "", nextStepOn: "", nextStepById: "" });
  const [done] = await rows();
  expect(done?.doneOn && dayOf(done.doneOn)).toBe(dayAtBorder(new Date()));
  expect((await findBottleneck(viewer, reference))?.nextStep).toBeNull();

  await edit({ nextStep: "Schrijven" });
  expect((await rows()).map(({ what }) => what)).toEqual(["Bellen", "Schrijven"]);
});

test("a step is open since it was agreed: another day is the same step, another text or body a new one", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db);
  const edit = async (fields: Record<string, string>) =>
    valueIn(await editBottleneck(viewer, await editOf(viewer, reference, fields)));
  const longAgo = new Date("2020-03-01T12:00:00Z");
  const since = async () => (await findBottleneck(viewer, reference))?.nextStepSince;
  const agreed = (what: string, nextStepById: string) => edit({ nextStep: what, nextStepById });
  const wait = () =>
    db.nextStep.updateMany({ where: { bottleneckId: id }, data: { askedAt: longAgo } });

  await agreed("Bellen", "bzk");
  await wait();
  await edit({ nextStepOn: "2100-02-01" });
  expect(await since()).toEqual(longAgo);
  await agreed("Schrijven", "bzk");
  expect((await since())?.getTime()).toBeGreaterThan(longAgo.getTime());
  await wait();
  await agreed("Schrijven", "province-overijssel");
  expect((await since())?.getTime()).toBeGreaterThan(longAgo.getTime());
});

test("a bottleneck has one open step at most", async () => {
  const { id } = await makeBottleneck(db);
  const ask = () => db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  await ask();
  await expect(ask()).rejects.toThrow();
});
