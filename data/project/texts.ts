import "server-only";
import type { Outcome } from "@/domain/outcome";
import type { ProjectTextEdit } from "@/domain/project/text";
import type { Viewer } from "@/domain/viewer";
import { translateRecord, type WrittenWords } from "../record-texts";
import { wordNames } from "./told";
import { writtenProject } from "./write";

export const projectWords: WrittenWords<(typeof wordNames)[number]> = {
  names: wordNames,
  find: (tx, projectId, language) => tx.projectText.findFirst({ where: { projectId, language } }),
  put: (tx, projectId, language, text) =>
    tx.projectText.upsert({
      where: { projectId_language: { projectId, language } },
      create: { projectId, language, ...text },
      update: text,
      select: { projectId: true },
    }),
  remove: (tx, projectId, language) =>
    tx.projectText.deleteMany({ where: { projectId, language } }),
};

/** Adds or changes the translation of a project; the original is changed by editing it. */
export const translateProject = (
  viewer: Viewer,
  request: ProjectTextEdit,
  sameAs?: object,
): Promise<Outcome> => translateRecord(viewer, writtenProject, projectWords, request, sameAs);
