import { notFound } from "next/navigation";
import type { Placed } from "@/data/list";
import type { Counts } from "@/data/list-source";
import type { Asked } from "@/data/search/asked";
import { findViewer, requireViewer } from "@/data/viewer";
import type { FilterName, ListDeclaration } from "@/domain/list";
import { ownRegions } from "@/domain/viewer";
import { getLocale } from "@/i18n/server";
import type { ListAddress } from "./address";
import type { AddressValues } from "./address-ranges";
import { type ListNoun, screenOf, waysOf } from "./noun";
import { placeAsked } from "./place-asked";
import { readRequest } from "./read-request";
import type { ListNamespace, ListScreen, View } from "./screen";

/** What the address of a list asks, and who asks it. */
export async function askedOf<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(noun: ListNoun<L, T, Row, FileRow>, values: AddressValues) {
  const locale = await getLocale();
  const [viewer, { asked: typed, catalogue }] = await Promise.all([
    noun.forOfficials ? requireViewer(locale) : findViewer(),
    readRequest(noun.list, values),
  ]);
  const asked: typeof typed = waysOf(noun).includes(typed.view)
    ? typed
    : { ...typed, view: "list" };
  const here = { locale, address: noun.address, list: noun.list, catalogue };
  // The place knows filters and orders as names only.
  const place = await placeAsked({ ...here, asked: asked as unknown as ListAddress }, values);
  const query = { viewer, catalogue, reader: locale, ...asked };
  return { locale, viewer, asked, place, query };
}

type Read<L extends ListDeclaration> = {
  counts: Counts<FilterName<L>> | null;
  found: Asked | null;
  /** The lists under a name beside it; on paper there are none. */
  views?: readonly View[];
};

/** The screen around the rows of a list; there is none for whoever may not know of it. */
export function screenAround<
  L extends ListDeclaration,
  T extends ListNamespace<L>,
  Row,
  FileRow extends Placed,
>(
  noun: ListNoun<L, T, Row, FileRow>,
  { locale, asked, place, query }: Awaited<ReturnType<typeof askedOf<L, T, Row, FileRow>>>,
  { counts, found, views = [] }: Read<L>,
): ListScreen {
  if (!counts) notFound();
  const { viewer, catalogue } = query;
  const { named = [], reached = [] } = viewer ? ownRegions(viewer, catalogue.regions) : {};
  const own = { named, reached: reached.filter((id) => catalogue.regions.has(id)) };
  return screenOf(noun, { locale, asked, catalogue, counts, own, place, found, views, viewer });
}
