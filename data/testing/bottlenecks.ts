import { randomUUID } from "node:crypto";
import { type BottleneckEdit, bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import type { Viewer } from "@/domain/viewer";
import { findEditable } from "../bottleneck/edit";

/** The form of this bottleneck as the page makes it, with some fields typed over. */
export async function editOf(
  viewer: Viewer,
  reference: string,
  fields: Record<string, string | string[]>,
): Promise<BottleneckEdit> {
  const found = await findEditable(viewer, reference);
  const lists: readonly string[] = listFields;
  const values = Object.entries(found?.values ?? {}).map(([name, all]) => [
    name,
    lists.includes(name) ? all : all[0],
  ]);
  return bottleneckEditSchema.parse({
    ...Object.fromEntries(values),
    reference,
    version: found?.bottleneck.version,
    requestId: randomUUID(),
    ...fields,
  });
}
