import { daySchema } from "./day";
import { lineSchema } from "./text";

/** A day of a form, as it was typed; empty for none. */
export const dayField = lineSchema(40)
  .refine((typed) => typed === "" || daySchema.safeParse(typed).success, "invalidDate")
  .default("");
