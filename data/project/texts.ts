import "server-only";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import type { ProjectTextEdit } from "@/domain/project/text";
import type { Viewer } from "@/domain/viewer";
import { changesBetween } from "../audit";
import { changedBy, writeProject } from "./write";

/** Adds or changes the translation of a project; the original is changed by editing it. */
export function translateProject(viewer: Viewer, request: ProjectTextEdit): Promise<Outcome> {
  const { version, language, name, summary } = request;
  const write = { action: `project.translate.${language}`, ability: "edit", request } as const;
  return writeProject(viewer, write, async (tx, { id }) => {
    const { originalLanguage, texts } = await tx.project.findUniqueOrThrow({
      where: { id },
      select: {
        originalLanguage: true,
        texts: { where: { language }, select: { name: true, summary: true } },
      },
    });
    if (language === originalLanguage) return refused("incomplete", { language: "unknownChoice" });
    const { count } = await tx.project.updateMany({
      where: { id, version },
      data: { ...changedBy(viewer), version: { increment: 1 } },
    });
    if (count === 0) return refused("overtaken");

    const words = { name, summary };
    const row = { ...words, origin: "TRANSLATED", changedAt: new Date() } as const;
    await tx.projectText.upsert({
      where: { projectId_language: { projectId: id, language } },
      create: { projectId: id, language, ...row },
      update: row,
      select: { projectId: true },
    });
    return doneWith(changesBetween(texts[0] ?? { name: "", summary: "" }, words));
  });
}
