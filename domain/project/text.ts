import { z } from "zod";
import { languageSchema } from "../language";
import { referenceSchema } from "../reference";
import { versionSchema } from "../versions";
import { wordFields } from "./form-fields";

/** The words of a project in another language than its own. */
export const projectTextSchema = z.strictObject({
  reference: referenceSchema("GP"),
  version: versionSchema,
  requestId: z.uuid(),
  language: languageSchema,
  ...wordFields,
});
export type ProjectTextEdit = z.infer<typeof projectTextSchema>;
