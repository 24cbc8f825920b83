import { z } from "zod";
import { dayField } from "../day-field";
import { asQuery } from "../kept-list";
import { organisationSchema } from "../organisation";
import { isReference } from "../reference";
import { idSchema } from "../text";

/** What can be done with several bottlenecks at once. */
export const severalActs = ["assign", "date", "theme", "partnership"] as const;
export type SeveralAct = (typeof severalActs)[number];

/** The field without which the act says nothing. */
export const fieldOfAct = {
  assign: "ownerId",
  date: "dueOn",
  theme: "theme",
  partnership: "partnership",
} as const satisfies Record<SeveralAct, string>;

/** So many at once. */
const mostSeveral = 50;

/** One of them as it was when it was looked over: "GW-2026-0001 3 <step> 2". */
const line = /^(GW-\d{4}-\d{4,7}) (\d{1,10}) ([\da-f-]{36}|-) (\d{1,10})$/;

export type SeenRecord = { reference: string; version: number; step: string; stepVersion: number };

/** The record as its line says it. */
export const writeSeen = ({ reference, version, step, stepVersion }: SeenRecord): string =>
  `${reference} ${version} ${step || "-"} ${stepVersion}`;

const seen = z
  .string()
  .regex(line)
  .transform((text): SeenRecord => {
    const [, reference = "", version, step = "", stepVersion] = line.exec(text) ?? [];
    const ofStep = { step: step === "-" ? "" : step, stepVersion: Number(stepVersion) };
    return { reference, version: Number(version), ...ofStep };
  });

/** What is asked: one act, what it makes of them, which they are, and behind which address of the list they were chosen. */
export const severalSchema = z.strictObject({
  act: z.enum(severalActs),
  ownerId: organisationSchema.default(""),
  ownerOfficialId: idSchema().default(""),
  dueOn: dayField,
  theme: idSchema().default(""),
  partnership: idSchema().default(""),
  list: z.string().max(4000).overwrite(asQuery).max(4000).default(""),
  seen: z.array(seen).min(1, "chooseOne").max(mostSeveral),
  requestId: z.uuid(),
});
export type SeveralRequest = z.infer<typeof severalSchema>;

/** The references in an address, each once and no more than can be changed at once. */
export const referencesOf = (typed: readonly string[]): string[] =>
  [...new Set(typed)]
    .filter((one) => isReference(one) && one.startsWith("GW-"))
    .slice(0, mostSeveral);
