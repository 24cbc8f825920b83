import "server-only";
import { folded } from "@/domain/folded";
import { compareNames, inLanguage, type Language, type Names } from "@/domain/language";
import { matching, mostMatching, type Searched, searchedIn } from "@/domain/matching";
import { findWhere, type Meant, mostMeant, type NamedPlace } from "@/domain/place";
import { seatFor, seatNames } from "@/domain/seat";
import type { Catalogue } from "../catalogue";
import type { Office } from "../partnership/commissioners";
import type { PartnershipLine } from "../partnership/partnerships";
import type { Hit, HitGroup } from "./hits";
import { shortNames } from "./named";

/** What is looked among beside the records: public, few, and kept in memory. */
export type Entries = {
  catalogue: Catalogue;
  places: readonly NamedPlace[];
  partnerships: readonly PartnershipLine[];
  offices: readonly Office[];
};

/** Who reads, what was typed, and how many of each noun are shown. */
type Question = { reader: Language; typed: string; most: number };

/** Less than this means too much. */
const fewestLetters = 2;

type Candidate = Searched & { hit: Hit };

/** What of these fits, the first of it shown. */
function fitting(all: readonly Candidate[], { typed, most }: Question): Omit<HitGroup, "name"> {
  const found = folded(typed).length < fewestLetters ? [] : matching(all, typed);
  const total = found.length;
  return {
    ...{ total, atLeast: total === mostMatching, list: null },
    hits: found.slice(0, most).map(({ hit }) => hit),
  };
}

const namesIn = (names: Names): string[] => Object.values(names).filter(Boolean);

/** Regions of both kinds, and the places that lead to one. */
export function findRegions({ catalogue, places }: Entries, question: Question): HitGroup {
  const [{ regions }, { typed, reader, most }] = [catalogue, question];
  const found = findWhere(typed, { regions: regions.values(), places }, reader);
  const hitOf = ({ id, name, kind, regionIds }: Meant): Hit => {
    const [only, ...others] = regionIds;
    const named = new URLSearchParams({ place: name.text });
    const { kind: ofRegion = "NUTS3", touchesBorder = true } = regions.get(id) ?? {};
    return {
      title: name,
      // A place in several regions is asked about on their page.
      address: only && others.length === 0 ? `/regions/${only}` : `/regions?${named}`,
      about: kind
        ? { is: "place", kind, regionIds }
        : { is: "region", id, kind: ofRegion, touchesBorder },
    };
  };
  return {
    ...{
      name: "regions",
      total: found.length,
      atLeast: found.length === mostMeant,
      hits: found.slice(0, most).map(hitOf),
    },
    list: { address: `/regions?${new URLSearchParams({ place: typed })}`, isNarrowed: true },
  };
}

export function findPartnerships(entries: Entries, question: Question): HitGroup {
  const { parties } = entries.catalogue;
  const all = entries.partnerships.map(({ id, partyId, names, instrument, stage }) => ({
    searched: searchedIn([
      ...namesIn(names),
      ...namesIn(parties.get(partyId)?.names ?? {}),
      ...(shortNames[partyId] ?? []),
      ...namesIn(instrument),
    ]),
    hit: {
      ...{ title: inLanguage(names, question.reader), address: `/partnerships/${id}` },
      about: { is: "partnership", id, stage },
    } satisfies Hit,
  }));
  const list = { address: "/partnerships", isNarrowed: false };
  return { ...fitting(all, question), name: "partnerships", list };
}

export function findCommissioners({ offices }: Entries, question: Question): HitGroup {
  const all = offices.map(({ id, names }) => ({
    searched: searchedIn(namesIn(names)),
    hit: {
      ...{ title: inLanguage(names, question.reader), address: `/commissioners/${id}` },
      about: { is: "commissioner" },
    } satisfies Hit,
  }));
  const list = { address: "/commissioners", isNarrowed: false };
  return { ...fitting(all, question), name: "commissioners", list };
}

export function findThemes({ catalogue }: Entries, question: Question): HitGroup {
  const all = [...catalogue.themes.values()].map(({ id, names }) => ({
    searched: searchedIn(namesIn(names)),
    hit: {
      ...{ title: inLanguage(names, question.reader), address: `/bottlenecks?theme=${id}` },
      about: { is: "theme" },
    } satisfies Hit,
  }));
  return { ...fitting(all, question), name: "themes" };
}

/**
 * By name, abbreviation and seat, as their list looks. Everyone reads the page of an organisation; the list of all is
 * for who keeps it.
 */
export function findOrganisations(
  known: Catalogue,
  question: Question,
  hasList: boolean,
): HitGroup {
  const q = new URLSearchParams({ q: question.typed });
  return {
    ...fitting(organisationsOf(known, question.reader), question),
    name: "organisations",
    list: hasList ? { address: `/organisations?${q}`, isNarrowed: true } : null,
  };
}

const ordered = new WeakMap<Catalogue, Map<Language, Candidate[]>>();

/** In the order of their names: made once for each catalogue, as they are many. */
function organisationsOf(known: Catalogue, reader: Language): Candidate[] {
  const all = ordered.get(known) ?? new Map<Language, Candidate[]>();
  ordered.set(known, all);
  const made = all.get(reader) ?? organisationCandidates(known, reader);
  all.set(reader, made);
  return made;
}

function organisationCandidates({ organisations }: Catalogue, reader: Language): Candidate[] {
  const compare = compareNames(reader);
  return [...organisations.values()]
    .map(({ id, names, abbreviation, place }) => ({
      searched: searchedIn([...namesIn(names), ...(abbreviation ? [abbreviation] : [])]),
      near: searchedIn(seatNames(place)),
      hit: {
        ...{ title: inLanguage(names, reader), address: `/organisations/${id}` },
        about: { is: "organisation", abbreviation, seat: seatFor(place, reader) },
      } satisfies Hit,
    }))
    .sort((a, b) => compare(a.hit.title.text, b.hit.title.text));
}
