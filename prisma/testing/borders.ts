import { bordersOfScope } from "@/domain/border";
import type { Border } from "@/domain/region";
import type { Scope } from "@/domain/viewer";
import type { Database } from "../client";

/** The borders at which a scope lies, by the catalogue of this database. */
export async function bordersAt(db: Database, scope: Scope): Promise<Border[]> {
  const [parties, partnerships, regions] = await Promise.all([
    db.party.findMany({ select: { id: true, country: true } }),
    db.partnership.findMany({ select: { id: true, partyId: true } }),
    db.region.findMany({ select: { id: true, countries: true, bordersWith: true } }),
  ]);
  const byId = <Row extends { id: string }>(rows: Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const catalogue = { parties: byId(parties), partnerships: byId(partnerships) };
  return bordersOfScope(scope, { ...catalogue, regions: byId(regions) });
}
