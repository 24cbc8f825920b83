import "server-only";
import { type AddGrant, type EndGrant, overlaps } from "@/domain/account/account";
import { dayAtBorder, daysBetween, startAtBorder } from "@/domain/day";
import { type Outcome, type Problems, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Grant } from "@/prisma/generated/client";
import { readCatalogue } from "../catalogue";
import { happened } from "../write";
import { hasAdministrator, oneAtATime } from "./administrators";
import { writeAccount } from "./write";

/** Gives an official a role somewhere, from and until. The last day counts in full. */
export async function addGrant(viewer: Viewer, request: AddGrant): Promise<Outcome> {
  const act = "grant.add";
  const problems = await unknownChoices(request, new Date());
  return writeAccount(viewer, { act, request }, async ({ tx, row: account, now }) => {
    if (problems) return refused("incomplete", problems);
    if (!account.active) return refused("notFound");
    const { role, scope } = request;
    const where = {
      partyId: scope === "PARTY" ? request.partyId : null,
      partnershipId: scope === "PARTNERSHIP" ? request.partnershipId : null,
    };
    const regionIds = scope === "REGIONS" ? [...new Set(request.regions)] : [];
    const given = { officialId: account.id, role, scope, ...where, ...periodOf(request, now) };
    if (await isGiven(tx, given, regionIds)) return refused("incomplete", { role: "alreadyGiven" });
    const { id } = await tx.grant.create({
      data: {
        ...given,
        grantedById: viewer.id,
        regions: { create: regionIds.map((regionId) => ({ regionId })) },
      },
      select: { id: true },
    });
    const [from, until] = [given.from.toISOString(), given.until?.toISOString() ?? null];
    return happened({
      name: "grant.given",
      record: { type: "Grant", id },
      payload: { ...given, regionIds, from, until },
    });
  });
}

/** Ends a grant at once: on its holder's next request it counts no more. One that ended stays so. */
export function endGrant(viewer: Viewer, request: EndGrant): Promise<Outcome> {
  const act = "grant.end";
  return writeAccount(viewer, { act, request }, async ({ tx, row: account, now }) => {
    await oneAtATime(tx);
    const grant = await tx.grant.findFirst({
      where: { id: request.grantId, officialId: account.id },
      select: { id: true, role: true, from: true, until: true },
    });
    if (!grant) return refused("notFound");
    if (grant.until && grant.until <= now) return happened();
    const until = new Date(Math.max(grant.from.getTime(), now.getTime()));
    await tx.grant.update({ where: { id: grant.id }, data: { until }, select: { id: true } });
    if (grant.role === "ADMINISTRATOR" && !(await hasAdministrator(tx)))
      return refused("lastAdministrator");
    return happened({
      name: "grant.ended",
      record: { type: "Grant", id: grant.id },
      payload: {
        officialId: account.id,
        from: grant.until?.toISOString() ?? null,
        until: until.toISOString(),
      },
    });
  });
}

/** What a grant gives to whom, and when. */
type Given = Pick<
  Grant,
  "officialId" | "role" | "scope" | "partyId" | "partnershipId" | "from" | "until"
>;

/** Whether the same stands already at some moment of this period: ended once, it would still hold by the other. */
async function isGiven(tx: Transaction, given: Given, regionIds: readonly string[]) {
  const { from: _, until: __, ...same } = given;
  const others = await tx.grant.findMany({
    where: same,
    select: { from: true, until: true, regions: { select: { regionId: true } } },
  });
  return others.some(
    ({ regions, ...period }) =>
      overlaps(period, given) &&
      regions.length === regionIds.length &&
      regions.every(({ regionId }) => regionIds.includes(regionId)),
  );
}

function periodOf({ from, until }: AddGrant, now: Date): { from: Date; until: Date | null } {
  const begins = from && from !== dayAtBorder(now) ? startAtBorder(from) : now;
  return { from: begins, until: until ? startOfNextDay(until) : null };
}

const startOfNextDay = (day: string): Date =>
  startAtBorder(dayAtBorder(new Date(startAtBorder(day).getTime() + 26 * 60 * 60 * 1000)));

async function unknownChoices(request: AddGrant, now: Date): Promise<Problems | null> {
  const { parties, partnerships, regions } = await readCatalogue();
  const today = dayAtBorder(now);
  if (request.until && daysBetween(request.from || today, request.until) < 0) {
    return { until: "endBeforeStart" };
  }
  if (request.scope === "PARTY" && !parties.has(request.partyId)) {
    return { partyId: "unknownChoice" };
  }
  if (request.scope === "PARTNERSHIP" && !partnerships.has(request.partnershipId)) {
    return { partnershipId: "unknownChoice" };
  }
  if (request.scope === "REGIONS" && !request.regions.every((id) => regions.has(id))) {
    return { regions: "unknownChoice" };
  }
  return null;
}
