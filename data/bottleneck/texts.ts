import "server-only";
import type { BottleneckTextEdit } from "@/domain/bottleneck/edit";
import type { Language } from "@/domain/language";
import { done, type Outcome, refused } from "@/domain/outcome";
import { grantFor } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { changesBetween, record } from "../audit";
import { type Catalogue, readCatalogue } from "../catalogue";
import { db } from "../db";
import { once, requestKey } from "../once";
import { type BottleneckView, findBottleneckIn } from "./page";

/** Adds or changes the translation of a bottleneck; the original is changed by editing it. */
export async function translateBottleneck(
  viewer: Viewer,
  request: BottleneckTextEdit,
): Promise<Outcome> {
  const catalogue = await readCatalogue();
  return once(viewer, requestKey(request), done, () =>
    db.$transaction((tx) => translateIn(tx, viewer, request, catalogue)),
  );
}

/** The words of a bottleneck in one language; empty where there are none yet. */
export function wordsIn({ texts }: Pick<BottleneckView, "texts">, language: Language) {
  const text = texts.find((one) => one.language === language);
  return {
    title: text?.title ?? "",
    problem: text?.problem ?? "",
    affected: text?.affected ?? "",
  };
}

async function translateIn(
  tx: Transaction,
  viewer: Viewer,
  request: BottleneckTextEdit,
  catalogue: Catalogue,
): Promise<Outcome> {
  const { reference, version, language, title, problem, affected } = request;
  const before = await findBottleneckIn(tx, viewer, reference, catalogue);
  if (!before) return refused("notFound");
  const grant = grantFor(viewer, "edit", before.reach);
  if (!grant) return refused("notYours");
  if (language === before.originalLanguage)
    return refused("incomplete", { language: "unknownChoice" });

  const now = new Date();
  const changed = await tx.bottleneck.updateMany({
    where: { id: before.id, version },
    data: { changedAt: now, changedById: viewer.id, version: { increment: 1 } },
  });
  if (changed.count === 0) return refused("overtaken");

  const words = { title, problem, affected };
  const row = { ...words, origin: "TRANSLATED" as const, changedAt: now };
  await tx.bottleneckText.upsert({
    where: { bottleneckId_language: { bottleneckId: before.id, language } },
    create: { bottleneckId: before.id, language, ...row },
    update: row,
    select: { language: true },
  });
  await record(tx, viewer, {
    action: `bottleneck.translate.${language}`,
    recordType: "Bottleneck",
    recordId: before.id,
    role: grant.role,
    changes: changesBetween(wordsIn(before, language), words),
    requestId: requestKey(request),
  });
  return done;
}
