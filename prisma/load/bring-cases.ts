import { unknownMoment } from "@/domain/bottleneck/known-since";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { bottleneckTexts, original, programmeOf, projectTexts, sourceRows } from "./case-texts";
import { momentsOf } from "./cases";
import { type BottleneckFile, type ProjectFile, readFile, type SourceFile } from "./files";

/** What no official registered or changed. The version says nothing of it, since a migration raises it too. */
const asLoaded = { createdById: null, changedById: null, isPractice: false } as const;

/** Of these records, which officials did something with, or of which a text was erased: bringing would write that back. */
async function touchedAmong(
  db: Transaction,
  recordType: "Bottleneck" | "Project",
  records: readonly { id: string }[],
): Promise<ReadonlySet<string>> {
  const touched = await db.auditEvent.findMany({
    where: {
      ...{ recordType, recordId: { in: records.map(({ id }) => id) } },
      OR: [{ officialId: { not: null } }, { name: "text.erased" }],
    },
    select: { recordId: true },
    distinct: ["recordId"],
  });
  return new Set(touched.map(({ recordId }) => recordId));
}

/**
 * Brings the real cases of a demo that an older portal loaded up to those of this version: their dates, and
 * their texts in each language. What an official ever touched stays as it is, and so does history. Gives how
 * many records were among them.
 */
export async function bringCases(db: Transaction): Promise<number> {
  const [files, projectFiles] = [readFile("bottlenecks"), readFile("projects")];
  const nameOf = (file: ProjectFile) => file.names?.[original] ?? file.name;
  // By the titles of the files: a portal may hold more records than one statement can name.
  const titles = files.map((file) => file.titles[original] ?? "");
  const bottlenecks = await db.bottleneck.findMany({
    where: {
      ...{ ...asLoaded, statusIsEditorial: true },
      texts: { some: { language: original, title: { in: titles } } },
    },
    select: { id: true, texts: { select: { language: true, title: true } } },
  });
  const projects = await db.project.findMany({
    where: {
      ...{ ...asLoaded, phaseIsEditorial: true },
      texts: { some: { language: original, name: { in: projectFiles.map(nameOf) } } },
    },
    select: { id: true, texts: { select: { language: true, name: true } } },
  });
  const touched = await touchedAmong(db, "Bottleneck", bottlenecks);
  const touchedProjects = await touchedAmong(db, "Project", projects);
  const pairs = bottlenecks.flatMap(({ id, texts }) => {
    const title = texts.find(({ language }) => language === original)?.title;
    const file = files.find(({ titles }) => titles[original] === title);
    return file && !touched.has(id) ? [{ id, file }] : [];
  });
  const projectPairs = projects.flatMap(({ id, texts }) => {
    const name = texts.find(({ language }) => language === original)?.name;
    const file = projectFiles.find((one) => nameOf(one) === name);
    return file && !touchedProjects.has(id) ? [{ id, file }] : [];
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
    data: { ...programmeOf(file), changedAt: unknownMoment },
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
