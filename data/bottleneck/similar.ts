import "server-only";
import { z } from "zod";
import { type BottleneckStatus, bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { wordsOf } from "@/domain/bottleneck/title-words";
import { type Language, languageSchema, type Phrase, textFor } from "@/domain/language";
import { searchedText } from "@/domain/text";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../read-rows";
import { visibleSql } from "../visibility";

/** A bottleneck that may be the same as the one being registered. */
export type SimilarBottleneck = {
  reference: string;
  status: BottleneckStatus;
  title: Phrase;
};

/** Candidates for each word, and how alike a title must be to be shown. */
const newest = 200;
const alike = 0.15;

const similarRow = z.object({
  ...{
    reference: z.string(),
    status: z.enum(bottleneckStatuses),
    originalLanguage: languageSchema,
  },
  texts: z.array(z.object({ language: languageSchema, title: z.string() })),
});

/**
 * The bottlenecks that look most like this title, of those that this viewer may see.
 *
 * Candidates come from the full-text index: the newest with all the words, and the newest with each
 * word. Only those are compared letter by letter, so the work does not grow with the record: 3 to 39 ms
 * (median) at 100,000 bottlenecks, for a title of one rare word and of six common ones.
 */
export async function findSimilar(
  viewer: Anyone,
  title: string,
  reader: Language,
  most = 5,
): Promise<SimilarBottleneck[]> {
  const typed = searchedText(title);
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const visible = visibleSql("bottleneck", viewer);
  const searches = words.length > 1 ? [words.join(" "), ...words] : words;
  const candidates = searches.map(
    (words) => Prisma.sql`(select b.id from "Bottleneck" b
      where b.search @@ gw_query(${words}) and ${visible}
      order by b."reportedAt" desc, b.id desc limit ${newest})`,
  );
  const rows = await readRows(
    "similar bottlenecks",
    similarRow,
    Prisma.sql`with candidate as (${Prisma.join(candidates, " union ")}),
    likeness as (
      select t."bottleneckId" as id, max(similarity(t.title, ${typed})) as alike
      from candidate c join "BottleneckText" t on t."bottleneckId" = c.id
      group by 1 order by alike desc, id desc limit ${most})
    select b.reference, b.status, b."originalLanguage",
      (select json_agg(json_build_object('language', t.language, 'title', t.title))
        from "BottleneckText" t where t."bottleneckId" = b.id) as texts
    from likeness l join "Bottleneck" b on b.id = l.id
    where l.alike >= ${alike} order by l.alike desc, b.id desc`,
  );
  return rows.map(({ reference, status, originalLanguage, texts }) => {
    const { language, title } = textFor(texts, reader, originalLanguage) ?? {
      language: reader,
      title: "",
    };
    return { reference, status, title: { text: title, language } };
  });
}
