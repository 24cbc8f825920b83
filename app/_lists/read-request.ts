import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { CatalogueKind, ListDeclaration } from "@/domain/list";
import { type AddressValues, type ListAddress, readAddress } from "./address";

/** What this address asks of a list; what it names that does not exist is passed over. */
export async function readRequest<L extends ListDeclaration>(
  list: L,
  values: AddressValues,
): Promise<{ asked: ListAddress<L>; catalogue: Catalogue }> {
  const catalogue = await readCatalogue();
  const all: Record<CatalogueKind, ReadonlyMap<string, unknown>> = {
    theme: catalogue.themes,
    partnership: catalogue.partnerships,
    region: catalogue.regions,
    organisation: catalogue.organisations,
  };
  return { asked: readAddress(list, values, (kind, id) => all[kind].has(id)), catalogue };
}
