import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { publishBottleneck, withdrawBottleneck } from "./bottleneck/publication";
import { takeStep } from "./bottleneck/steps";
import { db } from "./db";
import { readHistory } from "./history";
import { findProject } from "./project/page";
import { reportProgress } from "./project/reports";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

/** A bottleneck that was put on hold and a project that was reported on, with all that tells of it. */
async function makeHistory() {
  const viewer = await twente();
  const bottleneck = await makeBottleneck(db, { status: "IN_ANALYSIS", published: true });
  const project = await makeProject(db, { published: true });
  await takeStep(viewer, {
    ...{ reference: bottleneck.reference, version: 1, requestId: randomUUID(), step: "hold" },
    ...{ reason: "Mevrouw Jansen belde.", ground: "", original: "", reviewOn: "" },
    holdUntil: "2099-01-01",
  });
  await reportProgress(viewer, {
    ...{ reference: project.reference, requestId: randomUUID(), language: "nl" },
    ...{ health: "ON_COURSE", text: "De heer Smit tekende." },
  });
  return { viewer, bottleneck, project };
}

/** Who owns the tables may do most with them: what stops even the owner stops everyone. */
const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

const attempts = [
  ...["AuditEvent", "TextVersion", "BottleneckStep", "ProgressReport"].flatMap((table) => [
    `delete from "${table}"`,
    `truncate "${table}" cascade`,
    `update "${table}" set id = id`,
  ]),
  // No text is emptied past the function that says so.
  `update "TextVersion" set text = null, "erasedAt" = now(), "erasedGround" = 'zomaar'`,
  `update "BottleneckStep" set reason = null`,
  `update "ProgressReport" set text = ''`,
  `truncate "Bottleneck" cascade`,
  `truncate "Official" cascade`,
];

test.each(attempts)("history cannot be changed, deleted or emptied: %s", async (statement) => {
  await makeHistory();
  await expect(owner.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
  await expect(db.$executeRawUnsafe(statement)).rejects.toThrow("permission denied");
});

test("nobody with another function of that name empties a text", async () => {
  await makeHistory();
  const attempt = owner.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`create function pg_temp.erase_text(x int) returns void language plpgsql
      as $$ begin update "TextVersion" set text = null, "erasedAt" = now(), "erasedGround" = 'x'; end $$`);
    await tx.$executeRawUnsafe("select pg_temp.erase_text(1)");
  });
  await expect(attempt).rejects.toThrow("append-only");
});

test("a record with a history and an official in it stay", async () => {
  const { viewer, bottleneck, project } = await makeHistory();
  const where = ({ id }: { id: string }) => ({ where: { id } });
  await expect(db.bottleneck.delete(where(bottleneck))).rejects.toThrow();
  await expect(db.project.delete(where(project))).rejects.toThrow();
  await expect(db.official.delete(where(viewer))).rejects.toThrow();
});

const erase = (type: string, id: string, field: string, ground: string, version = 1) =>
  owner.$executeRaw`select erase_text(${type}, ${id}, ${field}, 'nl', ${version}::int, ${ground})`;

test("an erasure with its ground empties one text wherever history shows it, and says so", async () => {
  const { viewer, bottleneck, project } = await makeHistory();
  const pages = async () =>
    JSON.stringify([
      await readHistory(viewer, { noun: "bottleneck", reference: bottleneck.reference }),
      await findProject(viewer, project.reference),
    ]);
  for (const name of ["Jansen", "Smit"]) expect(await pages()).toContain(name);
  await erase("Bottleneck", bottleneck.id, "reason", "AVG artikel 17");
  await erase("Project", project.id, "report", "AVG artikel 17");

  const versions = await db.textVersion.findMany({
    where: { recordId: { in: [bottleneck.id, project.id] } },
  });
  for (const version of versions)
    expect(version).toMatchObject({ text: null, erasedGround: "AVG artikel 17" });
  for (const name of ["Jansen", "Smit"]) expect(await pages()).not.toContain(name);
  const events = await db.auditEvent.findMany({
    where: { recordId: bottleneck.id, name: "text.erased" },
  });
  expect(events).toMatchObject([{ payload: { field: "reason", language: "nl", version: 1 } }]);
});

test("without a ground, twice or where there is nothing nothing is erased", async () => {
  const { bottleneck } = await makeHistory();
  await expect(erase("Bottleneck", bottleneck.id, "reason", " ")).rejects.toThrow("ground");
  await expect(erase("Bottleneck", bottleneck.id, "reason", "AVG", 2)).rejects.toThrow("no such");
  await erase("Bottleneck", bottleneck.id, "reason", "AVG artikel 17");
  await expect(erase("Bottleneck", bottleneck.id, "reason", "AVG")).rejects.toThrow("no such");
});

test("what people wrote stands beside history, in versions that count up", async () => {
  const viewer = await twente();
  const { id, reference } = await makeBottleneck(db, { published: true });
  const about = (version: number) => ({ reference, version, requestId: randomUUID() });
  await withdrawBottleneck(viewer, { ...about(1), reason: "Te vroeg." });
  await publishBottleneck(viewer, about(2));
  await withdrawBottleneck(viewer, { ...about(3), reason: "Nog te vroeg." });
  const texts = await db.textVersion.findMany({
    where: { recordId: id },
    orderBy: { version: "asc" },
  });
  expect(texts).toMatchObject([
    { field: "withdrawalReason", version: 1, text: "Te vroeg.", writtenById: viewer.id },
    { field: "withdrawalReason", version: 2, text: "Nog te vroeg.", writtenById: viewer.id },
  ]);
  const events = JSON.stringify((await db.auditEvent.findMany()).map(({ payload }) => payload));
  expect(events).not.toContain("vroeg");
});
