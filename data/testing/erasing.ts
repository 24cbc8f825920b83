import type { Language } from "@/domain/language";
import type { Database } from "@/prisma/client";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { keepTexts } from "../text-versions";

/** What stands where words were erased. */
export const mark = "[… AVG artikel 17]";

type Words = { field: string; language?: Language; text: string };
type Kind = "Bottleneck" | "Project";

/** How the owner of the tables erases: one version, or these words as a version of their own. */
export function erasing(owner: Database) {
  const erase = (
    type: Kind,
    id: string,
    field: string,
    language: Language | null,
    version: number,
  ) => owner.$executeRaw`
    select erase_text(${type}, ${id}, ${field}, ${language}::"Language", ${version}::int, 'AVG artikel 17')`;

  const eraseWords = async (type: Kind, id: string, { field, language, text }: Words) => {
    const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
    const words = { field, language: language ?? null, after: text };
    const [written] = await keepTexts(db, viewer, { type, id }, [words]);
    await erase(type, id, field, language ?? null, written?.version ?? 0);
  };
  return { erase, eraseWords };
}
