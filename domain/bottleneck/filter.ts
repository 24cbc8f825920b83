import { type BottleneckStatus, type Cause, type StatusGroup, statusesOf } from "./bottleneck";

/** What bottlenecks are filtered by, in the order of the address. Within one the values widen. */
export const dimensions = [
  "status",
  "theme",
  "partnership",
  "region",
  "cause",
  "organisation",
] as const;
export type Dimension = (typeof dimensions)[number];

export type BottleneckFilter = {
  q: string;
  status: readonly BottleneckStatus[];
  theme: readonly string[];
  partnership: readonly string[];
  /** NUTS-3 or cooperation regions; the latter stand for their members. */
  region: readonly string[];
  cause: readonly Cause[];
  /** Competent organisations. */
  organisation: readonly string[];
};

export const sorts = ["relevance", "newest", "oldest", "changed"] as const;
export type Sort = (typeof sorts)[number];

/** The moment and id of the row beside which a page begins. */
export type RowKey = { at: string; id: string };

/** Which page of the list: by key, or by number where the order is relevance. */
export type Place =
  | { kind: "first" | "last" }
  | { kind: "after" | "before"; key: RowKey }
  | { kind: "page"; number: number };

export type ListRequest = {
  filter: BottleneckFilter;
  sort: Sort;
  view: "list" | "map";
  /** Whether the less usual filters are shown. */
  more: boolean;
  place: Place;
};

/** Groups of statuses that stand as one word in the address and above the list. */
export const namedGroups = ["open", "decided"] as const satisfies readonly StatusGroup[];

/** Everything there is. */
export const noFilter: BottleneckFilter = {
  q: "",
  status: [],
  theme: [],
  partnership: [],
  region: [],
  cause: [],
  organisation: [],
};

/** The filter without the values that name nothing. */
export function keepKnown(
  filter: BottleneckFilter,
  knows: (dimension: Dimension, id: string) => boolean,
): BottleneckFilter {
  const known = (dimension: "theme" | "partnership" | "region" | "organisation") =>
    filter[dimension].filter((id) => knows(dimension, id));
  return {
    ...filter,
    theme: known("theme"),
    partnership: known("partnership"),
    region: known("region"),
    organisation: known("organisation"),
  };
}

export const isUnfiltered = (filter: BottleneckFilter): boolean =>
  filter.q === "" && dimensions.every((dimension) => filter[dimension].length === 0);

/** Whether all statuses of this group are among these. */
export const isWhole = (group: StatusGroup, statuses: readonly BottleneckStatus[]): boolean =>
  statusesOf(group).every((status) => statuses.includes(status));

export const usualSort = (q: string): Sort => (q ? "relevance" : "newest");
