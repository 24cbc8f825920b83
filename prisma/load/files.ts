import { readFileSync } from "node:fs";
import type { Language, Names } from "@/domain/language";
import { countries } from "@/domain/region";
import type { PlaceFiles } from "./place-files";

type Sure = "looked-up" | "background";
export type SourceFile = { url?: string | null; note?: Names };

type Shapes = Files & PlaceFiles;

/** One of the files with reference data, as its shape below says. */
export const readFile = <Name extends keyof Shapes>(name: Name): Shapes[Name] =>
  JSON.parse(readFileSync(new URL(`../reference/${name}.json`, import.meta.url), "utf8"));

/** A code of the data as the database writes it: "being-continued" is BEING_CONTINUED. */
export const asEnum = <T extends string>(code: string): T =>
  code.toUpperCase().replaceAll("-", "_") as T;

/** The neighbours among these countries. */
export const onlyCountries = (codes: string[]) =>
  codes.flatMap((code) => countries.find((one) => one === code) ?? []);

/** Where it was read; what is to be said of that without an address stands last. */
export const sourcesOf = (sources: SourceFile[], note?: Names) =>
  [...sources, ...(note ? [{ note }] : [])].map(({ url, note }: SourceFile) => ({
    url: url ?? null,
    note: note ?? null,
  }));

/** Organisations that can be competent, own, lead or take part, by country and level. */
export const organisationFiles = [
  "organisations/netherlands",
  "organisations/netherlands-regional",
  "organisations/netherlands-municipalities",
  "organisations/germany",
  "organisations/nordrhein-westfalen",
  "organisations/niedersachsen",
  "organisations/belgium",
  "organisations/flanders",
  "organisations/wallonia",
] as const;

export type BottleneckFile = Files["bottlenecks"][number];
export type ProjectFile = Files["projects"][number];

type Named = { id: string; names: Names; sources: SourceFile[]; confidence: Sure };

type OrganisationFile = Named & {
  abbreviation?: string;
  place?: string;
  /** Where it is not that of its party or country. */
  ownLanguage?: Language;
  kind: string;
  level?: string;
  countries: string[];
  partyId: string | null;
  role?: Names;
  identifiers: {
    scheme: "TOOI" | "OVO" | "KBO" | "ARS" | "CBS";
    value: string;
    confidence: Sure;
  }[];
};

type Files = Record<"organisations" | (typeof organisationFiles)[number], OrganisationFile[]> & {
  parties: { id: string; country: "NL" | "DE" | "BE"; names: Names }[];
  "regions-nuts3": {
    code: string;
    codeVersion: string;
    name: string;
    ownLanguage?: Language;
    names?: Names;
    party: string | null;
    country: "NL" | "DE" | "BE";
    geometryKey: string;
    touchesBorder: boolean;
    bordersWith: ("NL" | "DE" | "BE")[];
  }[];
  "cooperation-regions": (Named & {
    kind: string;
    countries: string[];
    members: string[];
    membersConfidence: Sure;
    foundedOn?: string;
    /** Ids of organisations. */
    memberBodies?: string[];
    note?: Names;
  })[];
  themes: (Named & { order: number; partnerships: string[] })[];
  partnerships: (Named & {
    partyId: string;
    instrument: Names;
    stage: string;
    stageConfidence: Sure;
    since?: number;
    cycle?: Names;
    about: Names;
    participants: string[];
    participantsConfidence: Sure;
    meetings?: { edition?: number; date: string; place: Names }[];
  })[];
  commissioners: (Named & {
    organisationId: string;
    about: Names;
    coordinates: { partnershipId: string; from: null; until: null; confidence: Sure }[];
  })[];
  recommendations: {
    id: string;
    partnershipId: string;
    body: Names;
    order: number;
    /** Whether it is a goal of the partnership's own agenda. */
    isGoal?: true;
    texts: Names;
    note?: Names;
    sources: SourceFile[];
    confidence: Sure;
  }[];
  bottlenecks: {
    id: string;
    titles: Names;
    problem: Names;
    affected: Names;
    themes: string[];
    causes: string[];
    regions: string[];
    /** The borders that it concerns as a whole: "NL-DE", "NL-BE". */
    borders?: string[];
    partnerships: string[];
    countries: string[];
    status: string;
    reason: Names | null;
    /** Since when a source knows of it: a year, month or day; left out where none says so. */
    knownSince?: string;
    note?: Names;
    decidedOn?: string;
    competentOrganisations: { country: "NL" | "DE" | "BE"; organisationId: string }[];
    sources: SourceFile[];
  }[];
  projects: {
    id: string;
    name: string;
    /** Left out where the name is the same in every language. */
    names?: Names;
    summary: Names;
    phase: string;
    programme: Names | string;
    regions: string[];
    /** The borders that it concerns as a whole: "NL-DE", "NL-BE". */
    borders?: string[];
    themes: string[];
    partnershipId: string | null;
    bottlenecks: string[];
    fact?: Names;
    sources: SourceFile[];
  }[];
};
