import type { Tone } from "@/components/ui/badge";
import type { Catalogue } from "@/data/catalogue";
import type { Counts } from "@/data/list-source";
import type { Asked } from "@/data/search/asked";
import type { FileFormat } from "@/domain/file-format";
import {
  type FilterName,
  type ListDeclaration,
  noFilter,
  noRanges,
  type OrderName,
  type RangeName,
} from "@/domain/list";
import type { Meant } from "@/domain/place";
import type { Messages } from "@/i18n/messages";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { type ListAddress, writeAddress } from "./address";
import type { ViewName } from "./address-view";
import type { FilterNames } from "./names";

/** What every list says in words of its own. */
type ListMessages<L extends ListDeclaration> = {
  title: string;
  lead: string;
  register: string;
  search: string;
  searchHint: string;
  found: string;
  foundAtLeast: string;
  none: string;
  more: string;
  fileName: string;
  filter: Record<FilterName<L> | RangeName<L>, string>;
  order: Record<OrderName<L>, string>;
  column: Record<string, string>;
};

/** The texts that have a name for each filter and order of this list: others do not compile. */
export type ListNamespace<L extends ListDeclaration> = {
  [N in keyof Messages]: Messages[N] extends ListMessages<L> ? N : never;
}[keyof Messages];

type TextName =
  | Exclude<keyof ListMessages<ListDeclaration>, "filter" | "order" | "column">
  | `filter.${string}`
  | `order.${string}`
  | `group.${string}`
  | `column.${string}`;

/** The texts of one list. */
type ListTexts = (name: TextName, values?: Record<string, string | number>) => string;

/** What was typed to say where, and what it can mean; nothing was typed where it is "". */
export type PlaceAsked = { typed: string; meant: readonly Meant[] };

/** A list under a name: of an official's own, or one that all officials have; with how many it holds, where that was counted. */
export type View = { name: string; query: string; count?: string };

/** Everything that the parts of a list page show. */
export type ListScreen = {
  locale: Locale;
  /** The address of the list, without its language. */
  address: string;
  list: ListDeclaration;
  /** The filters that this reader has. */
  filters: readonly string[];
  asked: ListAddress;
  counts: Counts;
  names: FilterNames;
  catalogue: Catalogue;
  /** The reader's own regions: as they are offered first, and NUTS-3 ids for a map of these. */
  own: { named: readonly string[]; reached: readonly string[] };
  texts: ListTexts;
  /** Where, as it was typed beside the filters. */
  place: PlaceAsked;
  /** What was typed, as it was looked for. */
  found: Asked | null;
  /** Filters that are shown when the reader asks for more of them. */
  lessUsual: readonly string[];
  /** Of a filter with many values so many of the largest are shown until the reader asks for all. */
  atFirst: Readonly<Partial<Record<string, number>>>;
  /** The filter that stands above the list as a strip, and the tone of each of its values. */
  strip?: { filter: string; tones: Readonly<Record<string, Tone>> } | undefined;
  /** Whether several rows can be chosen, to do the same with them. */
  chooses?: boolean;
  /** The lists under a name that this reader has; none for the public. */
  views: readonly View[];
  /** Whether records also come in as a file. */
  takesFiles: boolean;
  /** In which ways the list can be shown. */
  ways: readonly ViewName[];
};

/** The texts of this list in this language. */
export const listTexts = <L extends ListDeclaration>(
  _list: L,
  locale: Locale,
  namespace: ListNamespace<L>,
): ListTexts =>
  // The namespace has all of these, which the compiler saw above; its own names of them it cannot follow.
  translator(locale, namespace) as unknown as ListTexts;

/** The address of this list with these changes, from its first page. */
export const hrefOf = (
  { locale, address, list, asked }: Pick<ListScreen, "locale" | "address" | "list" | "asked">,
  change: Partial<ListAddress>,
): string => {
  const next = { ...asked, mark: { kind: "first" } as const, ...change };
  return path(locale, `${address}${writeAddress(list, next)}`);
};

/** The address of this list without its filters. */
export const clearedHref = (screen: ListScreen): string =>
  hrefOf(screen, { filter: noFilter(screen.list), ranges: noRanges(screen.list) });

/**
 * The list as a file. For an official the address says for whom it was made: when the session has
 * ended meanwhile they sign in first, and do not get the shorter list of the public without a word.
 */
export function fileHref(
  { locale, address, list, asked }: ListScreen,
  format: FileFormat,
  madeFor: string | null,
): string {
  const { q, plain, filter, ranges } = asked;
  const query = writeAddress(list, { q, plain, filter, ranges });
  const mark = madeFor ? `${query ? "&" : "?"}as=${madeFor}` : "";
  return path(locale, `${address}/${format}${query}${mark}`);
}

/** The list to be printed, in its order. */
export function printHref({ locale, address, list, asked }: ListScreen): string {
  const { q, plain, filter, ranges, order } = asked;
  return path(locale, `${address}/print${writeAddress(list, { q, plain, filter, ranges, order })}`);
}
