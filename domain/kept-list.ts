import { z } from "zod";
import { nounSections } from "./noun";
import { idSchema, requiredLine } from "./text";

/** So many lists one official keeps. */
export const mostKeptLists = 30;

const yes = z.literal("yes").or(z.literal("")).default("");

/** What stands behind the address of a list, in signs that every address may hold: no line ends, no halves of signs. */
export const asQuery = (text: string): string => new URLSearchParams(text).toString();

/** To keep a list under a name. `query` is what stands behind its address, as the portal writes it. */
export const keepListSchema = z.strictObject({
  section: z.enum(nounSections),
  name: requiredLine(60),
  query: z.string().max(4000).overwrite(asQuery).max(4000).default(""),
  isStart: yes,
  requestId: z.uuid(),
});
export type KeepListRequest = z.infer<typeof keepListSchema>;

/** To begin with a list from now on, or not any more; or to keep it no longer. */
export const keptListSchema = z.strictObject({
  id: idSchema().min(1),
  act: z.enum(["start", "noStart", "drop"]),
  requestId: z.uuid(),
});
export type KeptListRequest = z.infer<typeof keptListSchema>;
