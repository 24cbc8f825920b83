import "server-only";
import { z } from "zod";
import { languageSchema } from "@/domain/language";
import { type Noun, nounNames } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { bottleneckSource } from "../bottleneck/source";
import type { Catalogue } from "../catalogue";
import { newestSql } from "../list";
import { remember } from "../memory";
import { nounTables } from "../noun-tables";
import { projectSource } from "../project/list";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";
import type { Asked } from "./asked";
import { byFit, mentionsSql, readsSql, relevanceSql } from "./mentions";

/** As many of the newest are counted and put in order. */
export const mostCounted = 1000;

const foundRow = z.object({
  ...{ noun: z.enum(nounNames), reference: z.string(), state: z.string() },
  ...{ originalLanguage: languageSchema, isPractice: z.boolean(), published: z.boolean() },
  texts: z.array(z.object({ language: languageSchema, title: z.string(), passage: z.string() })),
});

/** A record as it is read. */
export type FoundRow = z.infer<typeof foundRow>;

const bestRow = z.object({ ids: z.array(z.string()), total: z.number() });
type Best = z.infer<typeof bestRow>;

/** So many that fit best are kept: whoever shows fewer shows the first of these. */
const mostBest = 50;

/** So much of a text is looked through for the words that were typed. */
const longestPassage = 4000;

const parts = {
  bottleneck: {
    ...{
      state: Prisma.sql`b.status::text`,
      newest: Prisma.sql`b."reportedAt"`,
      source: bottleneckSource,
    },
    texts: Prisma.sql`select t.language, t.title, t.problem as passage from "BottleneckText" t where t."bottleneckId" = b.id`,
  },
  project: {
    ...{
      state: Prisma.sql`p.phase::text`,
      newest: Prisma.sql`p."createdAt"`,
      source: projectSource,
    },
    texts: Prisma.sql`select t.language, t.name as title, t.summary as passage from "ProjectText" t where t."projectId" = p.id`,
  },
} satisfies Record<Noun, object>;

/** Whom these are for, what was typed, and what holds of what answers it. */
type Question = {
  viewer: Anyone;
  plain?: readonly string[] | "all" | undefined;
  asked: Asked;
  where: Prisma.Sql;
};

/** What holds of each record of a noun that this viewer may see and that answers what was typed. */
export const foundSql = (
  noun: Noun,
  viewer: Anyone,
  { asked, catalogue }: { asked: Asked; catalogue: Catalogue },
): Prisma.Sql =>
  Prisma.sql`${visibleSql(noun, viewer)} and ${mentionsSql(parts[noun].source, asked, catalogue)}`;

/** Records of a noun that were found, by their ids. */
export type Looked = Best & { noun: Noun; where: Prisma.Sql };

/** Those of the newest that fit best, and how many there are: kept for all who may see the same. */
export function findBest(noun: Noun, { viewer, plain, asked, where }: Question): Promise<Best> {
  const { name } = nounTables[noun];
  const { newest } = parts[noun];
  const found = newestSql({ ...nounTables[noun], newest, most: mostCounted }, where, [
    readsSql(name),
  ]);
  const named = asked.named.map(({ id }) => id);
  const by = [noun, seenKey(viewer), asked.typed, named, plain];
  return remember({ name: "best records", on: "records", by, of: "asked" }, async () => {
    const [best] = await readRows(
      "best records",
      bestRow,
      Prisma.sql`with found as materialized (${found})
      select (select count(*)::int from found) as total, array(select id from (
          select ${name}.id, ${name}.at, ${relevanceSql(name, asked)} as fit from found ${name}) f
        order by ${byFit} limit ${mostBest}) as ids`,
    );
    return best ?? { ids: [], total: 0 };
  });
}

/** What was written since is looked at again, so that nobody is shown what they may see no more. */
export async function readFound(
  looked: readonly Looked[],
  withPassages: boolean,
): Promise<FoundRow[]> {
  const passage = withPassages ? Prisma.sql`left(passage, ${longestPassage})` : Prisma.sql`''`;
  const each = looked.map(({ noun, where, ids }) => {
    const { from, name } = nounTables[noun];
    const { state, texts } = parts[noun];
    return Prisma.sql`select f.place, ${noun} as noun, ${name}.reference, ${state} as state, ${name}."originalLanguage",
        ${name}."isPractice", ${name}.published, coalesce((select json_agg(t order by t.language)
          from (select language, title, ${passage} as passage from (${texts}) t) t), '[]') as texts
      from unnest(${ids}::text[]) with ordinality f (id, place)
      join ${from} on ${name}.id = f.id where ${where}`;
  });
  if (each.length === 0) return [];
  const all = Prisma.sql`${Prisma.join(each, " union all ")} order by place`;
  return readRows("found records", foundRow, all);
}
