import { z } from "zod";
import { idSchema } from "../text";

const about = { id: idSchema(100), requestId: z.uuid() };

/** That two organisations are one: all that names this one is to name the other. */
export const mergeSchema = z.strictObject({ ...about, intoId: idSchema(100).min(1, "required") });
export type MergeRequest = z.infer<typeof mergeSchema>;

/** That they are two after all. `id` is the one that stayed. */
export const partSchema = z.strictObject({ ...about, mergeId: idSchema(100) });
export type PartRequest = z.infer<typeof partSchema>;

/** For so long a merge can be undone, in milliseconds. */
export const mergeUndoneWithin = 24 * 60 * 60 * 1000;
