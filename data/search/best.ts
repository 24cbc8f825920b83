import "server-only";
import { z } from "zod";
import { languageSchema } from "@/domain/language";
import { type Noun, nounNames } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { bottleneckSource } from "../bottleneck/source";
import type { Catalogue } from "../catalogue";
import { remember } from "../memory";
import { nounTables } from "../noun-tables";
import { projectSource } from "../project/list";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";
import type { Asked } from "./asked";
import { byFit, mentionsSql, relevanceSql } from "./mentions";

/** As many of the newest are counted and put in order. */
export const mostCounted = 1000;

const foundRow = z.object({
  ...{ noun: z.enum(nounNames), reference: z.string(), state: z.string() },
  ...{ originalLanguage: languageSchema, isPractice: z.boolean(), published: z.boolean() },
  texts: z.array(z.object({ language: languageSchema, title: z.string(), body: z.string() })),
});

/** A record as it is read. */
export type FoundRow = z.infer<typeof foundRow>;

const bestRow = z.object({ ids: z.array(z.string()), total: z.number() });
type Best = z.infer<typeof bestRow>;

/** So much of a text is looked through for the words that were typed. */
const longestBody = 4000;
const bodySql = (column: Prisma.Sql) => Prisma.sql`left(${column}, ${longestBody}) as body`;

const parts = {
  bottleneck: {
    ...{
      state: Prisma.sql`b.status::text`,
      newest: Prisma.sql`b."reportedAt"`,
      source: bottleneckSource,
    },
    texts: Prisma.sql`select t.language, t.title, ${bodySql(Prisma.sql`t.problem`)} from "BottleneckText" t where t."bottleneckId" = b.id`,
  },
  project: {
    ...{
      state: Prisma.sql`p.phase::text`,
      newest: Prisma.sql`p."createdAt"`,
      source: projectSource,
    },
    texts: Prisma.sql`select t.language, t.name as title, ${bodySql(Prisma.sql`t.summary`)} from "ProjectText" t where t."projectId" = p.id`,
  },
} satisfies Record<Noun, object>;

/** Whom these are for, what was typed, and what holds of what answers it. */
type Question = {
  viewer: Anyone;
  plain?: readonly string[] | "all" | undefined;
  most: number;
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
export function findBest(
  noun: Noun,
  { viewer, plain, most, asked, where }: Question,
): Promise<Best> {
  const { from, name } = nounTables[noun];
  const { newest } = parts[noun];
  const named = asked.named.map(({ id }) => id);
  const by = [noun, seenKey(viewer), asked.typed, named, plain, most];
  return remember({ name: "best records", on: "records", by }, async () => {
    const [best] = await readRows(
      "best records",
      bestRow,
      Prisma.sql`with found as materialized (
        select ${name}.id, ${newest} as at, ${relevanceSql(name, asked)} as fit from ${from} where ${where}
        order by ${newest} desc, ${name}.id desc limit ${mostCounted + 1})
      select (select count(*)::int from found) as total,
        array(select id from found order by ${byFit} limit ${most}) as ids`,
    );
    return best ?? { ids: [], total: 0 };
  });
}

/** What was written since is looked at again: who may not see a record any more does not. */
export async function readFound(looked: readonly Looked[]): Promise<FoundRow[]> {
  const each = looked.map(({ noun, where, ids }) => {
    const { from, name } = nounTables[noun];
    const { state, texts } = parts[noun];
    return Prisma.sql`select f.place, ${noun} as noun, ${name}.reference, ${state} as state, ${name}."originalLanguage",
        ${name}."isPractice", ${name}.published, (select json_agg(t) from (${texts}) t) as texts
      from unnest(${ids}::text[]) with ordinality f (id, place)
      join ${from} on ${name}.id = f.id where ${where}`;
  });
  if (each.length === 0) return [];
  const all = Prisma.sql`${Prisma.join(each, " union all ")} order by place`;
  return readRows("found records", foundRow, all);
}
