import "server-only";
import type { BottleneckTextEdit } from "@/domain/bottleneck/edit";
import type { Language } from "@/domain/language";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { changedTexts, keepTexts } from "../text-versions";
import { happened } from "../write";
import type { BottleneckView } from "./page";
import { writtenWords } from "./told";
import { bottleneckRecord, changedBy, writeBottleneck } from "./write";

/**
 * Adds or changes the translation of a bottleneck; the original is changed by editing it. Words that stand
 * there already make no version.
 */
export function translateBottleneck(
  viewer: Viewer,
  request: BottleneckTextEdit,
  sameAs?: object,
): Promise<Outcome> {
  const { language, title, problem, affected } = request;
  const asked = { act: "bottleneck.translate", ability: "edit", request, sameAs } as const;
  return writeBottleneck(viewer, asked, async ({ tx, row, now }) => {
    if (language === row.originalLanguage)
      return refused("incomplete", { language: "unknownChoice" });
    const where = { bottleneckId: row.id, language };
    const before = await tx.bottleneckText.findMany({ where });
    const words = { title, problem, affected };
    const written = writtenWords(language, wordsIn({ texts: before }, language), words);
    if (changedTexts(written).length === 0) return happened();
    const data = changedBy(viewer, now);
    await tx.bottleneck.update({ where: { id: row.id }, data, select: { id: true } });
    const text = { ...words, origin: "TRANSLATED" as const, changedAt: now };
    await tx.bottleneckText.upsert({
      where: { bottleneckId_language: where },
      create: { ...where, ...text },
      update: text,
      select: { language: true },
    });
    const record = bottleneckRecord(row);
    const texts = await keepTexts(tx, viewer, record, written);
    return happened({ name: "bottleneck.translated", record, payload: { language, texts } });
  });
}

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
