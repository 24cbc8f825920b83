import "server-only";
import { z } from "zod";
import { type BottleneckStatus, bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { type CaseText, signsOfProblem, subjectsOf } from "@/domain/bottleneck/case-words";
import { type ComparedCase, likenessTo, type Reason } from "@/domain/bottleneck/similarity";
import { type Language, languageSchema, type Phrase, textFor } from "@/domain/language";
import { lawsIn } from "@/domain/search/laws";
import { cleanText, firstSigns } from "@/domain/text";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readPlaceWords } from "../places";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";
import { askSubjects, subjectsToFind } from "./similar-query";
import { casesWith, readWordShares, type WordShares } from "./word-share";

/** A case as far as it is typed: in its own language, with the rules of its sides, where it is and about what. */
export type TypedCase = CaseText & Omit<ComparedCase, "texts">;

/** A bottleneck that may be the same as the one being registered, and why. */
export type SimilarBottleneck = {
  reference: string;
  status: BottleneckStatus;
  title: Phrase;
  reasons: readonly Reason[];
};

/** So many with each search, and of those with most subjects, so many are compared text by text. */
const [found, compared] = [30, 40];
const mostLaws = 3;
/** What no more cases have than these is weighed whole. */
const rare = 300;
/** What stands in more cases than these is met sooner by going through the newest than by looking it up. */
const commonAmong = (cases: number): number => Math.sqrt(60 * cases);

const similarRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema, facets: z.array(z.string()), provisions: z.string() },
  texts: z.array(z.object({ language: languageSchema, title: z.string(), problem: z.string() })),
});

/**
 * The bottlenecks that are most like what was typed, of those that this viewer may see, the likest first.
 *
 * The index gives a few with each subject; of those only the few that share most are compared text by text
 * (domain/bottleneck/similarity.ts), so the work does not grow with the register.
 */
export async function findSimilar(
  viewer: Anyone,
  typed: TypedCase,
  reader: Language,
  most = 5,
): Promise<SimilarBottleneck[]> {
  const { language, provisions, regions, themes } = typed;
  const [title, problem] = [cleanText(typed.title), cleanText(firstSigns(typed.problem, 2000))];
  const text = { title, problem, language };
  const mine = { texts: [text], provisions, regions, themes };
  const { alone, together } = subjectsToFind(subjectsOf(text));
  const [whole = "", ...subjects] = await askSubjects([together, ...alone]);
  const laws = lawsIn(`${provisions}\n${title}\n${problem}`).slice(0, mostLaws);
  const queries = [...subjects, ...laws.flatMap(({ key }) => asNumber(key))].filter(Boolean);
  if (queries.length === 0) return [];
  const [places, shares] = await Promise.all([readPlaceWords(), readWordShares()]);
  const searches = searchesOf(queries, shares, whole);
  const statement = candidates(searches, visibleSql("bottleneck", viewer));
  const rows = await readRows("similar bottlenecks", similarRow, statement);
  const like = likenessTo(mine, (word) => places.has(word));
  const alike = rows.flatMap((row) => {
    const likeness = like({ ...row, ...whereAndAbout(row.facets) });
    return likeness ? [{ ...row, ...likeness }] : [];
  });
  return alike
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ reference, status, reasons, texts, originalLanguage }) => {
      const text = textFor(texts, reader, originalLanguage);
      const phrase = { text: text?.title ?? "", language: text?.language ?? reader };
      return { reference, status, title: phrase, reasons };
    });
}

/** A tsquery, and in which order the first of what it finds are taken. */
type Search = { query: string; order: Prisma.Sql };

/**
 * Of a rare subject those cases that have most of the others, of all else the newest. An order that is no index's has
 * the words looked up: the database thinks that words asked by their beginning stand nearly everywhere, and would go
 * through all cases by day.
 */
function searchesOf(queries: readonly string[], shares: WordShares, whole: string): Search[] {
  const mostFirst = Prisma.sql`${metOf(queries)} desc, b."reportedAt" desc, b.id desc`;
  const lookedUp = Prisma.sql`b."reportedAt" + interval '0' desc, b.id desc`;
  const newestFirst = Prisma.sql`b."reportedAt" desc, b.id desc`;
  const alone = queries.map((query) => {
    const cases = casesWith(query, shares);
    if (cases <= rare) return { query, order: mostFirst };
    return { query, order: cases > commonAmong(shares.cases) ? newestFirst : lookedUp };
  });
  // Only as they are typed: to put together all that begins so takes long.
  return whole ? [...alone, { query: whole.replaceAll(":*", ""), order: lookedUp }] : alone;
}

/** How many of these a case has. */
const metOf = (queries: readonly string[]): Prisma.Sql =>
  Prisma.join(
    queries.map((query) => Prisma.sql`(b.search @@ ${query}::tsquery)::int`),
    " + ",
  );

/** An act by its number is a word of the index: 883/2004, also within 2005/36/EG. Others are found by their subjects. */
const asNumber = (law: string): string[] => (/^[\d/]+$/.test(law) ? [`'${law}':*`] : []);

const candidates = (searches: readonly Search[], visible: Prisma.Sql): Prisma.Sql => {
  const each = searches.map(
    ({ query, order }) => Prisma.sql`(select b.id from "Bottleneck" b
      where b.search @@ ${query}::tsquery and ${visible} order by ${order} limit ${found})`,
  );
  return Prisma.sql`with found as (${Prisma.join(each, " union all ")}),
    candidate as (select id from found group by id order by count(*) desc, id desc limit ${compared})
    select b.reference, b.status, b."originalLanguage", b.facets,
      (select coalesce(string_agg(s."legalProvision", ' '), '') from "BottleneckSide" s
        where s."bottleneckId" = b.id) as provisions,
      (select json_agg(json_build_object('language', t.language, 'title', t.title,
          'problem', left(t.problem, ${signsOfProblem})))
        from "BottleneckText" t where t."bottleneckId" = b.id) as texts
    from candidate c join "Bottleneck" b on b.id = c.id`;
};

/** Regions and themes stand among the facets of a record as "r:…" and "t:…". */
function whereAndAbout(facets: readonly string[]) {
  const called = (kind: string) =>
    facets.filter((facet) => facet.startsWith(kind)).map((facet) => facet.slice(kind.length));
  return { regions: called("r:"), themes: called("t:") };
}
