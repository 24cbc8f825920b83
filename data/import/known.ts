import "server-only";
import type { Known, Vocabulary } from "@/domain/import/column";
import { type CellNames, cellNames } from "@/domain/import/names";
import { type WhereNames, whereNames } from "@/domain/import/where";
import type { Language, Names } from "@/domain/language";
import type { Catalogue } from "../catalogue";
import { readPlaces } from "../places";

/** What the codes of the portal are called, in all its languages: texts, which the screens know. */
export type ImportWords = Readonly<Record<Exclude<Vocabulary, "theme" | "partnership">, CellNames>>;

const whereKnown = new WeakMap<object, WhereNames>();

/** What cells are read by, for a reader of this language. */
export async function knownFor(
  catalogue: Catalogue,
  words: ImportWords,
  reader: Language,
): Promise<Known> {
  const places = await readPlaces();
  const where = whereKnown.get(catalogue.regions) ?? whereNames(catalogue.regions.values(), places);
  whereKnown.set(catalogue.regions, where);
  const { regions, organisations, themes, partnerships } = catalogue;
  const names = {
    ...words,
    theme: namesIn(themes),
    partnership: namesIn(partnerships),
  };
  return { reader, names, regions, organisations, where };
}

const namesIn = (all: ReadonlyMap<string, { names: Names }>): CellNames =>
  cellNames([...all].map(([id, { names }]) => ({ id, names })));
