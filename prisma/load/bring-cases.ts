import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { bottleneckTexts, original, programmeOf, projectTexts, sourceRows } from "./case-texts";
import { momentsOf } from "./cases";
import { type BottleneckFile, type ProjectFile, readFile, type SourceFile } from "./files";

/**
 * What no official registered, changed or did anything else with, and of which no text was erased: bringing would
 * write that back. The version says nothing of it, since a migration raises it too.
 */
async function untouched(db: Transaction, recordType: "Bottleneck" | "Project") {
  const touched = await db.auditEvent.findMany({
    where: { recordType, OR: [{ officialId: { not: null } }, { name: "text.erased" }] },
    select: { recordId: true },
    distinct: ["recordId"],
  });
  const notIn = touched.map(({ recordId }) => recordId);
  return { createdById: null, changedById: null, isPractice: false, id: { notIn } } as const;
}

/**
 * Brings the real cases of a demo that an older portal loaded up to those of this version: their dates, and
 * their texts in each language. What an official ever touched stays as it is, and so does history. Gives how
 * many records were among them.
 */
export async function bringCases(db: Transaction): Promise<number> {
  const bottlenecks = await db.bottleneck.findMany({
    where: {
      ...(await untouched(db, "Bottleneck")),
      statusIsEditorial: true,
      texts: { some: { language: original } },
    },
    select: { id: true, texts: { select: { language: true, title: true } } },
  });
  const projects = await db.project.findMany({
    where: {
      ...(await untouched(db, "Project")),
      phaseIsEditorial: true,
      texts: { some: { language: original } },
    },
    select: { id: true, texts: { select: { language: true, name: true } } },
  });
  const [files, projectFiles] = [readFile("bottlenecks"), readFile("projects")];
  const pairs = bottlenecks.flatMap(({ id, texts }) => {
    const title = texts.find(({ language }) => language === original)?.title;
    const file = files.find(({ titles }) => titles[original] === title);
    return file ? [{ id, file }] : [];
  });
  const projectPairs = projects.flatMap(({ id, texts }) => {
    const name = texts.find(({ language }) => language === original)?.name;
    const file = projectFiles.find((one) => (one.names?.[original] ?? one.name) === name);
    return file ? [{ id, file }] : [];
  });
  for (const { id, file } of pairs) await bringBottleneck(db, id, file);
  for (const { id, file } of projectPairs) await bringProject(db, id, file);
  if (pairs.length + projectPairs.length > 0) await db.$executeRaw`select keep_standing_texts()`;
  return pairs.length + projectPairs.length;
}

async function bringBottleneck(db: Transaction, bottleneckId: string, file: BottleneckFile) {
  await db.bottleneck.update({
    where: { id: bottleneckId },
    data: momentsOf(file),
    select: { id: true },
  });
  for (const { language, ...text } of bottleneckTexts(file)) {
    await db.bottleneckText.upsert({
      where: { bottleneckId_language: { bottleneckId, language } },
      create: { bottleneckId, language, ...text },
      update: text,
    });
  }
  for (const { order, url, ...note } of notesOf(file.sources, file.note))
    await db.bottleneckSource.updateMany({ where: { bottleneckId, order, url }, data: note });
}

async function bringProject(db: Transaction, projectId: string, file: ProjectFile) {
  await db.project.update({
    where: { id: projectId },
    data: programmeOf(file),
    select: { id: true },
  });
  for (const { language, ...text } of projectTexts(file)) {
    await db.projectText.upsert({
      where: { projectId_language: { projectId, language } },
      create: { projectId, language, ...text },
      update: text,
    });
  }
  for (const { order, url, ...note } of notesOf(file.sources, file.fact))
    await db.projectSource.updateMany({ where: { projectId, order, url }, data: note });
}

const notesOf = (...file: [SourceFile[], BottleneckFile["note"]]) =>
  sourceRows(...file).map((row) => ({ ...row, noteNames: row.noteNames ?? Prisma.DbNull }));
