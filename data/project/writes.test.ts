import { beforeAll, expect, test } from "vitest";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeProject } from "@/prisma/testing/make";
import { db } from "../db";
import { facts, milestoneOf, officials, post, refusalIn } from "../testing/projects";
import { addMilestone, changeMilestone, finishMilestone, removeMilestone } from "./milestones";
import { findProject } from "./page";
import { editProject } from "./register";
import { publishProject, reportProgress } from "./reports";

let twente: Viewer;
let zeeland: Viewer;
let reader: Viewer;
let cabinet: Viewer;

beforeAll(async () => {
  ({ twente, zeeland, reader, cabinet } = await officials());
});

const writes: [string, (viewer: Viewer, reference: string) => Promise<Outcome<unknown>>][] = [
  [
    "edit",
    (viewer, reference) => editProject(viewer, { ...facts, ...post(), reference, version: 1 }),
  ],
  [
    "add a milestone",
    (viewer, reference) =>
      addMilestone(viewer, { ...post(), reference, title: "Plan", plannedOn: "2020-05-01" }),
  ],
  [
    "change a milestone",
    async (viewer, reference) =>
      changeMilestone(viewer, {
        ...post(),
        reference,
        ...(await milestoneOf(twente, reference)),
        title: "Nee",
        plannedOn: "2020-05-01",
        doneOn: "",
      }),
  ],
  [
    "finish a milestone",
    async (viewer, reference) =>
      finishMilestone(viewer, {
        ...post(),
        reference,
        ...(await milestoneOf(twente, reference)),
        doneOn: "2020-05-01",
      }),
  ],
  [
    "remove a milestone",
    async (viewer, reference) =>
      removeMilestone(viewer, { ...post(), reference, ...(await milestoneOf(twente, reference)) }),
  ],
  [
    "report",
    (viewer, reference) =>
      reportProgress(viewer, {
        ...post(),
        reference,
        health: "AT_RISK",
        text: "Nee",
        language: "nl",
      }),
  ],
  [
    "publish",
    (viewer, reference) =>
      publishProject(viewer, { ...post(), reference, version: 1, publish: true, reason: "" }),
  ],
];

test.each(writes)(
  "%s: the own coordinator, not another region, cabinet or reader",
  async (_, write) => {
    const { id, reference } = await makeProject(db);
    await db.milestone.create({
      data: { projectId: id, title: "Plan", plannedOn: new Date("2020-05-01") },
    });
    const before = await findProject(twente, reference);

    expect(refusalIn(await write(zeeland, reference))).toBe("notFound");
    expect(refusalIn(await write(cabinet, reference))).toBe("notFound");
    expect(refusalIn(await write(reader, reference))).toBe("notYours");
    expect(await findProject(twente, reference)).toEqual(before);
    expect(refusalIn(await write(twente, reference))).toBe("done");
  },
);

test("what is published is seen by another region, but not written by it", async () => {
  const { reference } = await makeProject(db, { published: true });
  for (const [, write] of writes.slice(0, 2)) {
    expect(refusalIn(await write(zeeland, reference))).toBe("notYours");
  }
});
