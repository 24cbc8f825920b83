import "server-only";
import { dateOf, dayAtBorder } from "@/domain/day";
import { type HandOver, mayHandOver, type StandIn } from "@/domain/hand-over";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { accountRecord, writeOwnAccount } from "./account/write";
import { asked, handWork, inHand } from "./bottleneck/handed-work";
import { db } from "./db";
import { canBeGivenWork, mostPeople } from "./grants-in-force";
import { happened, write } from "./write";

const ofOfficial = { id: true, organisationId: true } as const;

/** How much open work an official has by name: bottlenecks in hand, and next steps. Null for who may not hand it over. */
export async function countOpenWork(viewer: Viewer, officialId: string) {
  if (!mayHandOver(viewer, officialId)) return null;
  const of = await db.official.findUnique({ where: { id: officialId }, select: ofOfficial });
  if (!of) return null;
  const [bottlenecks, nextSteps] = await Promise.all([
    db.bottleneck.count({ where: inHand(of) }),
    db.nextStep.count({ where: asked(of) }),
  ]);
  return { bottlenecks, nextSteps };
}

/** The colleagues of an official who can take work over, by name; nobody for who may not hand it over. */
export async function listColleagues(viewer: Viewer, officialId: string) {
  if (!mayHandOver(viewer, officialId)) return [];
  return colleaguesOf(db, officialId);
}

async function colleaguesOf(tx: Transaction, officialId: string) {
  const official = await tx.official.findUnique({
    where: { id: officialId },
    select: { organisationId: true },
  });
  if (!official) return [];
  return tx.official.findMany({
    where: {
      ...{ id: { not: officialId }, organisationId: official.organisationId },
      ...canBeGivenWork(),
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostPeople,
  });
}

/**
 * Gives all open work of an official to a colleague of the same organisation: what they have in hand, and the next steps
 * that ask them. Each record tells of it.
 */
export const handOver = (viewer: Viewer, request: HandOver): Promise<Outcome> => {
  const { officialId, toId } = request;
  const lock = async (tx: Transaction) => {
    if (!mayHandOver(viewer, officialId)) return null;
    // Neither moves to another organisation, nor has the account closed, until the work is handed over.
    await tx.$executeRaw`select id from "Official" where id in (${officialId}, ${toId})
      order by id for no key update`;
    return tx.official.findUnique({ where: { id: officialId }, select: ofOfficial });
  };
  const roleFor = () => (viewer.id === officialId ? "own" : "ADMINISTRATOR");
  return write(viewer, { act: "account.handOver", request, lock, roleFor }, async ({ tx, row }) => {
    const colleagues = await colleaguesOf(tx, officialId);
    if (!colleagues.some(({ id }) => id === toId))
      return refused("incomplete", { toId: "unknownChoice" });
    const told = await handWork(tx, row, toId);
    const payload = { officialId, toId, records: told.length };
    return happened(...told, { name: "account.handedOver", record: accountRecord(row), payload });
  });
};

/** Names who finds one's work while one is away, or that one is back. */
export const nameStandIn = (viewer: Viewer, request: StandIn): Promise<Outcome> =>
  writeOwnAccount(viewer, { act: "account.nameStandIn", request }, async ({ tx, row, now }) => {
    const { standInId, awayUntil } = request;
    if (standInId !== "" && awayUntil === "")
      return refused("incomplete", { awayUntil: "required" });
    if (standInId !== "" && awayUntil < dayAtBorder(now))
      return refused("incomplete", { awayUntil: "dayIsOver" });
    const colleagues = standInId === "" ? [] : await colleaguesOf(tx, viewer.id);
    if (standInId !== "" && !colleagues.some(({ id }) => id === standInId))
      return refused("incomplete", { standInId: "unknownChoice" });
    const until = standInId === "" ? null : awayUntil;
    await tx.official.update({
      where: { id: viewer.id },
      data: { standInId: standInId || null, awayUntil: until && dateOf(until) },
      select: { id: true },
    });
    const payload = { officialId: viewer.id, standInId: standInId || null, until };
    return happened({ name: "account.standInNamed", record: accountRecord(row), payload });
  });

/**
 * Who stands in for this official, and until when; null where nobody does, or not any more: whoever has no account any more,
 * or one of another organisation, finds nothing of theirs (`standsFor` in official-row.ts).
 */
export async function findStandIn({ id }: Pick<Viewer, "id">) {
  const { standIn, awayUntil, organisationId } = await db.official.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ awayUntil: true, organisationId: true },
      standIn: { select: { id: true, name: true, active: true, organisationId: true } },
    },
  });
  const isAway = awayUntil !== null && awayUntil >= dateOf(dayAtBorder(new Date()));
  const finds = standIn?.active && standIn.organisationId === organisationId;
  return finds && isAway ? { id: standIn.id, name: standIn.name, awayUntil } : null;
}
