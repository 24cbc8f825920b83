import "server-only";
import { z } from "zod";
import { folded } from "@/domain/folded";
import { nounNames } from "@/domain/noun";
import { type NameIndex, sayName } from "@/domain/search/named";
import { searchedText } from "@/domain/text";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import type { Catalogue } from "../catalogue";
import { nounTables } from "../noun-tables";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";
import { namesToFind } from "./named";

/** Words of so many letters have a spelling that can be mistaken; so many spellings of each are tried, and shown. */
const [shortest, mostTried, mostShown] = [4, 6, 3];

/** How alike two words are (trigrams) of which one is the other mistyped. */
const alike = 0.35;

const nearRow = z.object({ wrong: z.string(), near: z.string(), isName: z.boolean() });
const foundRow = z.object({ query: z.string(), text: z.string() });

/**
 * What may have been meant where nothing was found: what was typed with one word of it as the register, or the name of a
 * place or body, spells it. Only what finds something that this viewer may see.
 */
export async function findSpellings(
  q: string,
  { viewer, catalogue }: { viewer: Anyone; catalogue: Catalogue },
): Promise<string[]> {
  const typed = searchedText(q);
  const words = [...new Set(typed.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])];
  const long = words.filter((word) => word.length >= shortest);
  if (long.length === 0) return [];
  const names = await namesToFind(catalogue);
  const near = await nearOnes(long, typed, [...names.keys()]);
  const tried = near.map((row) => ({
    ...row,
    query: row.isName ? (writtenAs(row.near, names) ?? row.near) : withWord(typed, row),
  }));
  if (tried.length === 0) return [];
  const found = await answered(
    viewer,
    tried.flatMap(({ isName, query }) => (isName ? [] : [query])),
  );
  const asWritten = tried.flatMap(({ near, isName, query, ...row }) => {
    if (isName) return [query];
    const text = found.get(query);
    return text ? [withWord(typed, { ...row, near: wordIn(text, near) })] : [];
  });
  return [...new Set(asWritten)].slice(0, mostShown);
}

/**
 * For each word that the register does not have, those that look most like it; and the names that look like all that
 * was typed.
 */
const nearOnes = (words: readonly string[], typed: string, names: readonly string[]) =>
  readRows(
    "near words",
    nearRow,
    Prisma.sql`(select wrong, near, false as "isName", alike
        from unnest(${words.map(folded)}::text[]) wrong
        cross join lateral (
          select distinct w.word as near, similarity(w.word, wrong) as alike from "Word" w where w.word % wrong
          order by alike desc, near limit ${mostTried}) near
        where alike >= ${alike} and not exists (select from "Word" w where w.word = wrong))
      union all
      (select name, name, true, similarity(name, ${folded(typed)}) as alike from unnest(${names}::text[]) name
        where similarity(name, ${folded(typed)}) >= ${alike} and name <> ${folded(typed)}
        order by alike desc, name limit ${mostShown})
      order by alike desc, near`,
  );

/** Of these queries those that find something, each with a text that answers. */
async function answered(viewer: Anyone, queries: readonly string[]): Promise<Map<string, string>> {
  if (queries.length === 0) return new Map();
  const each = nounNames.map((noun) => {
    const { from, name } = nounTables[noun];
    return Prisma.sql`(select ${textOf[noun]} as text from ${from}
      where ${name}.search @@ a.wide and ${visibleSql(noun, viewer)} limit 1)`;
  });
  const rows = await readRows(
    "spellings that find something",
    foundRow,
    Prisma.sql`select query, text from unnest(${queries}::text[]) query, gw_asked(query) a
      cross join lateral (select text from (${Prisma.join(each, " union all ")}) f where text is not null limit 1) one`,
  );
  return new Map(rows.map(({ query, text }) => [query, text]));
}

const textOf = {
  bottleneck: Prisma.sql`(select string_agg(concat_ws(' ', t.title, t.problem, t.affected), ' ')
    from "BottleneckText" t where t."bottleneckId" = b.id)`,
  project: Prisma.sql`(select string_agg(concat_ws(' ', t.name, t.summary), ' ')
    from "ProjectText" t where t."projectId" = p.id)`,
};

/** The name of a place or body as it is written, of which this is how one says it. */
const writtenAs = (near: string, names: NameIndex): string | undefined =>
  Object.values(names.get(near)?.names ?? {}).find((name) => sayName(name) === near);

/** What was typed with this word of it spelled in another way. */
const withWord = (typed: string, { wrong, near }: { wrong: string; near: string }): string =>
  typed.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => (folded(word) === wrong ? near : word));

/** A word as a text writes it: with its accents, and its capitals where it always has them. */
function wordIn(text: string, near: string): string {
  const written = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => folded(word) === near,
  );
  return written.find((word) => word === word.toLowerCase()) ?? written[0] ?? near;
}
