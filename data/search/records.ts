import "server-only";
import { z } from "zod";
import { type Language, languageSchema, type Phrase, textFor } from "@/domain/language";
import type { Noun } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { bottleneckSource } from "../bottleneck/source";
import type { Catalogue } from "../catalogue";
import { catalogueFor } from "../known-organisations";
import { nounTables } from "../noun-tables";
import { projectSource } from "../project/list";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";
import { type Asked, askWords } from "./asked";
import { mentionsSql, relevanceSql } from "./mentions";

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
type Question = {
  viewer: Anyone;
  reader: Language;
  typed: string;
  most: number;
  /** Places and bodies named in it that are looked for as words alone: some by id, or all, where titles are meant. */
  plain?: readonly string[] | "all" | undefined;
};

/** What was typed, as records of every noun are looked for by it. */
export type AskedRecords = { catalogue: Catalogue; asked: Asked };

/** Makes of a question what is looked for: once for all nouns. */
export async function askRecords({ viewer, typed, plain = [] }: Question): Promise<AskedRecords> {
  const catalogue = await catalogueFor(viewer);
  return { catalogue, asked: await askWords(typed, { catalogue, plain }) };
}

const mostCounted = 1000;

const row = z.object({
  ...{ reference: z.string(), state: z.string(), originalLanguage: languageSchema },
  ...{ isPractice: z.boolean(), published: z.boolean(), total: z.number() },
  texts: z.array(z.object({ language: languageSchema, title: z.string() })),
});

const parts = {
  bottleneck: {
    ...{
      state: Prisma.sql`b.status::text`,
      newest: Prisma.sql`b."reportedAt"`,
      source: bottleneckSource,
    },
    texts: Prisma.sql`select t.language, t.title from "BottleneckText" t where t."bottleneckId" = b.id`,
  },
  project: {
    ...{
      state: Prisma.sql`p.phase::text`,
      newest: Prisma.sql`p."createdAt"`,
      source: projectSource,
    },
    texts: Prisma.sql`select t.language, t.name as title from "ProjectText" t where t."projectId" = p.id`,
  },
} satisfies Record<Noun, object>;

/** The records of a noun that this viewer may see and that answer what was typed: a number or words. */
export async function findRecords(
  noun: Noun,
  question: Question,
  words?: AskedRecords,
): Promise<FoundRecords> {
  const { viewer, reader, most } = question;
  const { catalogue, asked } = words ?? (await askRecords(question));
  if (asked.typed === "") return { found: [], total: 0, atLeast: false, asked };
  const { from, name } = nounTables[noun];
  const { state, newest, texts, source } = parts[noun];
  const rows = await readRows(
    "found records",
    row,
    Prisma.sql`with found as materialized (
      select id, row_number() over (order by fit desc, at desc, id desc) as place
      from (select ${name}.id, ${newest} as at, ${relevanceSql(name, asked)} as fit from ${from}
        where ${visibleSql(noun, viewer)} and ${mentionsSql(source, asked, catalogue)}
        order by ${newest} desc, ${name}.id desc limit ${mostCounted + 1}) r)
    select ${name}.reference, ${state} as state, ${name}."originalLanguage", ${name}."isPractice", ${name}.published,
      (select count(*)::int from found) as total,
      (select json_agg(t) from (${texts}) t) as texts
    from (select * from found where place <= ${most}) f
    join ${from} on ${name}.id = f.id order by f.place`,
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
