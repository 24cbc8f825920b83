import "server-only";
import { openStatuses } from "@/domain/bottleneck/bottleneck";
import type { Transaction } from "@/prisma/client";
import { changesBetween } from "../audit";
import type { Told } from "../write";

type Of = { id: string; organisationId: string };

const isOpen = { status: { in: [...openStatuses] } };

/** What an official has in hand, of their own organisation alone: what they left behind at another is not theirs to give. */
export const inHand = ({ id, organisationId }: Of) => ({
  ...{ ownerOfficialId: id, ownerId: organisationId },
  ...isOpen,
});

/** The open next steps that ask an official, of their own organisation alone. */
export const asked = ({ id, organisationId }: Of) => ({
  ...{ officialId: id, organisationId, doneOn: null },
  bottleneck: isOpen,
});

/**
 * Gives what an official has in hand, and the next steps that ask them, to another of their organisation. Gives what
 * happened: nothing is told of what somebody else gave away or did in the meantime, for that stays as it is.
 */
export async function handWork(tx: Transaction, from: Of, to: string): Promise<Told[]> {
  const held = await hold(tx, from);
  return [
    ...(await handInHand(tx, from, { to, held })),
    ...(await handSteps(tx, from, { to, held })),
  ];
}

/** Holds the records first, in one order, as each write about a record and its next step does. */
async function hold(tx: Transaction, from: Of): Promise<string[]> {
  const [owned, stepped] = [
    await tx.bottleneck.findMany({ where: inHand(from), select: { id: true } }),
    await tx.nextStep.findMany({ where: asked(from), select: { bottleneckId: true } }),
  ];
  const ids = [...owned.map(({ id }) => id), ...stepped.map(({ bottleneckId }) => bottleneckId)];
  await tx.$executeRaw`select id from "Bottleneck" where id = any(${ids}) order by id for no key update`;
  const held = await tx.bottleneck.findMany({
    where: { id: { in: ids }, ...isOpen },
    select: { id: true },
  });
  return held.map(({ id }) => id);
}

type Handed = { to: string; held: string[] };

/** Whose it is is asked by the statement that changes it: what was found before may be somebody else's by now. */
async function handInHand(tx: Transaction, from: Of, { to, held }: Handed): Promise<Told[]> {
  const rows = await tx.bottleneck.updateManyAndReturn({
    where: { ...inHand(from), id: { in: held } },
    data: { ownerOfficialId: to, version: { increment: 1 } },
    select: { id: true },
  });
  const changes = changesBetween({ ownerOfficialId: from.id }, { ownerOfficialId: to });
  return rows.map(({ id }) => ({
    ...{ name: "bottleneck.assigned", record: { type: "Bottleneck", id }, payload: { changes } },
  }));
}

async function handSteps(tx: Transaction, from: Of, { to, held }: Handed): Promise<Told[]> {
  const { bottleneck: _, ...isAsked } = asked(from);
  const rows = await tx.nextStep.updateManyAndReturn({
    where: { ...isAsked, bottleneckId: { in: held } },
    data: { officialId: to, version: { increment: 1 } },
    select: { bottleneckId: true },
  });
  const changes = changesBetween({ nextStepOfficialId: from.id }, { nextStepOfficialId: to });
  return rows.map(({ bottleneckId: id }) => ({
    name: "bottleneck.nextStepAgreed",
    record: { type: "Bottleneck", id },
    payload: { changes, texts: [] },
  }));
}
