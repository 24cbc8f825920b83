import "server-only";
import type { Transaction } from "@/prisma/client";
import { grantsInForce } from "../grants-in-force";

/** Whether someone who can sign in is an administrator now. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const one = await tx.grant.findFirst({
    where: {
      AND: [
        grantsInForce(),
        { role: "ADMINISTRATOR", official: { active: true, passwordHash: { not: null } } },
      ],
    },
    select: { id: true },
  });
  return one !== null;
}

/** Lets writes that could take an administrator away wait for each other until the transaction ends. */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('administrators'))`;
}
