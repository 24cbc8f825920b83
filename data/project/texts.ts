import "server-only";
import { type Outcome, refused } from "@/domain/outcome";
import type { ProjectTextEdit } from "@/domain/project/text";
import type { Viewer } from "@/domain/viewer";
import { changedTexts, keepTexts } from "../text-versions";
import { happened } from "../write";
import { changedBy, projectRecord, writeProject } from "./write";

/**
 * Adds or changes the translation of a project; the original is changed by editing it. Words that stand
 * there already make no version.
 */
export function translateProject(
  viewer: Viewer,
  request: ProjectTextEdit,
  sameAs?: object,
): Promise<Outcome> {
  const { language, name, summary } = request;
  const write = { act: "project.translate", ability: "edit", request, sameAs } as const;
  return writeProject(viewer, write, async ({ tx, row, now }) => {
    if (language === row.originalLanguage)
      return refused("incomplete", { language: "unknownChoice" });
    const where = { projectId: row.id, language };
    const before = await tx.projectText.findFirst({ where, select: { name: true, summary: true } });
    const written = [
      { field: "name", language, before: before?.name ?? "", after: name },
      { field: "summary", language, before: before?.summary ?? "", after: summary },
    ];
    if (changedTexts(written).length === 0) return happened();
    await tx.project.update({
      where: { id: row.id },
      data: changedBy(viewer, now),
      select: { id: true },
    });
    const text = { name, summary, origin: "TRANSLATED", changedAt: now } as const;
    await tx.projectText.upsert({
      where: { projectId_language: where },
      create: { ...where, ...text },
      update: text,
      select: { projectId: true },
    });
    const record = projectRecord(row);
    const texts = await keepTexts(tx, viewer, record, written);
    return happened({ name: "project.translated", record, payload: { language, texts } });
  });
}
