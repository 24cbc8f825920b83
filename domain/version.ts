import { z } from "zod";

/** Which version of a record a form was made from: as many as the database can count. */
export const versionSchema = z.coerce.number().int().positive().max(2_147_483_647);
