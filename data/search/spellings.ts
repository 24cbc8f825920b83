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

/** Words of so many letters have a spelling that can be mistaken: of so many of them, so many others are tried. */
const [shortest, mostWrong, mostTried] = [4, 3, 8];
/** So many spellings are shown; in more words than these nobody looks for the one mistaken letter. */
const [mostShown, mostWords] = [3, 12];
/** How alike two words are (trigrams) of which one is the other mistyped. */
const alike = 0.35;

const nearRow = z.object({ wrong: z.string(), near: z.string(), rest: z.string().nullable() });
const nameRow = z.object({ name: z.string() });
const seenRow = z.object({ at: z.number(), text: z.string().nullable() });

type Near = z.infer<typeof nearRow>;

/**
 * What may have been meant where nothing was found: what was typed with one word of it as the register, or the name of a
 * place or body, spells it. Only what finds something that this viewer may see, for words that they do not see: what is
 * internal changes nothing for the public.
 */
export async function findSpellings(
  q: string,
  { viewer, catalogue }: { viewer: Anyone; catalogue: Catalogue },
): Promise<string[]> {
  const typed = searchedText(q);
  const words = [...new Set((typed.match(word) ?? []).map(folded))];
  const long = words.filter(({ length }) => length >= shortest).slice(0, mostWrong);
  if (long.length === 0 || words.length > mostWords) return [];
  const names = await namesToFind(catalogue);
  const [called, near] = await Promise.all([
    nearNames(typed, names),
    nearWords(viewer, long, typed),
  ]);
  const found = near.length > 0 ? await seenBy(viewer, long, near) : [];
  return [...new Set([...found.map((row) => withWord(typed, row)), ...called])].slice(0, mostShown);
}

const word = /\p{L}[\p{L}\p{M}]+/gu;

/** The names that look like all that was typed, as they are written. */
async function nearNames(typed: string, names: NameIndex): Promise<string[]> {
  const said = folded(typed);
  const rows = await readRows(
    "near names",
    nameRow,
    Prisma.sql`select name from unnest(${[...names.keys()]}::text[]) name
      where similarity(name, ${said}) >= ${alike} and name <> ${said}
      order by similarity(name, ${said}) desc, name limit ${mostShown}`,
  );
  return rows.map(({ name }) => writtenAs(name, names) ?? name);
}

/**
 * For each word those of the register that look most like it, and what must be found beside it. Words that are public are
 * chosen among those alone, and others among those that this viewer may see: a word that they may not see takes no place.
 */
function nearWords(viewer: Anyone, words: readonly string[], typed: string): Promise<Near[]> {
  const seen = nounNames.map((noun) => {
    const { from, name } = nounTables[noun];
    return Prisma.sql`exists (select from ${from}
      where ${name}.search @@ ('''' || w.word || '''')::tsquery and ${visibleSql(noun, viewer)})`;
  });
  const likest = (which: Prisma.Sql) => Prisma.sql`(
    select distinct w.word as near, similarity(w.word, wrong) as alike from "Word" w
    where w.word % wrong and w.word <> wrong and ${which} order by alike desc, near limit ${mostTried})`;
  const internal = Prisma.sql`not w.published and (${Prisma.join(seen, " or ")})`;
  const near = viewer
    ? Prisma.sql`${likest(Prisma.sql`w.published`)} union all ${likest(internal)}`
    : likest(Prisma.sql`w.published`);
  return readRows(
    "near words",
    nearRow,
    Prisma.sql`select wrong, near, rest from unnest(
        ${words}::text[], ${words.map((wrong) => withWord(typed, { wrong, near: "" }))}::text[]) t (wrong, beside)
      cross join lateral (select wide::text as rest from gw_asked(beside)) r
      cross join lateral (${near}) near
      where alike >= ${alike} order by alike desc, near`,
  );
}

/**
 * Of the near words those that find something this viewer may see, as it is written there, for words that nothing they may
 * see has. Each is looked up by its very query, so that the index is.
 */
async function seenBy(viewer: Anyone, words: readonly string[], near: readonly Near[]) {
  const queries = [
    ...words.map((one) => `'${one}'`),
    ...near.map((row) => `'${row.near}'${row.rest ? ` & (${row.rest})` : ""}`),
  ];
  const each = queries.map((query, at) => {
    const texts = nounNames.map((noun) => {
      const { from, name } = nounTables[noun];
      return Prisma.sql`(select ${textOf[noun]} from ${from}
        where ${name}.search @@ ${query}::tsquery and ${visibleSql(noun, viewer)} limit 1)`;
    });
    return Prisma.sql`select ${at}::int as at, coalesce(${Prisma.join(texts)}) as text`;
  });
  const rows = await readRows("words that are seen", seenRow, Prisma.join(each, " union all "));
  const texts = new Map(rows.map(({ at, text }) => [at, text]));
  const isSeen = (wrong: string) => Boolean(texts.get(words.indexOf(wrong)));
  return near.flatMap((row, at) => {
    const text = texts.get(words.length + at);
    return text && !isSeen(row.wrong) ? [{ ...row, near: wordIn(text, row.near) }] : [];
  });
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
  typed.replace(word, (one) => (folded(one) === wrong ? near : one));

/** A word as a text writes it: with its accents, and its capitals where it always has them. */
function wordIn(text: string, near: string): string {
  const written = (text.match(word) ?? []).filter((one) => folded(one) === near);
  return written.find((one) => one === one.toLowerCase()) ?? written[0] ?? near;
}
