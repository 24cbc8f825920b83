import "server-only";
import { spellings } from "@/domain/folded";
import { type Language, readingOrder } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whether every typed word stands somewhere in this text, however it is spelled (`folded`): for a list whose records
 * are few enough to be read for it.
 */
export const holdsWords = (q: string, text: Prisma.Sql): Prisma.Sql =>
  Prisma.join(
    q.split(" ").map((word) => {
      const typed = spellings(word).map((said) => Prisma.sql`strpos(said, ${said}) > 0`);
      return Prisma.sql`exists (select from unnest(array[gw_fold(${text}), gw_spelled(${text})]) said
        where ${Prisma.join(typed, " or ")})`;
    }),
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
