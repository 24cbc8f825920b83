import { atBorders } from "@/domain/border";
import type { Scope } from "@/domain/viewer";
import type { Database } from "../client";

/** What a grant of this scope reaches at the borders, by the catalogue of this database. */
export async function bordersAt(db: Database, scope: Scope): Promise<ReturnType<typeof atBorders>> {
  const [parties, partnerships, regions] = await Promise.all([
    db.party.findMany({ select: { id: true, country: true } }),
    db.partnership.findMany({ select: { id: true, partyId: true } }),
    db.region.findMany({ select: { id: true, countries: true, bordersWith: true } }),
  ]);
  const byId = <Row extends { id: string }>(rows: Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const catalogue = { parties: byId(parties), partnerships: byId(partnerships) };
  return atBorders(scope, { ...catalogue, regions: byId(regions) });
}
