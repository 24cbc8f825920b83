import { z } from "zod";
import { changes, code, happening, relinked, texts } from "./payload";

const edited = happening(z.strictObject({ changes, texts }), "everyone", "role and organisation");
/** Newer reference data said something else of a field, and what officials wrote was kept. */
const kept = happening(z.strictObject({ field: code }), "everyone", "role and organisation");

const merged = happening(
  z.strictObject({ otherId: code, into: z.boolean() }),
  "everyone",
  "role and organisation",
);

const moved = happening(relinked, "everyone", "role and organisation");

/** Everything that can happen to what the records refer to. It is public as soon as it is saved. */
export const entryEvents = {
  "partnership.edited": edited,
  "partnership.kept": kept,
  /** An organisation that it names became one with another, or no more. */
  "partnership.organisationMerged": moved,
  "partnership.organisationParted": moved,
  "commissioner.edited": edited,
  "commissioner.kept": kept,
  "commissioner.organisationMerged": moved,
  "commissioner.organisationParted": moved,
  "region.edited": edited,
  "region.kept": kept,
  "organisation.added": edited,
  "organisation.edited": edited,
  "organisation.kept": kept,
  /** Two became one: told of both. `into` says whether all that named it moved to this one, or away from it. */
  "organisation.merged": merged,
  "organisation.parted": merged,
} as const;
