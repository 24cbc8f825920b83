import "server-only";
import type { EventNoun } from "@/domain/event/event";
import type { Relinked } from "@/prisma/merge";
import type { HistoryOf } from "@/prisma/merge-links";
import type { Told } from "../write";

const ofOrganisation = (id: string) => ({ type: "Organisation", id }) as const;

/** What the history of the two themselves tells. */
export const toldOfBoth = (
  name: "organisation.merged" | "organisation.parted",
  id: string,
  intoId: string,
): Told[] => [
  { name, record: ofOrganisation(id), payload: { otherId: intoId, into: false } },
  { name, record: ofOrganisation(intoId), payload: { otherId: id, into: true } },
];

const nounOf = {
  Bottleneck: "bottleneck",
  Project: "project",
  Partnership: "partnership",
  Official: "account",
  Commissioner: "commissioner",
} as const satisfies Record<HistoryOf, EventNoun>;

/** What the history of a record, an account or an entry tells of it: that it names the other now. */
export const toldOf = (
  { of, id, fields }: Relinked,
  verb: "organisationMerged" | "organisationParted",
  fromId: string,
  toId: string,
): Told => ({
  name: `${nounOf[of]}.${verb}`,
  record: { type: of, id },
  payload: { fields, fromId, toId },
});
