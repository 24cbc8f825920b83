import "server-only";
import { type AddGrant, accountRules, type EndGrant } from "@/domain/account/account";
import { dayAtBorder, daysBetween, startAtBorder } from "@/domain/day";
import { done, type Outcome, type Problems, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { isRepeatedRequest, record } from "../audit";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { hasAdministrator, LastAdministrator, oneAtATime, refusedAsLast } from "./administrators";

/** Gives an official a role somewhere, from and until. The last day counts in full. */
export async function addGrant(viewer: Viewer, request: AddGrant): Promise<Outcome> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  const problems = await unknownChoices(request);
  if (problems) return refused("incomplete", problems);
  try {
    return await db.$transaction((tx) => writeGrant(tx, viewer, request));
  } catch (error) {
    if (isRepeatedRequest(error)) return done;
    throw error;
  }
}

async function writeGrant(tx: Transaction, viewer: Viewer, request: AddGrant): Promise<Outcome> {
  const { officialId, role, scope, requestId } = request;
  const official = await tx.official.findFirst({
    where: { id: officialId, active: true },
    select: { id: true },
  });
  if (!official) return refused("notFound");
  const period = periodOf(request);
  const where = {
    partyId: scope === "PARTY" ? request.partyId : null,
    partnershipId: scope === "PARTNERSHIP" ? request.partnershipId : null,
  };
  const regionIds = scope === "REGIONS" ? [...new Set(request.regionIds)] : [];
  const { id } = await tx.grant.create({
    data: {
      officialId,
      role,
      scope,
      ...where,
      ...period,
      grantedById: viewer.id,
      regions: { create: regionIds.map((regionId) => ({ regionId })) },
    },
    select: { id: true },
  });
  const given = { officialId, role, scope, ...where, regionIds, ...period };
  await record(tx, viewer, {
    action: "grant.add",
    recordType: "Grant",
    recordId: id,
    role: "ADMINISTRATOR",
    changes: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, [null, value]])),
    requestId,
  });
  return done;
}

/** Ends a grant at once: on its holder's next request it counts no more. */
export async function endGrant(viewer: Viewer, request: EndGrant): Promise<Outcome> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  return db
    .$transaction(async (tx) => {
      await oneAtATime(tx);
      const now = new Date();
      const grant = await tx.grant.findFirst({
        where: { id: request.grantId, officialId: request.officialId },
        select: { role: true, from: true, until: true },
      });
      if (!grant) return refused("notFound");
      if (grant.until && grant.until <= now) return done;
      const until = grant.from > now ? grant.from : now;
      await tx.grant.update({
        where: { id: request.grantId },
        data: { until },
        select: { id: true },
      });
      if (grant.role === "ADMINISTRATOR" && !(await hasAdministrator(tx)))
        throw new LastAdministrator();
      await record(tx, viewer, {
        action: "grant.end",
        recordType: "Grant",
        recordId: request.grantId,
        role: "ADMINISTRATOR",
        changes: { until: [grant.until, until] },
        requestId: request.requestId,
      });
      return done;
    })
    .catch(refusedAsLast);
}

function periodOf({ from, until }: AddGrant): { from: Date; until: Date | null } {
  const now = new Date();
  const begins = from && from !== dayAtBorder(now) ? startAtBorder(from) : now;
  return { from: begins, until: until ? startOfNextDay(until) : null };
}

const startOfNextDay = (day: string): Date =>
  startAtBorder(dayAtBorder(new Date(startAtBorder(day).getTime() + 26 * 60 * 60 * 1000)));

async function unknownChoices(request: AddGrant): Promise<Problems | null> {
  const { parties, partnerships, regions } = await readCatalogue();
  const today = dayAtBorder(new Date());
  if (request.until && daysBetween(request.from || today, request.until) < 0) {
    return { until: "endBeforeStart" };
  }
  if (request.scope === "PARTY" && !parties.has(request.partyId)) {
    return { partyId: "unknownChoice" };
  }
  if (request.scope === "PARTNERSHIP" && !partnerships.has(request.partnershipId)) {
    return { partnershipId: "unknownChoice" };
  }
  if (request.scope === "REGIONS" && !request.regionIds.every((id) => regions.has(id))) {
    return { regionIds: "unknownChoice" };
  }
  return null;
}
