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
  const named = languages.flatMap((language) => {
    const field = `names-${language}`;
    const name = after[field] as string | undefined;
    return name && (!own?.listed || name !== before[field]) ? [{ field, name }] : [];
  });
  if (named.length === 0) return {};
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation.names'))`;
  const rows = await tx.organisation.findMany({
    where: { listed: true, mergedIntoId: null },
    select: { id: true, names: true, abbreviation: true, listed: true },
  });
  const organisations = new Map(
    rows.map((row) => [row.id, { ...row, names: namesSchema.parse(row.names) }]),
  );
  const taken = named.filter(({ name }) => isCalledAlready(name, id, organisations));
  return Object.fromEntries(taken.map(({ field }) => [field, "takenName"]));
}
