import "server-only";
import type { BottleneckTextEdit } from "@/domain/bottleneck/edit";
import type { Language } from "@/domain/language";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { translateRecord, type WrittenWords } from "../record-texts";
import type { BottleneckView } from "./page";
import { wordNames } from "./told";
import { writtenBottleneck } from "./write";

export const bottleneckWords: WrittenWords<(typeof wordNames)[number]> = {
  names: wordNames,
  find: (tx, bottleneckId, language) =>
    tx.bottleneckText.findFirst({ where: { bottleneckId, language } }),
  put: (tx, bottleneckId, language, text) =>
    tx.bottleneckText.upsert({
      where: { bottleneckId_language: { bottleneckId, language } },
      create: { bottleneckId, language, ...text },
      update: text,
      select: { language: true },
    }),
  remove: (tx, bottleneckId, language) =>
    tx.bottleneckText.deleteMany({ where: { bottleneckId, language } }),
};

/** Adds or changes the translation of a bottleneck; the original is changed by editing it. */
export const translateBottleneck = (
  viewer: Viewer,
  request: BottleneckTextEdit,
  sameAs?: object,
): Promise<Outcome> => translateRecord(viewer, writtenBottleneck, bottleneckWords, request, sameAs);

/** The words of a bottleneck in one language; empty where there are none yet. */
export function wordsIn({ texts }: { texts: readonly TextRow[] }, language: Language) {
  const text = texts.find((one) => one.language === language);
  return {
    title: text?.title ?? "",
    problem: text?.problem ?? "",
    affected: text?.affected ?? "",
  };
}

type TextRow = Pick<BottleneckView["texts"][number], "language" | "title" | "problem" | "affected">;
