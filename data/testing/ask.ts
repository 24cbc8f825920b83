import { type AddressValues, readAddress } from "@/app/_lists/address";
import { bottleneckList } from "@/domain/bottleneck/list";
import type { Anyone } from "@/domain/viewer";
import { exportBottlenecks } from "../bottleneck/export";
import { listBottlenecks } from "../bottleneck/list";
import type { Asked } from "../bottleneck/source";
import { readCatalogue } from "../catalogue";

/** What the list asks for at this address. */
export const askedBy = async (viewer: Anyone, query: AddressValues = {}): Promise<Asked> => ({
  viewer,
  ...readAddress(bottleneckList, query),
  catalogue: await readCatalogue(),
  reader: "nl",
});

/** The rows of the list at this address. */
export const rowsFor = async (viewer: Anyone, query: AddressValues = {}) =>
  (await listBottlenecks(await askedBy(viewer, query), readAddress(bottleneckList, query))).rows;

/** All that a download at this address would be made of, as text. */
export async function download(viewer: Anyone, query: AddressValues = {}): Promise<string> {
  const rows = [];
  for await (const batch of exportBottlenecks(await askedBy(viewer, query))) rows.push(...batch);
  return JSON.stringify(rows);
}
