import { beforeAll, expect, test } from "vitest";
import { mostMilestones } from "@/domain/project/progress";
import { stampOf } from "@/domain/project/project";
import type { Viewer } from "@/domain/viewer";
import { makeProject, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { milestoneOf, officials, post, refusalIn, valueIn } from "../testing/projects";
import { addMilestone, changeMilestone, finishMilestone, removeMilestone } from "./milestones";
import { findProject } from "./page";

let twente: Viewer;
let zeeland: Viewer;

beforeAll(async () => {
  ({ twente, zeeland } = await officials());
});

test("a milestone that a colleague changed is not overwritten", async () => {
  const { reference } = await makeProject(db);
  valueIn(
    await addMilestone(twente, { ...post(), reference, title: "Plan", plannedOn: "2020-05-01" }),
  );
  const seen = await milestoneOf(twente, reference);
  valueIn(await finishMilestone(twente, { ...post(), reference, ...seen, doneOn: "2020-05-02" }));
  expect(refusalIn(await removeMilestone(twente, { ...post(), reference, ...seen }))).toBe(
    "overtaken",
  );
  const now = await milestoneOf(twente, reference);
  valueIn(
    await changeMilestone(twente, {
      ...post(),
      reference,
      ...now,
      title: "Plan",
      plannedOn: "2020-06-01",
      doneOn: "",
    }),
  );
  expect((await findProject(twente, reference))?.milestones).toMatchObject([
    { title: "Plan", plannedOn: "2020-06-01", doneOn: null },
  ]);
});

test("a milestone of another project is not touched", async () => {
  const mine = await makeProject(db);
  const theirs = await makeProject(db, { regionIds: terneuzen.regionIds });
  valueIn(
    await addMilestone(zeeland, {
      ...post(),
      reference: theirs.reference,
      title: "Plan",
      plannedOn: "2020-05-01",
    }),
  );
  const milestone = await db.milestone.findFirstOrThrow({ where: { projectId: theirs.id } });
  const request = { ...post(), reference: mine.reference, milestoneId: milestone.id };
  const version = stampOf({ title: "Plan", plannedOn: "2020-05-01", doneOn: null });
  expect(refusalIn(await removeMilestone(twente, { ...request, version }))).toBe("overtaken");
});

test("a milestone cannot be done tomorrow", async () => {
  const { reference } = await makeProject(db);
  valueIn(
    await addMilestone(twente, { ...post(), reference, title: "Plan", plannedOn: "2020-05-01" }),
  );
  const seen = await milestoneOf(twente, reference);
  const outcome = await finishMilestone(twente, {
    ...post(),
    reference,
    ...seen,
    doneOn: "2199-01-01",
  });
  expect(outcome).toMatchObject({ ok: false, problems: { doneOn: "dateInFuture" } });
});

test("a correction of a milestone in which nothing differs is done, and changes nothing", async () => {
  const { id, reference } = await makeProject(db);
  const plan = { title: "Plan", plannedOn: "2020-05-01" } as const;
  valueIn(await addMilestone(twente, { ...post(), reference, ...plan }));
  const state = async () => [
    await db.project.findUnique({ where: { id } }),
    await db.auditEvent.count({ where: { recordId: id } }),
  ];
  const before = await state();
  const seen = await milestoneOf(twente, reference);
  const same = { ...post(), reference, ...seen, ...plan, doneOn: "" } as const;
  valueIn(await changeMilestone(twente, same));
  expect(await state()).toEqual(before);
});

test("a project takes no more milestones than its page shows", async () => {
  const { id, reference } = await makeProject(db);
  await db.milestone.createMany({
    data: Array.from({ length: mostMilestones - 1 }, (_, at) => ({
      ...{ projectId: id, title: `Mijlpaal ${at}`, plannedOn: new Date("2020-05-01") },
    })),
  });
  const plan = { reference, title: "Plan", plannedOn: "2020-05-01" };
  valueIn(await addMilestone(twente, { ...post(), ...plan }));
  expect(await addMilestone(twente, { ...post(), ...plan })).toMatchObject({
    ...{ ok: false, problems: { title: "tooManyMilestones" } },
  });
  expect((await findProject(twente, reference))?.milestones).toHaveLength(mostMilestones);
});
