import "server-only";
import { z } from "zod";
import { type Language, languageSchema, type Phrase } from "@/domain/language";
import type { Noun } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { plannedOnce } from "@/prisma/plans";
import { nounTables } from "./noun-tables";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

const titles: Record<Noun, Prisma.Sql> = {
  bottleneck: Prisma.sql`select t.title as text, t.language from "BottleneckText" t where t."bottleneckId" = b.id`,
  project: Prisma.sql`select t.name as text, t.language from "ProjectText" t where t."projectId" = p.id`,
};

/**
 * What a record is called in the language that this reader is best served with, for pages about it that show nothing else of
 * it; null where this viewer may not know of it.
 */
export async function findTitle(
  viewer: Anyone,
  { noun, reference }: { noun: Noun; reference: string },
  reader: Language,
): Promise<{ reference: string; title: Phrase } | null> {
  const { from, name } = nounTables[noun];
  const rows = await readRows(
    "title of a record",
    z.object({ reference: z.string(), text: z.string(), language: languageSchema }),
    plannedOnce(Prisma.sql`select ${name}.reference, t.text, t.language from ${from}
      cross join lateral (${titles[noun]} order by (t.language = ${reader}::"Language") desc,
        (t.language = ${name}."originalLanguage") desc, t.language limit 1) t
    where ${name}.reference = ${reference} and ${visibleSql(noun, viewer)}`),
  );
  const [row] = rows;
  return row
    ? { reference: row.reference, title: { text: row.text, language: row.language } }
    : null;
}
