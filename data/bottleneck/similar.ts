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

/** A case as far as it is typed: in its own language, with the rules of its sides, where it is and about what. */
export type TypedCase = CaseText & Omit<ComparedCase, "texts">;

/** A bottleneck that may be the same as the one being registered, and why. */
export type SimilarBottleneck = {
  reference: string;
  status: BottleneckStatus;
  title: Phrase;
  reasons: readonly Reason[];
};

/** So many of the newest with each search, and of those with most subjects, so many are compared text by text. */
const [newest, compared] = [40, 50];
/** Every two of the first so many subjects are looked for together. */
const paired = 4;
const mostLaws = 3;

const similarRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema, facets: z.array(z.string()), provisions: z.string() },
  texts: z.array(z.object({ language: languageSchema, title: z.string(), problem: z.string() })),
});

/**
 * The bottlenecks that are most like what was typed, of those that this viewer may see, the likest first.
 *
 * The index gives the newest with each subject, with every two of them and with all; only the few that share most
 * are compared text by text (domain/bottleneck/similarity.ts), so the work does not grow with the register.
 */
export async function findSimilar(
  viewer: Anyone,
  typed: TypedCase,
  reader: Language,
  most = 5,
): Promise<SimilarBottleneck[]> {
  const { language, provisions, regions, themes } = typed;
  const [title, problem] = [cleanText(typed.title), cleanText(firstSigns(typed.problem, 2000))];
  const mine = { texts: [{ title, problem, language }], provisions, regions, themes };
  const subjects = await askSubjects(subjectsToFind(mine.texts.map(subjectsOf)));
  const laws = lawsIn(`${provisions}\n${title}\n${problem}`).slice(0, mostLaws);
  const searches = searchesOf(
    subjects,
    laws.flatMap(({ key }) => asNumber(key)),
  );
  if (searches.length === 0) return [];
  const [places, rows] = await Promise.all([
    readPlaceWords(),
    readRows("similar bottlenecks", similarRow, candidates(viewer, searches)),
  ]);
  const like = likenessTo(mine, (word) => places.has(word));
  const found = rows.flatMap((row) => {
    const likeness = like({ ...row, ...whereAndAbout(row.facets) });
    return likeness ? [{ ...row, ...likeness }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ reference, status, reasons, texts, originalLanguage }) => {
      const text = textFor(texts, reader, originalLanguage);
      const phrase = { text: text?.title ?? "", language: text?.language ?? reader };
      return { reference, status, title: phrase, reasons };
    });
}

/** A tsquery, and how many subjects are met by what it finds. */
type Search = { query: string; met: number };

function searchesOf(subjects: readonly string[], laws: readonly string[]): Search[] {
  const together = (queries: readonly string[]): Search => ({
    ...{ query: queries.map((query) => `(${query})`).join(" & "), met: queries.length },
  });
  const first = subjects.slice(0, paired);
  const pairs = first.flatMap((one, at) => first.slice(at + 1).map((other) => [one, other]));
  const all = subjects.length > 2 ? [subjects] : [];
  return [...all, ...pairs, ...[...subjects, ...laws].map((one) => [one])].map(together);
}

/** An act by its number is a word of the index: 883/2004, also within 2005/36/EG. Others are found by their subjects. */
const asNumber = (law: string): string[] => (/^[\d/]+$/.test(law) ? [`'${law}':*`] : []);

function candidates(viewer: Anyone, searches: readonly Search[]): Prisma.Sql {
  const visible = visibleSql("bottleneck", viewer);
  const found = searches.map(
    ({
      query,
      met,
    }) => Prisma.sql`(select b.id, b."reportedAt", ${met}::int as met from "Bottleneck" b
      where b.search @@ ${query}::tsquery and ${visible}
      order by b."reportedAt" desc, b.id desc limit ${newest})`,
  );
  return Prisma.sql`with found as (${Prisma.join(found, " union all ")}),
    candidate as (
      select id from found group by id order by sum(met) desc, max("reportedAt") desc, id desc limit ${compared})
    select b.reference, b.status, b."originalLanguage", b.facets,
      (select coalesce(string_agg(s."legalProvision", ' '), '') from "BottleneckSide" s
        where s."bottleneckId" = b.id) as provisions,
      (select json_agg(json_build_object('language', t.language, 'title', t.title,
          'problem', left(t.problem, ${signsOfProblem})))
        from "BottleneckText" t where t."bottleneckId" = b.id) as texts
    from candidate c join "Bottleneck" b on b.id = c.id`;
}

/** Regions and themes stand among the facets of a record as "r:…" and "t:…". */
function whereAndAbout(facets: readonly string[]) {
  const called = (kind: string) =>
    facets.filter((facet) => facet.startsWith(kind)).map((facet) => facet.slice(kind.length));
  return { regions: called("r:"), themes: called("t:") };
}
