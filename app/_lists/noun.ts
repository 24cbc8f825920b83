import type { ReactNode } from "react";
import type { Tone } from "@/components/ui/badge";
import type { Catalogue } from "@/data/catalogue";
import type { Placed } from "@/data/list";
import type { AskedQuery, Counts } from "@/data/list-source";
import type { RecordList } from "@/data/record-list";
import type { Asked } from "@/data/search/asked";
import { type FilterName, filtersFor, type ListDeclaration } from "@/domain/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import type { Messages } from "@/i18n/messages";
import type { Locale } from "@/i18n/routing";
import type { ListAddress } from "./address";
import { type ViewName, viewNames } from "./address-view";
import type { Cell } from "./cells";
import { nameFilters, type OwnNames } from "./names";
import {
  type ListNamespace,
  type ListScreen,
  listTexts,
  type PlaceAsked,
  type View,
} from "./screen";

/** What a cell of a file may need beside its row. */
export type FileReading<L extends ListDeclaration> = {
  locale: Locale;
  catalogue: Catalogue;
  /** What a value of a filter is called; itself where it has no name. */
  named: (filter: FilterName<L>, value: string) => string;
  yesOrNo: (is: boolean) => string;
  /** The address of a page in the language of the file, from its protocol on. */
  link: (address: string) => string;
};

/** The rows of one page, and the screen around them. */
export type Shown<Row> = { rows: readonly Row[]; screen: ListScreen };

/** What shows the records of a list in another way than as rows. */
type OtherWay<L extends ListDeclaration> = (
  screen: ListScreen,
  query: AskedQuery<L>,
) => ReactNode | Promise<ReactNode>;

/**
 * The list of one noun: all that its page and its file are made of. `ListPage` shows the one, `listFile` answers
 * with the other.
 */
export type ListNoun<
  L extends ListDeclaration,
  Texts extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
> = {
  list: L;
  records: RecordList<L, Row, FileRow>;
  /** Where it is, without its language: "/accounts". A new record is made at "/accounts/new". */
  address: string;
  texts: Texts;
  /** Whoever is not signed in signs in first; else the public reads along. */
  forOfficials?: true;
  mayRegister: (viewer: Anyone) => boolean;
  /** Whether who may register may also take over a file, at "/bottlenecks/import". */
  takesFiles?: true;
  /** What the values that the declaration lists are called. */
  names: (locale: Locale) => OwnNames<L>;
  /** Filters that are shown when the reader asks for more of them. */
  lessUsual: readonly FilterName<L>[];
  /** Of a filter with many values so many of the largest are shown until the reader asks for all. */
  atFirst: Partial<Record<FilterName<L>, number>>;
  /** The filter that stands above the list as a strip, and the tone of each of its values. */
  strip?: { filter: FilterName<L>; tones: Readonly<Record<string, Tone>> };
  /** To do the same with several records at once: who may, and the form to which the boxes beside the rows belong. */
  several?: { may: (viewer: Anyone) => boolean; form: (screen: ListScreen) => ReactNode };
  /** What an official of it looks at every day, each as what stands behind the address of the list. */
  views?: (locale: Locale, viewer: Viewer) => Promise<readonly View[]>;
  rows: (shown: Shown<Row>) => ReactNode;
  /** What stands in the place of rows when there are none, where the text "none" is not enough. */
  empty?: (screen: ListScreen) => ReactNode;
  /** The same records in another way, for who asks for it: `query` is what the list was asked. */
  map?: OtherWay<L>;
  board?: OtherWay<L>;
  calendar?: OtherWay<L>;
  /** What is said below the rows. */
  notes?: (screen: ListScreen) => ReactNode;
  /** The columns of the file, in their order; each has its head among the texts. */
  columns: (
    reading: FileReading<L>,
  ) => Readonly<Record<keyof Messages[Texts]["column"], (row: FileRow) => Cell>>;
};

/** Declares a list: whatever its texts lack does not compile. */
export const listNoun = <
  L extends ListDeclaration,
  Texts extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, Texts, Row, FileRow>,
): ListNoun<L, Texts, Row, FileRow> => noun;

type Answer<L extends ListDeclaration> = {
  views: readonly View[];
  locale: Locale;
  asked: ListAddress<L>;
  catalogue: Catalogue;
  counts: Counts;
  own: ListScreen["own"];
  place: PlaceAsked;
  found: Asked | null;
  viewer: Anyone;
};

/** In which ways this list can be shown. */
export const waysOf = (noun: Partial<Record<ViewName, unknown>>): ViewName[] =>
  viewNames.filter((name) => name === "list" || noun[name] !== undefined);

/** A list as its page shows it. */
export const screenOf = <
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  { locale, asked, catalogue, counts, own, place, found, views, viewer }: Answer<L>,
): ListScreen => ({
  ...{ locale, address: noun.address, list: noun.list, catalogue, counts, own, place, found },
  filters: filtersFor(noun.list, viewer),
  // The parts of the page know filters and orders as names only.
  asked: asked as unknown as ListAddress,
  names: nameFilters(noun.list, locale, catalogue, noun.names(locale)),
  texts: listTexts(noun.list, locale, noun.texts),
  ...{ lessUsual: noun.lessUsual, atFirst: noun.atFirst, ways: waysOf(noun) },
  ...{ strip: noun.strip, views },
  takesFiles: noun.takesFiles ?? false,
});
