import { isOpenRange, openRange, type Range } from "./range";
import type { Anyone } from "./viewer";

/** What the ids of a filter name. */
export type CatalogueKind = "theme" | "partnership" | "region" | "organisation";

/** A list of records: what it can be asked. The address, the database and the screen read it. */
export type ListDeclaration = {
  /**
   * What it is filtered by, in the order of the address: the values there are, or what the ids name. Several
   * values of one filter widen the list, several filters narrow it.
   */
  filters: Readonly<Record<string, readonly string[] | CatalogueKind>>;
  /**
   * Filters that widen another one, where both are chosen: they are two words for one question, as "in this
   * region" and "along the whole border" are for where.
   */
  widening?: Readonly<Record<string, string>>;
  /** Filters that only officials have: for the public they do not exist. */
  forOfficials?: readonly string[];
  /** What it is narrowed to from a day, until another, or both. */
  ranges?: Readonly<Record<string, "day">>;
  /** The orders, the usual one first, each with what its rows are in order of. */
  orders: Readonly<Record<string, "moment" | "text">>;
  /** A search is in order of relevance, unless another order is asked for. */
  ranked?: boolean;
  /** Values of one filter that stand together as one word in the address and above the list. */
  groups?: Readonly<Record<string, { filter: string; values: readonly string[] }>>;
};

export type FilterName<L extends ListDeclaration> = keyof L["filters"] & string;
export type RangeName<L extends ListDeclaration> = L extends { ranges?: infer R }
  ? keyof NonNullable<R> & string
  : never;
export type OrderName<L extends ListDeclaration> =
  | (keyof L["orders"] & string)
  | (L["ranked"] extends true ? "relevance" : never);

type ValueOf<F> = F extends readonly (infer V extends string)[] ? V : string;

/** The chosen values of each filter; none chosen lets everything through. */
export type ListFilter<L extends ListDeclaration> = {
  readonly [N in FilterName<L>]: readonly ValueOf<L["filters"][N]>[];
};

/** The range of each name. */
export type ListRanges<L extends ListDeclaration> = { readonly [N in RangeName<L>]: Range };

/** The row beside which a page begins: what it is in order of, a moment in ISO form or a text, and its id. */
export type RowKey = { value: string; id: string };

/** Where a page of a list begins: at an end, beside a row, or by number where the order is relevance. */
export type PageMark =
  | { kind: "first" | "last" }
  | { kind: "after" | "before"; key: RowKey }
  | { kind: "page"; number: number };

/** What is asked of a list, whoever asks. */
export type ListRequest<L extends ListDeclaration> = {
  /** What was typed in the search box; empty for nothing. */
  q: string;
  /** Places and bodies named in it that are looked for as words alone, by id. */
  plain: readonly string[];
  filter: ListFilter<L>;
  ranges: ListRanges<L>;
  order: OrderName<L>;
  mark: PageMark;
};

/** The names of the filters, in the order of the address. */
export const filterNames = <L extends ListDeclaration>(list: L): FilterName<L>[] =>
  Object.keys(list.filters);

/** The same for one reader: the public has none of those that are for officials, and nothing is counted by them. */
export const filtersFor = <L extends ListDeclaration>(list: L, viewer: Anyone): FilterName<L>[] =>
  filterNames(list).filter((name) => viewer !== null || !list.forOfficials?.includes(name));

/** The question that a filter answers: its own name, or that of the filter that it widens. */
export const questionOf = <L extends ListDeclaration>(
  { widening = {} }: L,
  name: FilterName<L>,
): FilterName<L> => (widening[name] ?? name) as FilterName<L>;

/** The names of the ranges, in the order of the address. */
export const rangeNames = <L extends ListDeclaration>(list: L): RangeName<L>[] =>
  Object.keys(list.ranges ?? {}) as RangeName<L>[];

/** The orders that a reader can choose: relevance only where something was typed. */
export function orderNames<L extends ListDeclaration>(list: L, q: string): OrderName<L>[] {
  const names = Object.keys(list.orders) as OrderName<L>[];
  return list.ranked && q ? ["relevance" as OrderName<L>, ...names] : names;
}

/** The order in which a list stands when nobody asked for another. */
export const usualOrder = <L extends ListDeclaration>(list: L, q: string): OrderName<L> =>
  orderNames(list, q)[0] as OrderName<L>;

/** A filter that lets everything through. */
export const noFilter = <L extends ListDeclaration>(list: L): ListFilter<L> =>
  Object.fromEntries(filterNames(list).map((name) => [name, []])) as unknown as ListFilter<L>;

/** Ranges that let everything through. */
export const noRanges = <L extends ListDeclaration>(list: L): ListRanges<L> =>
  Object.fromEntries(rangeNames(list).map((name) => [name, openRange])) as ListRanges<L>;

/** Whether filters and ranges let everything through. */
export const isUnfiltered = ({
  filter,
  ranges,
}: {
  filter: Readonly<Record<string, readonly string[]>>;
  ranges: Readonly<Record<string, Range>>;
}): boolean =>
  Object.values(filter).every((values) => values.length === 0) &&
  Object.values(ranges).every(isOpenRange);

/** The groups of several values of which every value is chosen. */
export const wholeGroups = (
  { groups = {} }: ListDeclaration,
  filter: Readonly<Record<string, readonly string[]>>,
): string[] =>
  Object.entries(groups)
    .filter(([, { values }]) => values.length > 1)
    .filter(([, group]) => group.values.every((value) => filter[group.filter]?.includes(value)))
    .map(([name]) => name);
