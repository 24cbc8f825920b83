import "server-only";
import { abilities } from "@/domain/abilities";
import { type AssignRequest, mayTake, type TakeRequest } from "@/domain/bottleneck/owner";
import { keyOf } from "@/domain/key";
import { isKnownOrNamed } from "@/domain/organisation";
import { type Outcome, refused } from "@/domain/outcome";
import { may } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { changesBetween } from "../audit";
import { catalogueFor } from "../known-organisations";
import { keepOthers } from "../other-organisations";
import { changedBy } from "../record-write";
import { type Change, happened, type Writing } from "../write";
import { listPeople } from "./people";
import { bottleneckRecord, type HeldBottleneck, writeBottleneck } from "./write";

/**
 * Gives a bottleneck to an organisation and an official of it. Who may edit it gives it to any; who only agrees on its
 * next steps, to officials of the organisation that owns it.
 */
export async function assign(viewer: Viewer, request: AssignRequest): Promise<Outcome> {
  const { organisations } = await catalogueFor(viewer);
  const asked = { act: "bottleneck.assign", ability: ["edit", "plan"], request } as const;
  return writeBottleneck(viewer, asked, async (writing) => {
    const { tx, row } = writing;
    const { ownerId, ownerOfficialId } = request;
    if (!isKnownOrNamed(ownerId, organisations))
      return refused("incomplete", { ownerId: "unknownOrganisation" });
    if (ownerId !== row.ownerId && !mayGive(viewer, row, ownerId)) return refused("notYours");
    const people = await listPeople(viewer, [ownerId], tx);
    if (ownerOfficialId !== "" && !people.some(({ id }) => id === ownerOfficialId))
      return refused("incomplete", { ownerOfficialId: "notOfThisOrganisation" });
    const owner = { ownerId, ownerOfficialId: ownerOfficialId || null };
    return writeOwner(viewer, writing, await keepOthers(writing, owner, viewer.language));
  });
}

/**
 * Whether this official may give it to this organisation. Who edits it only because they registered it makes by that
 * nobody its owner by whom they would have more to say (domain/bottleneck/registrant.ts).
 */
function mayGive(viewer: Viewer, { keys }: HeldBottleneck, ownerId: string): boolean {
  if (!may(viewer, "edit", { keys })) return false;
  const mine = { keys: keys.filter((key) => !key.startsWith("registrant:")) };
  if (may(viewer, "edit", mine)) return true;
  const given = [keyOf("owner", ownerId), keyOf("organisation", ownerId)];
  const becomes = { keys: [...mine.keys, ...given] };
  return !abilities.some((one) => may(viewer, one, becomes) && !may(viewer, one, mine));
}

/** Takes it upon oneself: what belongs to nobody, or to one's own organisation. */
export const take = (viewer: Viewer, request: TakeRequest): Promise<Outcome> =>
  writeBottleneck(viewer, { act: "bottleneck.take", ability: "see", request }, async (writing) => {
    if (!mayTake(viewer, writing.row)) return refused("notYours");
    const owner = { ownerId: viewer.organisationId, ownerOfficialId: viewer.id };
    return writeOwner(viewer, writing, owner);
  });

type Owner = { ownerId: string; ownerOfficialId: string | null };

async function writeOwner(
  viewer: Viewer,
  { tx, row, now }: Writing<HeldBottleneck>,
  owner: Owner,
): Promise<Change<undefined>> {
  const before = { ownerId: row.ownerId, ownerOfficialId: row.ownerOfficialId };
  const changes = changesBetween(before, owner);
  if (Object.keys(changes).length === 0) return happened();
  const { version, ...when } = changedBy(viewer, now);
  // Who has it in hand is internal: then the day of the last change, which everyone reads, tells nothing of it.
  const isPublic = "ownerId" in changes;
  await tx.bottleneck.update({
    where: { id: row.id },
    data: { ...owner, version, ...(isPublic && when) },
    select: { id: true },
  });
  const record = bottleneckRecord(row);
  return happened({ name: "bottleneck.assigned", record, payload: { changes } });
}
