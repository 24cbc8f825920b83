import "server-only";
import { z } from "zod";
import { namesSchema } from "@/domain/language";

/** Where a fact of the reference data was read: an address, a note in some languages, or both. */
const sourceSchema = z.object({ url: z.string().nullable(), note: namesSchema.nullish() });

export const referenceSourcesSchema = z.array(sourceSchema);
export type ReferenceSource = z.infer<typeof sourceSchema>;
