import { z } from "zod";
import { daySchema } from "../day";
import { fileFormats } from "../file-format";
import { languageSchema } from "../language";
import { nounNames } from "../noun";
import { roles, scopeKinds } from "../viewer";
import { changes, code, happening, relinked } from "./payload";

const moment = z.iso.datetime();
const nothing = z.strictObject({});
const ofHolder = z.strictObject({ officialId: code });

/** Only the official whose own it is reads it. */
const own = ({ officialId }: { officialId: string }) => ({ named: [officialId] });

/** Everything that can happen to accounts, grants, sessions and drafts. A name may be a person's: that it changed is told, not to what. */
export const accountEvents = {
  "account.registered": happening(nothing, "administrators"),
  "account.edited": happening(
    z.strictObject({ changes, nameChanged: z.boolean() }),
    "administrators",
  ),
  /** An organisation that it names became one with another, or no more. */
  "account.organisationMerged": happening(relinked, "administrators"),
  "account.organisationParted": happening(relinked, "administrators"),
  "account.closed": happening(nothing, "administrators"),
  "account.reopened": happening(nothing, "administrators"),
  "account.linkRenewed": happening(nothing, "administrators"),
  "account.passwordChosen": happening(ofHolder, own),
  "account.passwordChanged": happening(ofHolder, own),
  "account.passwordRefused": happening(ofHolder, own),
  "account.languageChosen": happening(
    z.strictObject({ officialId: code, from: languageSchema, to: languageSchema }),
    own,
  ),
  /**
   * A list was downloaded: which, narrowed to what, and how many rows were read, perhaps not all. That words were
   * looked for is told, and not which: they may name a person, and this stands for ever.
   */
  "account.listExported": happening(
    z.strictObject({
      ...{ list: code, format: z.enum(fileFormats), filter: z.array(code), hasWords: z.boolean() },
      ...{ rows: z.number().int().nonnegative(), isWhole: z.boolean() },
    }),
    "administrators",
  ),
  /** A colleague finds their work while they are away; null: they are back. Told to whom, not why. */
  "account.standInNamed": happening(
    z.strictObject({ officialId: code, standInId: code.nullable(), until: daySchema.nullable() }),
    own,
  ),
  /** All open work went to a colleague. */
  "account.handedOver": happening(
    z.strictObject({ officialId: code, toId: code, records: z.number().int() }),
    own,
  ),
  /** A secret address for a calendar program was made, in the place of an earlier one if any; or ended. */
  "account.calendarLinked": happening(ofHolder, own),
  "account.calendarEnded": happening(ofHolder, own),
  "grant.given": happening(
    z.strictObject({
      ...{ officialId: code, role: z.enum(roles), scope: z.enum(scopeKinds) },
      ...{ partyId: code.nullable(), partnershipId: code.nullable(), regionIds: z.array(code) },
      ...{ from: moment, until: moment.nullable() },
    }),
    "administrators",
  ),
  "grant.ended": happening(
    z.strictObject({ officialId: code, from: moment.nullable(), until: moment }),
    "administrators",
  ),
  "session.opened": happening(ofHolder, own),
  "session.ended": happening(ofHolder, own),
  /** Somebody tried to sign in and did not know the password. Null: there is no such account. */
  "session.refused": happening(
    z.strictObject({ officialId: code.nullable() }),
    ({ officialId }) => ({ named: officialId ? [officialId] : [] }),
  ),
  "draft.kept": happening(ofHolder, own),
  "draft.discarded": happening(ofHolder, own),
  /** A file was taken over: how many rows it had, and how many records were made of them. Never what it was called. */
  "import.carriedOut": happening(
    z.strictObject({
      ...{ officialId: code, noun: z.enum(nounNames) },
      ...{ rows: z.number().int(), made: z.number().int() },
    }),
    own,
  ),
} as const;
