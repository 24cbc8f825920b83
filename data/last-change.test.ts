import { expect, test } from "vitest";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { editAccount } from "./account/edit";
import { lastChangeOfAccount } from "./account/last-change";
import { publishBottleneck } from "./bottleneck/publication";
import { db } from "./db";
import { lastChangeOf, lastChangeOfMilestone } from "./last-change";
import { addMilestone, finishMilestone } from "./project/milestones";
import { publishProject } from "./project/reports";
import { milestoneOf, post, valueIn } from "./testing/projects";

test("who may see a record is told who changed it last, and when it was they; a stranger is not", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const stranger = await makeViewer(db, "READER", scopes.flanders);
  const made = { bottleneck: await makeBottleneck(db), project: await makeProject(db) };
  const about = ({ reference, version }: typeof made.project) => ({
    reference,
    version,
    ...post(),
  });
  valueIn(await publishBottleneck(viewer, about(made.bottleneck)));
  valueIn(await publishProject(viewer, { ...about(made.project), publish: true, reason: "" }));

  for (const noun of ["bottleneck", "project"] as const) {
    const { reference } = made[noun];
    expect(await lastChangeOf(viewer, noun, reference)).toMatchObject({
      ...{ by: viewer.name, isOwn: true },
    });
    expect(await lastChangeOf(colleague, noun, reference)).toMatchObject({
      ...{ by: viewer.name, isOwn: false },
    });
    // It is published: the stranger sees it, but no names.
    expect(await lastChangeOf(stranger, noun, reference)).toBeNull();
  }
});

test("who changed a milestone last is told of that milestone, not of its project", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeProject(db);
  const plan = { title: "Plan", plannedOn: "2020-05-01" };
  valueIn(await addMilestone(viewer, { ...post(), reference, ...plan }));
  const about = { reference, ...(await milestoneOf(viewer, reference)) };
  valueIn(await finishMilestone(viewer, { ...post(), ...about, doneOn: "2020-05-02" }));
  valueIn(await addMilestone(colleague, { ...post(), reference, ...plan }));
  for (const asker of [viewer, colleague])
    expect(await lastChangeOfMilestone(asker, reference, about.milestoneId)).toMatchObject({
      ...{ by: viewer.name, isOwn: asker === viewer },
    });
});

test("an administrator is told who corrected an account last, nobody else is", async () => {
  const administrator = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  const { id, organisationId } = await makeViewer(db, "READER", scopes.all);
  const request = { requestId: crypto.randomUUID(), officialId: id, version: 1, organisationId };
  expect(await editAccount(administrator, { ...request, name: "Bureau" })).toMatchObject({
    ok: true,
  });

  expect(await lastChangeOfAccount(administrator, id)).toMatchObject({ by: administrator.name });
  const reader = await makeViewer(db, "READER", scopes.all);
  expect(await lastChangeOfAccount(reader, id)).toBeNull();
});
