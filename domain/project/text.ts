import { z } from "zod";
import { languageSchema } from "../language";
import { referenceSchema } from "../reference";
import { wordFields } from "./request";

/** The words of a project in another language than its own. */
export const projectTextSchema = z.strictObject({
  reference: referenceSchema("GP"),
  version: z.coerce.number().int().positive(),
  requestId: z.uuid(),
  language: languageSchema,
  ...wordFields,
});
export type ProjectTextEdit = z.infer<typeof projectTextSchema>;
