import type { Chance } from "./chance";
import type { World } from "./world";

/** How much is generated, and for which years. The same plan gives the same rows. */
export type Plan = {
  bottlenecks: number;
  projects: number;
  seed: number;
  since: Date;
  until: Date;
};

/** What every row is made of. */
export type Making = { plan: Plan; world: World; chance: Chance };

/** One row of a table, by column. */
export type Row = Record<string, unknown>;

/** Rows by table, in the order in which they are written. */
export type Rows = Record<string, Row[]>;

/** A plan for so many records over the eight years before a day that never changes. */
export function planFor(bottlenecks: number, projects = 5000, seed = 1): Plan {
  return {
    ...{ bottlenecks, projects, seed },
    since: new Date("2018-11-20T08:00:00Z"),
    until: new Date("2026-11-20T08:00:00Z"),
  };
}

/** An organisation of a party. */
export const organisationOf = ({ world, chance }: Making, partyId: string): string =>
  chance.pick(world.organisationIds.get(partyId) ?? ["bzk"]);
