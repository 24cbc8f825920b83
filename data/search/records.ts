import "server-only";
import { type Language, type Phrase, textFor } from "@/domain/language";
import type { Noun } from "@/domain/noun";
import type { Anyone } from "@/domain/viewer";
import type { Catalogue } from "../catalogue";
import { catalogueFor } from "../known-organisations";
import { type Asked, askWords } from "./asked";
import { type FoundRow, findBest, foundSql, type Looked, mostCounted, readFound } from "./best";

/** A record that was found, with what a line about it says. */
export type FoundRecord = {
  noun: Noun;
  reference: string;
  /** The status of a bottleneck or the phase of a project. */
  state: string;
  title: Phrase;
  isPractice: boolean;
  published: boolean;
  /** What it says in each language, that of the title first; empty where that was not asked for. */
  passages: readonly Phrase[];
};

/** The first of what was found of a noun, those that fit best, and how many there are in all. */
export type FoundRecords = {
  noun: Noun;
  found: FoundRecord[];
  total: number;
  atLeast: boolean;
  asked: Asked;
};

/** Who asks, in which language, what, and how many lines at most. */
type Question = {
  viewer: Anyone;
  reader: Language;
  typed: string;
  most: number;
  /** Places and bodies named in it that are looked for as words alone: some by id, or all, where titles are meant. */
  plain?: readonly string[] | "all" | undefined;
  /** Whether what they say is read too. */
  withPassages?: boolean | undefined;
};

/** What was typed, as records of every noun are looked for by it. */
export type AskedRecords = { catalogue: Catalogue; asked: Asked };

/** Makes of a question what is looked for: once for all nouns. */
export async function askRecords({ viewer, typed, plain = [] }: Question): Promise<AskedRecords> {
  const catalogue = await catalogueFor(viewer);
  return { catalogue, asked: await askWords(typed, { catalogue, plain }) };
}

/** The records of a noun that this viewer may see and that answer what was typed: a number or words. */
export async function findRecords(noun: Noun, question: Question): Promise<FoundRecords> {
  const [found] = await findOfEach([noun], question, await askRecords(question));
  if (!found) throw new Error("No noun was looked for.");
  return found;
}

/** The same of several nouns, in their order, for one question that was made into what is looked for. */
export async function findOfEach(
  nouns: readonly Noun[],
  question: Question,
  { catalogue, asked }: AskedRecords,
): Promise<FoundRecords[]> {
  const looked = await Promise.all(
    nouns.map(async (noun): Promise<Looked> => {
      const where = foundSql(noun, question.viewer, { asked, catalogue });
      if (asked.typed === "") return { noun, where, ids: [], total: 0 };
      const { ids, total } = await findBest(noun, { ...question, asked, where });
      return { noun, where, ids: ids.slice(0, question.most), total };
    }),
  );
  const some = looked.filter(({ ids }) => ids.length > 0);
  const rows = await readFound(some, question.withPassages ?? false);
  return looked.map(({ noun, total }) => ({
    ...{ noun, total: Math.min(total, mostCounted), atLeast: total > mostCounted, asked },
    found: rows.filter((row) => row.noun === noun).map((row) => asFound(row, question.reader)),
  }));
}

function asFound({ texts, originalLanguage, ...row }: FoundRow, reader: Language): FoundRecord {
  const own = textFor(texts, reader, originalLanguage);
  const others = texts.filter((text) => text !== own);
  return {
    ...row,
    title: { text: own?.title ?? "", language: own?.language ?? reader },
    passages: [...(own ? [own] : []), ...others].map(({ passage, language }) => ({
      text: passage,
      language,
    })),
  };
}
