import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { CorrectReportRequest } from "@/domain/project/progress";
import type { Viewer } from "@/domain/viewer";
import { makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { readHistory } from "../history";
import { lastChangeOfReport } from "../last-change";
import { post, refusalIn, reportOf } from "../testing/projects";
import { correctReport } from "./correction";
import { findProject } from "./page";
import { reportProgress } from "./reports";

const told = { health: "AT_RISK", text: "Geen geld.", language: "nl" } as const;
const right = { health: "NEEDS_ATTENTION", text: "Te weinig geld.", language: "nl" } as const;

let author: Viewer;
let reference: string;

beforeEach(async () => {
  author = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  ({ reference } = await makeProject(db, { published: true }));
  await reportProgress(author, { ...post(), reference, ...told });
});

const correct = async (by: Viewer, change: Partial<CorrectReportRequest> = {}) =>
  correctReport(by, {
    ...{ ...right, reference, requestId: randomUUID() },
    ...{ ...(await reportOf(author, reference)), ...change },
  });

test("the one who reported puts it right: it keeps its day, and the project says what it says now", async () => {
  const before = await findProject(author, reference);
  expect(refusalIn(await correct(author))).toBe("done");
  const project = await findProject(author, reference);
  expect(project?.reports).toMatchObject([
    { ...right, reportedOn: before?.reportedOn, before: [told], mayCorrect: true },
  ]);
  expect(project?.reports[0]?.correctedOn).not.toBeNull();
  expect(project?.facts).toMatchObject({ health: right.health, healthReason: right.text });
  expect(project?.version).toBe((before?.version ?? 0) + 1);
});

test("each earlier wording stands with how it went then, and until when it stood, the newest first", async () => {
  await correct(author);
  await correct(author, { health: "ON_COURSE", text: "Genoeg geld." });
  const [report] = (await findProject(author, reference))?.reports ?? [];
  const until = report?.correctedOn;
  expect(report).toMatchObject({ health: "ON_COURSE", text: "Genoeg geld." });
  expect(report?.before).toEqual([
    { ...right, until },
    { ...told, until },
  ]);
});

test("what was told stays, and history tells that it was put right", async () => {
  const { reportId } = await reportOf(author, reference);
  await correct(author);
  await correct(author, { text: "Bijna genoeg geld." });
  const rows = await db.progressReport.findMany({
    where: { project: { reference } },
    orderBy: [{ reportedAt: "asc" }, { id: "asc" }],
  });
  expect(rows.map(({ text, correctsId }) => [text, correctsId])).toEqual([
    [told.text, null],
    [right.text, reportId],
    ["Bijna genoeg geld.", reportId],
  ]);
  expect(new Set(rows.map(({ textVersion }) => textVersion)).size).toBe(3);
  const { events } = await readHistory(null, { noun: "project", reference });
  expect(events[0]).toMatchObject({
    event: { name: "project.reportCorrected", payload: { reportId, to: right.health } },
    by: { name: null, organisationId: author.organisationId },
  });
  expect(await lastChangeOfReport(author, reference, reportId)).toMatchObject({ isOwn: true });
});

test("the public reads what is right, when it was put right and by which organisation", async () => {
  await correct(author);
  const [report] = (await findProject(null, reference))?.reports ?? [];
  expect(report).toMatchObject({ ...right, organisationId: author.organisationId, before: [] });
  expect(report?.mayCorrect).toBe(false);
  expect(JSON.stringify(report)).not.toContain(author.id);
});

test("a colleague of the organisation may, another organisation may not", async () => {
  const of = (organisationId: string) =>
    makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId });
  const other = await of("cbs");
  expect((await findProject(other, reference))?.reports[0]?.mayCorrect).toBe(false);
  expect(refusalIn(await correct(other))).toBe("notYours");
  expect(await db.progressReport.count({ where: { project: { reference } } })).toBe(1);
  expect(refusalIn(await correct(await of(author.organisationId)))).toBe("done");
});

test("a wording that a colleague put right meanwhile is not overwritten", async () => {
  const seen = await reportOf(author, reference);
  expect(refusalIn(await correct(author))).toBe("done");
  expect(refusalIn(await correct(author, { ...seen, text: "Iets anders." }))).toBe("overtaken");
  // Both saw the same before either wrote.
  const now = await reportOf(author, reference);
  const both = await Promise.all(
    [1, 2].map((n) => correct(author, { ...now, text: `Tegelijk ${n}.` })),
  );
  expect(both.map(refusalIn).sort()).toEqual(["done", "overtaken"]);
});

test("the same wording, or the same post again, is written once", async () => {
  expect(refusalIn(await correct(author, told))).toBe("done");
  const requestId = randomUUID();
  const again = { ...(await reportOf(author, reference)), requestId };
  expect(refusalIn(await correct(author, again))).toBe("done");
  expect(refusalIn(await correct(author, again))).toBe("done");
  expect(await db.progressReport.count({ where: { project: { reference } } })).toBe(2);
});

test("an older report, or one after which the health was edited, leaves the project as it is", async () => {
  const first = await reportOf(author, reference);
  await reportProgress(author, {
    ...post(),
    reference,
    health: "ON_COURSE",
    text: "Goed.",
    language: "nl",
  });
  expect(refusalIn(await correct(author, first))).toBe("done");
  const facts = { health: "ON_COURSE", healthReason: null };
  expect((await findProject(author, reference))?.facts).toMatchObject(facts);
  await db.project.update({
    where: { reference },
    data: { health: "AT_RISK", healthReason: "Nu." },
  });
  expect(refusalIn(await correct(author, { text: "Niet goed." }))).toBe("done");
  expect((await findProject(author, reference))?.facts).toMatchObject({ healthReason: "Nu." });
});

test("no report of another project is put right", async () => {
  const other = await makeProject(db);
  expect(refusalIn(await correct(author, { reference: other.reference }))).toBe("overtaken");
});
