import { z } from "zod";
import { type Health, healths, type ProjectPhase, projectPhases } from "./project";

/** changed: the last changed first. newest: the last registered. silent: the longest without report. */
export const projectSorts = ["changed", "newest", "silent"] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** The groups of checkboxes beside the list. */
export const projectFacets = ["phase", "health", "theme", "partnership"] as const;
export type ProjectFacet = (typeof projectFacets)[number];

/** What a list of projects is narrowed to; it stands in the address, so that it can be shared. */
export type ProjectFilter = {
  q: string;
  phase: ProjectPhase[];
  health: Health[];
  theme: string[];
  partnership: string[];
  /** One region of either kind. */
  region: string;
  sort: ProjectSort;
};

/** The values of an address by name, as Next gives them. */
export type AddressValues = Record<string, string | string[] | undefined>;

const listOf = (value: string | string[] | undefined): string[] =>
  [value ?? []].flat().slice(0, 40);

const known = <const T extends readonly string[]>(values: T, asked: string[]): T[number][] =>
  values.filter((value) => asked.includes(value));

const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);
const knownIds = (asked: string[]): string[] =>
  [...new Set(asked)].filter((id) => idSchema.safeParse(id).success).sort();

/** The filter in an address. What is not understood is left out: an old link still shows a list. */
export function readProjectFilter(values: AddressValues): ProjectFilter {
  const one = (name: string) => listOf(values[name]).at(-1)?.trim() ?? "";
  return {
    q: one("q")
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
      .trim()
      .slice(0, 200),
    phase: known(projectPhases, listOf(values.phase)),
    health: known(healths, listOf(values.health)),
    theme: knownIds(listOf(values.theme)),
    partnership: knownIds(listOf(values.partnership)),
    region: knownIds([one("region")])[0] ?? "",
    sort: projectSorts.find((sort) => sort === one("sort")) ?? "changed",
  };
}

/** The filter as the query of an address; the same filter always gives the same address. */
export function writeProjectFilter(
  filter: ProjectFilter,
  more: Record<string, string> = {},
): string {
  const { q, phase, health, theme, partnership, region, sort } = filter;
  const query = new URLSearchParams([
    ...(q ? [["q", q]] : []),
    ...phase.map((value) => ["phase", value]),
    ...health.map((value) => ["health", value]),
    ...theme.map((value) => ["theme", value]),
    ...partnership.map((value) => ["partnership", value]),
    ...(region ? [["region", region]] : []),
    ...(sort === "changed" ? [] : [["sort", sort]]),
    ...Object.entries(more),
  ]);
  return query.size > 0 ? `?${query}` : "";
}

/** The filter without one of the values it is narrowed to. */
export const withoutValue = (
  filter: ProjectFilter,
  name: ProjectFacet | "q" | "region",
  value: string,
): ProjectFilter =>
  name === "q" || name === "region"
    ? { ...filter, [name]: "" }
    : { ...filter, [name]: filter[name].filter((one) => one !== value) };

/** Where a page of the list begins: the place of the last row before it, or of the first row after it. */
export type PageMark = { at: Date; id: string; direction: "after" | "before" };

/** A mark as the address holds it: "1764062400000_0192…". */
export const writeMark = ({ at, id }: { at: Date; id: string }): string => `${at.getTime()}_${id}`;

/** The mark in an address, or null: then the list begins at its top. */
export function readMark(values: AddressValues): PageMark | null {
  for (const direction of ["after", "before"] as const) {
    const [, at, id] = /^(\d{1,13})_([\w-]{1,80})$/.exec(listOf(values[direction])[0] ?? "") ?? [];
    if (at && id) return { at: new Date(Number(at)), id, direction };
  }
  return null;
}
