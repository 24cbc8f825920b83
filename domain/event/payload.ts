import { z } from "zod";
import { entryTypes } from "../entry/entry";
import { languageSchema } from "../language";
import { nounTypes } from "../noun";
import type { Country } from "../region";

/** The kinds of records that something happens to, as the database names them. */
export const recordTypes = [
  ...nounTypes,
  ...entryTypes,
  ...(["Official", "Grant", "Session", "Draft", "Import", "Settings"] as const),
] as const;

/** A record by its id. */
export const recordSchema = z.strictObject({ type: z.enum(recordTypes), id: z.string().max(200) });
export type RecordId = z.infer<typeof recordSchema>;

/** A code, an id, a reference, a day, a moment or an amount: no spaces, so nothing that people wrote. */
export const code = z.string().regex(/^[\w.:+-]{0,200}$/);

/** Another record that an event names. Who may not see that record reads the event without it. */
export const namedRecord = z.strictObject({
  type: z.enum(nounTypes),
  id: code,
  reference: code,
});
export type NamedRecord = z.infer<typeof namedRecord>;

const single = z.union([code, z.number(), z.boolean()]);
const fact = z.union([single, z.null(), z.array(single)]);

/** Field by field what was changed, where a code says it: before and after. */
export const changes = z.record(code, z.tuple([fact, fact]));
export type Changes = z.infer<typeof changes>;

/** That an organisation became one with another, or no more: the fields that name `toId` since, and not `fromId`. */
export const relinked = z.strictObject({ fields: z.array(code), fromId: code, toId: code });
export type Relinked = z.infer<typeof relinked>;

/** Which version of which text was written. The text itself stands beside history and can be erased. */
export const textVersion = z.strictObject({
  field: code,
  language: languageSchema.nullable(),
  version: z.number().int().positive(),
});
export type TextVersion = z.infer<typeof textVersion>;
export const texts = z.array(textVersion);

/**
 * Who may read an event, among those who may know of its record: everyone, also the public where the
 * record is published; the officials whose grant reaches the record; those of them on one side of the
 * border; the officials named, wherever they are; or the administrators, for accounts and grants, which no
 * grant reaches.
 */
export type Readers =
  | "everyone"
  | "officials"
  | { side: Country }
  | { named: readonly string[] }
  | "administrators";

/** What the public reads of who did it, where it reads the event: never a name. */
export type PublicDoer = "nobody" | "organisation" | "role and organisation";

/** What can happen under one name: what it tells, and who may read it. */
export type EventRule<P> = {
  payload: z.ZodType<P>;
  readers: (payload: P) => Readers;
  /** The same for every payload; null where it depends on it. */
  always: Readers | null;
  doneBy: PublicDoer;
};

/** One line of the table of events. */
export const happening = <P>(
  payload: z.ZodType<P>,
  readers: Readers | ((payload: P) => Readers),
  doneBy: PublicDoer = "nobody",
): EventRule<P> => ({
  ...{ payload, doneBy },
  readers: typeof readers === "function" ? readers : () => readers,
  always: typeof readers === "function" ? null : readers,
});
