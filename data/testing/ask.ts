import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import { type ProjectList, projectList } from "@/domain/project/list";
import type { Anyone } from "@/domain/viewer";
import { bottlenecks } from "../bottleneck/list";
import { readCatalogue } from "../catalogue";
import type { ListQuery } from "../list-source";

/** What the list asks for at this address. */
export const askedBy = async (
  viewer: Anyone,
  query: AddressValues = {},
): Promise<ListQuery<BottleneckList>> => ({
  viewer,
  ...readAddress(bottleneckList, query),
  catalogue: await readCatalogue(),
  reader: "nl",
});

/** What the list of projects asks for at this address. */
export const askedOfProjects = async (
  viewer: Anyone,
  query: AddressValues = {},
): Promise<ListQuery<ProjectList>> => ({
  viewer,
  ...readAddress(projectList, query),
  catalogue: await readCatalogue(),
  reader: "nl",
});

/** The rows of the list at this address. */
export const rowsFor = async (viewer: Anyone, query: AddressValues = {}) =>
  (await bottlenecks.page(await askedBy(viewer, query)))?.rows ?? [];

/** All that a download at this address would be made of, as text. */
export async function download(viewer: Anyone, query: AddressValues = {}): Promise<string> {
  const rows = [];
  for await (const batch of (await bottlenecks.batches(await askedBy(viewer, query))) ?? [])
    rows.push(...batch.rows);
  return JSON.stringify(rows);
}
