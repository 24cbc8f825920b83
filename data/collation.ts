import "server-only";
import { z } from "zod";
import type { Language } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";
import type { RowOrder } from "./list";
import { readRows } from "./read-rows";

const collations: Record<Language, Prisma.Sql> = {
  nl: Prisma.sql`"nl-x-icu"`,
  de: Prisma.sql`"de-x-icu"`,
  fr: Prisma.sql`"fr-x-icu"`,
  en: Prisma.sql`"en-x-icu"`,
};

let known: Promise<boolean> | undefined;

/** The order of a text as the reader's language has it, from its beginning. */
export const byText = async (reader: Language, text: Prisma.Sql): Promise<RowOrder> => ({
  value: await inOrderOf(reader, text),
  kind: "text",
  down: false,
});

/**
 * A text as something to sort by, in the order of the reader's language, however the database was made. A
 * PostgreSQL without the rules of languages (ICU) sorts with accents and capitals folded.
 */
async function inOrderOf(reader: Language, text: Prisma.Sql): Promise<Prisma.Sql> {
  known ??= knowsLanguages();
  known.catch(() => {
    known = undefined;
  });
  if (await known) return Prisma.sql`(${text} collate ${collations[reader]})`;
  return Prisma.sql`(gw_fold(${text}) collate "C")`;
}

async function knowsLanguages(): Promise<boolean> {
  const found = await readRows(
    "collations",
    z.object({ count: z.number() }),
    Prisma.sql`select count(*)::int as count from pg_collation
    where collname in ('nl-x-icu', 'de-x-icu', 'fr-x-icu', 'en-x-icu')
      and collencoding in (-1, pg_char_to_encoding(getdatabaseencoding()))`,
  );
  return found[0]?.count === 4;
}
