import type { Transaction } from "../client";
import type { FileRows } from "./edited";

const table = "OrganisationIdentifier";
type Ours = { rows: FileRows; kept: (table: string) => ReadonlySet<string> };

/**
 * A number is of one organisation. One that an organisation of the files still has from before goes to the one that
 * the files give it to now; one that officials gave to another organisation stays there, and the log says so. Gives
 * the rows that are brought, and how many numbers were freed for that.
 */
export async function giveNumbers(
  db: Transaction,
  { rows, kept }: Ours,
): Promise<{ rows: FileRows; freed: number }> {
  const standing = await db.organisationIdentifier.findMany({
    select: {
      ...{ organisationId: true, scheme: true, value: true },
      organisation: { select: { mergedIntoId: true } },
    },
  });
  const holders = new Map(standing.map((one) => [`${one.scheme} ${one.value}`, one]));
  const inFiles = new Set((rows.Organisation ?? []).map(({ id }) => id));
  const freed: { organisationId: string; scheme: (typeof standing)[number]["scheme"] }[] = [];
  const given = (rows[table] ?? []).filter(({ organisationId, scheme, value }) => {
    const holder = holders.get(`${scheme} ${value}`);
    if (!holder || holder.organisationId === organisationId) return true;
    const { organisationId: id, organisation } = holder;
    // No page shows what became another, and nobody could take the number from there.
    if (organisation.mergedIntoId || (inFiles.has(id) && !kept(table).has(id))) {
      freed.push({ organisationId: id, scheme: holder.scheme });
      return true;
    }
    console.log(
      `  ${scheme} ${value} stays with ${id}, as officials have it; the files give it to ${organisationId}.`,
    );
    return false;
  });
  if (freed.length > 0) await db.organisationIdentifier.deleteMany({ where: { OR: freed } });
  return { rows: { ...rows, [table]: given }, freed: freed.length };
}
