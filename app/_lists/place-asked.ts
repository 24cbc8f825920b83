import { redirect } from "next/navigation";
import type { Catalogue } from "@/data/catalogue";
import { readPlaces } from "@/data/places";
import type { ListDeclaration } from "@/domain/list";
import { findWhere } from "@/domain/place";
import { searchedText } from "@/domain/text";
import type { Locale } from "@/i18n/routing";
import type { ListAddress } from "./address";
import type { AddressValues } from "./address-ranges";
import { hrefOf, type PlaceAsked } from "./screen";

/** The filter of a list by which it is narrowed to regions. */
export const regionFilter = ({ filters }: ListDeclaration): string | undefined =>
  Object.keys(filters).find((name) => filters[name] === "region");

/** The filter with these regions added, in the order in which an address has them. */
export function withRegions(
  { list, asked }: { list: ListDeclaration; asked: ListAddress },
  regionIds: readonly string[],
): ListAddress["filter"] {
  const name = regionFilter(list) ?? "";
  const all = new Set([...(asked.filter[name] ?? []), ...regionIds]);
  return { ...asked.filter, [name]: [...all].sort() };
}

type Asked = {
  locale: Locale;
  address: string;
  list: ListDeclaration;
  asked: ListAddress;
  catalogue: Catalogue;
};

/**
 * Reads the place that was typed beside the filters. When it means one thing, the list is asked for with the
 * regions of that as its filter, so that the address says what is shown; else the reader is shown what it can mean.
 */
export async function placeAsked(place: Asked, values: AddressValues): Promise<PlaceAsked> {
  const typed = searchedText([values.place ?? ""].flat()[0] ?? "");
  if (typed === "" || !regionFilter(place.list)) return { typed: "", meant: [] };
  const { regions } = place.catalogue;
  const places = await readPlaces();
  const meant = findWhere(typed, { regions: regions.values(), places }, place.locale);
  const [only] = meant;
  if (only && meant.length === 1)
    redirect(hrefOf(place, { filter: withRegions(place, only.regionIds) }));
  return { typed, meant };
}
