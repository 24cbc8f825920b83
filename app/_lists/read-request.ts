import type { Catalogue } from "@/data/catalogue";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import type { CatalogueKind, ListDeclaration } from "@/domain/list";
import type { Anyone } from "@/domain/viewer";
import { type ListAddress, readAddress } from "./address";
import type { AddressValues } from "./address-ranges";

/** What this address asks of a list; what it names that does not exist for this reader is passed over. */
export async function readRequest<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
): Promise<{ asked: ListAddress<L>; catalogue: Catalogue }> {
  const viewer = await findViewer();
  const catalogue = await catalogueFor(viewer);
  return { asked: addressFor(list, values, { viewer, catalogue }), catalogue };
}

/** The same of any address, for a reader who knows this much. */
export function addressFor<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
  { viewer, catalogue }: { viewer: Anyone; catalogue: Catalogue },
): ListAddress<L> {
  const all: Record<CatalogueKind, ReadonlyMap<string, unknown>> = {
    theme: catalogue.themes,
    partnership: catalogue.partnerships,
    region: catalogue.regions,
    organisation: catalogue.organisations,
  };
  const own = viewer ? values : withoutNames(values, list.forOfficials);
  return readAddress(list, own, (kind, id) => all[kind].has(id));
}

/** For who has no account filters for officials are not there. */
const withoutNames = (values: AddressValues, names: readonly string[] = []): AddressValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** What stands behind an address, by name. */
export function valuesOf(query: string): AddressValues {
  const pairs = new URLSearchParams(query);
  return Object.fromEntries([...pairs.keys()].map((name) => [name, pairs.getAll(name)]));
}
