import "server-only";
import { z } from "zod";
import { type Language, languageSchema, type Phrase, textFor } from "@/domain/language";
import type { Noun } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "../noun-tables";
import { readRows } from "../read-rows";
import { isReference } from "../reference-search";
import { visibleSql } from "../visibility";
import { type Asked, askWords } from "./asked";

/** A record that was found, with what a line about it says. */
export type FoundRecord = {
  noun: Noun;
  reference: string;
  /** The status of a bottleneck or the phase of a project. */
  state: string;
  title: Phrase;
  isPractice: boolean;
  published: boolean;
};

/** The first of what was found, those that fit best, and how many there are in all. */
export type FoundRecords = { found: FoundRecord[]; total: number; atLeast: boolean; asked: Asked };

/** Who asks, in which language, what, and how many lines at most. */
type Question = { viewer: Anyone; reader: Language; typed: string; most: number };

const mostCounted = 1000;

const row = z.object({
  ...{ reference: z.string(), state: z.string(), originalLanguage: languageSchema },
  ...{ isPractice: z.boolean(), published: z.boolean(), total: z.number() },
  texts: z.array(z.object({ language: languageSchema, title: z.string() })),
});

const parts = {
  bottleneck: {
    ...{ state: Prisma.sql`b.status::text`, newest: Prisma.sql`b."reportedAt"` },
    texts: Prisma.sql`select t.language, t.title from "BottleneckText" t where t."bottleneckId" = b.id`,
  },
  project: {
    ...{ state: Prisma.sql`p.phase::text`, newest: Prisma.sql`p."createdAt"` },
    texts: Prisma.sql`select t.language, t.name as title from "ProjectText" t where t."projectId" = p.id`,
  },
} satisfies Record<Noun, object>;

/** The records of a noun that this viewer may see and that answer what was typed: a number or words. */
export async function findRecords(noun: Noun, question: Question): Promise<FoundRecords> {
  const { viewer, reader, most } = question;
  const asked = await askWords(question.typed, reader);
  const { from, name } = nounTables[noun];
  const { state, newest, texts } = parts[noun];
  const isNumber = isReference(Prisma.sql`${name}.reference`, asked.typed);
  const words = asked.wide
    ? Prisma.sql`${name}.search @@ ${asked.wide}::tsquery`
    : Prisma.sql`false`;
  const rank = asked.exact
    ? Prisma.sql`ts_rank(${name}.search, ${asked.exact}::tsquery)`
    : Prisma.sql`0`;
  const rows = await readRows(
    "found records",
    row,
    Prisma.sql`with found as materialized (
      select ${name}.id, ${newest} as at, ${isNumber} is true as "isNumber", ${rank} as rank
      from ${from} where ${visibleSql(noun, viewer)} and (${isNumber} or ${words})
      order by ${newest} desc, ${name}.id desc limit ${mostCounted + 1})
    select ${name}.reference, ${state} as state, ${name}."originalLanguage", ${name}."isPractice", ${name}.published,
      (select count(*)::int from found) as total,
      (select json_agg(t) from (${texts}) t) as texts
    from (select * from found order by "isNumber" desc, rank desc, at desc, id desc limit ${most}) f
    join ${from} on ${name}.id = f.id
    order by f."isNumber" desc, f.rank desc, f.at desc, f.id desc`,
  );
  const total = rows[0]?.total ?? 0;
  return {
    ...{ total: Math.min(total, mostCounted), atLeast: total > mostCounted, asked },
    found: rows.map(({ texts, originalLanguage, total: _, ...rest }) => {
      const { title, language } = textFor(texts, reader, originalLanguage) ?? {
        title: "",
        language: reader,
      };
      return { noun, ...rest, title: { text: title, language } };
    }),
  };
}
