import "server-only";
import type { Facts } from "@/domain/entry/facts";
import { languages, namesSchema } from "@/domain/language";
import { isCalledAlready } from "@/domain/organisation";
import type { Problems } from "@/domain/outcome";
import type { Transaction } from "@/prisma/client";

/**
 * The names by which another organisation is found already: a form could not tell the two apart. Of one that is
 * not in the list yet every name is new there, also one that an official typed. Whoever gives names waits here for
 * each other until the transaction ends: what is kept in memory does not know what is being written.
 */
export async function namesTaken(
  tx: Transaction,
  id: string,
  before: Facts,
  after: Facts,
): Promise<Problems> {
  const own = await tx.organisation.findUnique({ where: { id }, select: { listed: true } });
  const given = namesOf(after).filter(({ field, name }) => !own?.listed || name !== before[field]);
  const taken = await calledAlready(tx, id, given);
  return Object.fromEntries(taken.map(({ field }) => [field, "takenName"]));
}

/** Whether another organisation is found by a name of this one, which comes back into the list. */
export const areNamesTaken = async (tx: Transaction, id: string, facts: Facts): Promise<boolean> =>
  (await calledAlready(tx, id, namesOf(facts))).length > 0;

type Given = { field: string; name: string };

const namesOf = (facts: Facts): Given[] =>
  languages.flatMap((language) => {
    const field = `names-${language}`;
    const name = facts[field] as string | undefined;
    return name ? [{ field, name }] : [];
  });

/** Those of the names given to this organisation by which another of the list is found. */
async function calledAlready(
  tx: Transaction,
  id: string,
  given: readonly Given[],
): Promise<Given[]> {
  if (given.length === 0) return [];
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation.names'))`;
  const rows = await tx.organisation.findMany({
    where: { listed: true, mergedIntoId: null },
    select: { id: true, names: true, abbreviation: true, listed: true },
  });
  const organisations = new Map(
    rows.map((row) => [row.id, { ...row, names: namesSchema.parse(row.names) }]),
  );
  return given.filter(({ name }) => isCalledAlready(name, id, organisations));
}
