import "server-only";
import { type Language, readingOrder } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether every typed word stands somewhere in this text, accents and capitals aside: for a list whose records
 * are few enough to be read for it.
 */
export const holdsWords = (q: string, text: Prisma.Sql): Prisma.Sql =>
  Prisma.join(
    q
      .split(" ")
      .map((word) => Prisma.sql`strpos(${folded(text)}, ${folded(Prisma.sql`${word}::text`)}) > 0`),
    " and ",
  );

/** All names of a column of names, whatever their language, as one text. */
export const allNames = (names: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select string_agg(value, ' ') from jsonb_each_text(${names}))`;

/** Of a column of names the one that this reader is best served with: `inLanguage` for statements. */
export const nameFor = (reader: Language, names: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce(${Prisma.join(
    readingOrder[reader].map((language) => Prisma.sql`nullif(${names}->>${language}, '')`),
  )})`;

const folded = (text: Prisma.Sql) => Prisma.sql`lower(unaccent(normalize(${text}, NFC)))`;
