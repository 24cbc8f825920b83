import { ownEntry } from "@/domain/entry/facts";
import type { Transaction } from "../client";
import type { FileRows } from "./edited";

/** The tables of the files that name an organisation, and by what else a row of theirs is known; of its own lists the field. */
const naming: { table: string; key: string; field?: string }[] = [
  { table: "PartnershipParticipant", key: "partnershipId" },
  { table: "OrganisationIdentifier", key: "scheme", field: "identifiers" },
  { table: "Commissioner", key: "id" },
];

/** The rows of the files in which an organisation that officials merged stands under the id of the other. */
export async function withMerged(db: Transaction, files: FileRows): Promise<FileRows> {
  const merged = await db.organisation.findMany({
    where: { mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  if (merged.length === 0) return files;
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  const lastOf = (id: string): string => {
    const next = into.get(id);
    return next ? lastOf(next) : id;
  };
  const edited = await db.editedField.findMany({
    where: { recordType: "Organisation" },
    select: { recordId: true, field: true },
  });
  const rows = { ...files };
  for (const { table, key, field } of naming) {
    const seen = new Set<string>();
    // A list that officials changed at either is theirs: what they took out there does not come back here.
    const theirs = new Set(
      edited
        .filter((one) => field && [field, ownEntry].includes(one.field))
        .map((one) => one.recordId),
    );
    // What the files say of the other itself comes first.
    const all = [...(files[table] ?? [])].sort(
      (a, b) =>
        Number(into.has(String(a.organisationId))) - Number(into.has(String(b.organisationId))),
    );
    rows[table] = all.flatMap((row) => {
      const id = String(row.organisationId);
      const organisationId = lastOf(id);
      if (organisationId !== id && (theirs.has(id) || theirs.has(organisationId))) return [];
      const known = `${organisationId} ${row[key]}`;
      if (seen.has(known)) return [];
      seen.add(known);
      return [{ ...row, organisationId }];
    });
  }
  return rows;
}
