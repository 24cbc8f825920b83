import { z } from "zod";
import { permissions } from "../abilities";
import { organisationSchema } from "../organisation";
import { grantsThatReach, may, type Reach } from "../permission";
import { referenceSchema } from "../reference";
import { idSchema } from "../text";
import { versionSchema } from "../versions";
import type { Anyone } from "../viewer";

const ofVersion = { reference: referenceSchema("GW"), version: versionSchema, requestId: z.uuid() };

/** To give it to an organisation, and to an official of it; the person may stay open. */
export const assignSchema = z.strictObject({
  ...ofVersion,
  ownerId: organisationSchema.min(1, "required"),
  ownerOfficialId: idSchema().default(""),
});
export type AssignRequest = z.infer<typeof assignSchema>;

/** To take it upon oneself. */
export const takeSchema = z.strictObject(ofVersion);
export type TakeRequest = z.infer<typeof takeSchema>;

type Owned = Reach & { ownerId: string | null };

/**
 * Whether this official may take a bottleneck upon themselves: what belongs to nobody yet, and so to the programme, where
 * they see it under a grant with which they edit what they reach; and what their own organisation owns, where they agree
 * on its next steps. What another organisation owns is handed over by who has it.
 */
export function mayTake(viewer: Anyone, bottleneck: Owned): boolean {
  if (!viewer) return false;
  if (bottleneck.ownerId === viewer.organisationId) return may(viewer, "plan", bottleneck);
  if (bottleneck.ownerId !== null) return false;
  return grantsThatReach(viewer, "see", bottleneck).some(
    ({ role }) => permissions[role].edit === "all",
  );
}
