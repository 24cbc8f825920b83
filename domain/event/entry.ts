import { z } from "zod";
import { changes, code, happening, texts } from "./payload";

const edited = happening(z.strictObject({ changes, texts }), "everyone", "role and organisation");
/** Newer reference data said something else of a field, and what officials wrote was kept. */
const kept = happening(z.strictObject({ field: code }), "everyone", "role and organisation");

/** Everything that can happen to what the records refer to. It is public as soon as it is saved. */
export const entryEvents = {
  "partnership.edited": edited,
  "partnership.kept": kept,
  "commissioner.edited": edited,
  "commissioner.kept": kept,
  "region.edited": edited,
  "region.kept": kept,
} as const;
