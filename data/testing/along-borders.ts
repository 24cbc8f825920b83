import { db } from "../db";

type Told = Record<string, unknown>;

/**
 * What is read of a record now and what was noted of it, to compare. Of those that came with the portal and named
 * every region along a border this leaves out what a border as a whole changes: their regions, their version, and
 * who may change them (docs/decisions/0022-along-the-whole-border.md).
 */
export async function comparable(
  reference: string,
  now: unknown,
  noted: unknown,
): Promise<[now: unknown, noted: unknown]> {
  const asked = { where: { reference }, select: { borders: true } } as const;
  const row = reference.startsWith("GW")
    ? await db.bottleneck.findUnique(asked)
    : await db.project.findUnique(asked);
  if (!row || row.borders.length === 0 || !now || !noted) return [now, noted];
  // Who read what is internal still does; others at that border read it since.
  const widened = (noted as Told).internal === false;
  return [withoutPlace(now as Told, widened), withoutPlace(noted as Told, widened)];
}

function withoutPlace(told: Told, widened: boolean): Told {
  const { regionIds: _, version: __, may: ___, events: ____, ...rest } = told;
  if (widened) for (const name of ["internal", "note", "sides"]) delete rest[name];
  const { facts } = rest;
  if (!facts) return rest;
  const { regionIds: _____, ...kept } = facts as Told;
  return { ...rest, facts: kept };
}
