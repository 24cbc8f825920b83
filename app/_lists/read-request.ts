import type { Catalogue } from "@/data/catalogue";
import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import type { CatalogueKind, ListDeclaration } from "@/domain/list";
import { type ListAddress, readAddress } from "./address";
import type { AddressValues } from "./address-ranges";

/** What this address asks of a list; what it names that does not exist for this reader is passed over. */
export async function readRequest<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
): Promise<{ asked: ListAddress<L>; catalogue: Catalogue }> {
  const catalogue = await catalogueFor(await findViewer());
  const all: Record<CatalogueKind, ReadonlyMap<string, unknown>> = {
    theme: catalogue.themes,
    partnership: catalogue.partnerships,
    region: catalogue.regions,
    organisation: catalogue.organisations,
  };
  return { asked: readAddress(list, values, (kind, id) => all[kind].has(id)), catalogue };
}
