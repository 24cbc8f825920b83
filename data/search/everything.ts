import "server-only";
import { keepsBodies } from "@/domain/entry/reach";
import { inLanguage, type Language, type Phrase } from "@/domain/language";
import { addressOf, nounNames, nouns } from "@/domain/noun";
import { readReferences } from "@/domain/reference";
import type { Mark } from "@/domain/search/mark";
import type { Named } from "@/domain/search/named";
import { searchedText } from "@/domain/text";
import type { Anyone } from "@/domain/viewer";
import { readCatalogue } from "../catalogue";
import { listCommissioners } from "../partnership/commissioners";
import { listPartnerships } from "../partnership/partnerships";
import { readPlaces } from "../places";
import {
  type Entries,
  findCommissioners,
  findOrganisations,
  findPartnerships,
  findRegions,
  findThemes,
} from "./entries";
import type { Hit, HitGroup } from "./hits";
import { type AskedRecords, askRecords, type FoundRecords, findOfEach } from "./records";
import { findSpellings } from "./spellings";

/** What was recognised in what was typed, and can be taken away again. */
type Chip = { id: string; text: Phrase };

/** All that was found. */
export type Everything = {
  typed: string;
  /** The words by which records are marked, and those by which names are. */
  marks: readonly Mark[];
  typedMarks: readonly Mark[];
  chips: Chip[];
  /** What else may have been meant. */
  spellings: string[];
  /** The records whose whole numbers were typed, and nothing else. */
  byNumber: Hit[];
  /** Each noun that this viewer can look among, in the order of the portal, also where nothing was found. */
  groups: HitGroup[];
};

/** Who asks, in which language, what, and how many of each noun are shown. */
type Question = {
  viewer: Anyone;
  reader: Language;
  typed: string;
  /** The chips that were taken away. */
  plain?: readonly string[];
  most: number;
  /** How many of a noun of which this reader may not see the list. */
  mostUnlisted?: number;
  /** Whether what records say is read too. */
  withPassages?: boolean;
};

/** Looks among all nouns that this viewer may see: what they may not see does not exist for them. */
export async function searchAll(asked: Question): Promise<Everything> {
  const question = { ...asked, typed: searchedText(asked.typed) };
  const { typed, viewer, reader } = question;
  const words = await askRecords(question);
  const [found, others] = await Promise.all([
    findOfEach(nounNames, question, words),
    // While the database looks.
    readEntries().then((entries) => findOthers(entries, question, words)),
  ]);
  const records = found.map((each) => groupOf(each, question));
  const groups = [...records, ...others];
  const { catalogue, asked: known } = words;
  const isEmpty = groups.every(({ total }) => total === 0);
  return {
    ...{
      typed,
      marks: known.marks,
      typedMarks: known.typedMarks,
      groups,
      byNumber: namedBy(typed, records),
    },
    chips: known.named.map(({ id, names }) => ({ id, text: inLanguage(names, reader) })),
    spellings: isEmpty ? await findSpellings(typed, { viewer, catalogue }) : [],
  };
}

/** What is looked among beside the records. Of "Twente trein" the region is Twente. */
function findOthers(
  entries: Entries,
  question: Question,
  { catalogue, asked: { named } }: AskedRecords,
): HitGroup[] {
  const about = (filter: Named["filter"]): Question => ({
    ...question,
    typed: named.find((one) => one.filter === filter)?.typed ?? question.typed,
  });
  const hasList = keepsBodies(question.viewer);
  const bodies = about("organisation");
  const { most, mostUnlisted = most } = question;
  return [
    findRegions(entries, about("region")),
    findPartnerships(entries, about("partnership")),
    findCommissioners(entries, question),
    findOrganisations(catalogue, { ...bodies, most: hasList ? most : mostUnlisted }, hasList),
    findThemes(entries, question),
  ];
}

async function readEntries(): Promise<Entries> {
  const [catalogue, places, partnerships, offices] = await Promise.all([
    readCatalogue(),
    readPlaces(),
    listPartnerships(),
    listCommissioners(),
  ]);
  return { catalogue, places, partnerships, offices };
}

function groupOf(
  { noun, found, total, atLeast }: FoundRecords,
  { typed, plain = [] }: Question,
): HitGroup {
  const { section, type } = nouns[noun];
  const query = new URLSearchParams([["q", typed], ...plain.map((id) => ["plain", id])]);
  return {
    ...{ name: section, total, atLeast },
    list: { address: `/${section}?${query}`, isNarrowed: true },
    hits: found.map(({ title, ...about }) => ({
      ...{ title, address: addressOf({ type, reference: about.reference }) },
      about: { is: "record", ...about },
    })),
  };
}

/** Where numbers alone were typed, these records are meant and no others. */
function namedBy(typed: string, groups: readonly HitGroup[]): Hit[] {
  const { references, unknown } = readReferences(typed);
  if (unknown.length > 0) return [];
  return groups
    .flatMap(({ hits }) => hits)
    .filter(({ about }) => about.is === "record" && references.includes(about.reference));
}
