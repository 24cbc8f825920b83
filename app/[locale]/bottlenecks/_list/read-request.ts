import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { type Query, readListRequest } from "@/domain/bottleneck/address";
import { type Dimension, keepKnown, type ListRequest } from "@/domain/bottleneck/filter";

/** What this address asks for; what it names that does not exist is passed over. */
export async function readRequest(
  query: Query,
): Promise<{ request: ListRequest; catalogue: Catalogue }> {
  const catalogue = await readCatalogue();
  const request = readListRequest(query);
  const maps: Partial<Record<Dimension, ReadonlyMap<string, unknown>>> = {
    theme: catalogue.themes,
    partnership: catalogue.partnerships,
    region: catalogue.regions,
    organisation: catalogue.organisations,
  };
  const filter = keepKnown(request.filter, (dimension, id) => maps[dimension]?.has(id) ?? false);
  return { request: { ...request, filter }, catalogue };
}
