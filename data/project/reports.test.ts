import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "../db";
import { officials, post, refusalIn, register, valueIn } from "../testing/projects";
import { findProject } from "./page";
import { publishProject, reportProgress } from "./reports";

let twente: Viewer;

beforeAll(async () => {
  ({ twente } = await officials());
});

test("a report is what the project says of its health, and is written once", async () => {
  const { id, reference } = await makeProject(db);
  const report = {
    ...post(),
    reference,
    health: "AT_RISK",
    text: "Geen geld.",
    language: "nl",
  } as const;
  const both = await Promise.all([reportProgress(twente, report), reportProgress(twente, report)]);
  expect(both.map(refusalIn)).toEqual(["done", "done"]);
  expect(await db.progressReport.count({ where: { projectId: id } })).toBe(1);
  const project = await findProject(twente, reference);
  expect(project?.facts).toMatchObject({ health: "AT_RISK", healthReason: "Geen geld." });
  expect(project?.reportedOn).not.toBeNull();
  expect(project?.version).toBe(2);
});

test("every write is in the record, with the role it was done in", async () => {
  const reference = valueIn(await register(twente));
  valueIn(
    await publishProject(twente, { ...post(), reference, version: 1, publish: true, reason: "" }),
  );
  const { id } = await db.project.findUniqueOrThrow({ where: { reference } });
  const events = await db.auditEvent.findMany({
    where: { recordId: id },
    orderBy: { id: "asc" },
  });
  expect(events).toMatchObject([
    { name: "project.registered", role: "REGIONAL_COORDINATOR", officialId: twente.id },
    { name: "project.published", payload: {} },
  ]);
});

test("reads what is published, until it is withdrawn", async () => {
  const { reference } = await makeProject(db);
  expect(await findProject(null, reference)).toBeNull();
  valueIn(
    await publishProject(twente, { ...post(), reference, version: 1, publish: true, reason: "" }),
  );
  expect(await findProject(null, reference)).not.toBeNull();
  valueIn(
    await publishProject(twente, {
      ...post(),
      reference,
      version: 2,
      publish: false,
      reason: "Te vroeg.",
    }),
  );
  expect(await findProject(null, reference)).toBeNull();
});

test("reads no account, no internal bottleneck and may do nothing", async () => {
  const { id, reference } = await makeProject(db, { published: true });
  const hidden = await makeBottleneck(db);
  await db.bottleneckProject.create({ data: { projectId: id, bottleneckId: hidden.id } });
  valueIn(
    await reportProgress(twente, {
      ...post(),
      reference,
      health: "ON_COURSE",
      text: "Goed.",
      language: "nl",
    }),
  );
  const project = await findProject(null, reference);
  const read = JSON.stringify(project);
  expect(read).not.toContain(twente.id);
  expect(read).not.toContain(twente.name);
  expect(read).not.toContain(hidden.reference);
  expect(project?.may).toEqual({ edit: false, report: false, publish: false });
  expect(project?.reports).toMatchObject([{ organisationId: "bzk", text: "Goed." }]);
  expect((await findProject(twente, reference))?.bottlenecks).toMatchObject([
    { reference: hidden.reference },
  ]);
});
