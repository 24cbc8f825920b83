import "server-only";
import type { Ability } from "@/domain/abilities";
import { reachedInScopes } from "@/domain/in-scopes";
import { canHave } from "@/domain/key";
import type { Noun } from "@/domain/noun";
import { type Reached, reachedBy, seenBy } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "./noun-tables";

/** What of a record decides whose it is: the row itself then answers `may` (domain/permission.ts). */
export const reachSelect = { keys: true } as const;

/**
 * The records this viewer may know of: the published ones, and the internal ones that a grant with the right
 * to see reaches, or whose open next step asks their organisation. Every read and write of a record starts here, or with its twin below.
 */
export function visible(viewer: Anyone): RecordWhere {
  const reached = seenBy(viewer);
  // Inside an OR an empty condition lets nothing through, so "everything" is said on its own.
  if (reached === "everything") return {};
  // For the public it stands alone: only then an index on what is published gives an order.
  if (reached.length === 0) return { published: true };
  const both = reached.filter((pair) => pair.length === 2);
  return {
    OR: [
      { published: true },
      { keys: { hasSome: singles(reached) } },
      ...both.map((pair) => ({ keys: { hasEvery: [...pair] } })),
    ],
  };
}

/** The same for hand-written statements, in which the record is called `b` or `p`. */
export const visibleSql = (noun: Noun, viewer: Anyone): Prisma.Sql => {
  const reached = seenBy(viewer);
  if (reached === "everything") return Prisma.sql`true`;
  return Prisma.sql`(${Prisma.join([Prisma.sql`${nounTables[noun].name}.published`, ...conditions(noun, reached)], " or ")})`;
};

/**
 * The records with which this viewer may do one of these, for hand-written statements. Published ones that
 * no grant reaches are not among them.
 */
export const reachedSql = (noun: Noun, viewer: Anyone, ...abilities: Ability[]): Prisma.Sql =>
  among(noun, reachedBy(viewer, ...abilities));

/** The records in the scopes of this viewer, for hand-written statements. */
export const inScopesSql = (noun: Noun, viewer: Anyone): Prisma.Sql =>
  among(noun, reachedInScopes(viewer));

/** Names all on which depends what lies in the scopes of a viewer. */
export const scopesKey = (viewer: Anyone): string => JSON.stringify(reachedInScopes(viewer));

function among(noun: Noun, reached: Reached): Prisma.Sql {
  if (reached === "everything") return Prisma.sql`true`;
  const asked = conditions(noun, reached);
  return asked.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(asked, " or ")})`;
}

/** Names all on which depends what a viewer sees: who have the same may be given the same counts. */
export const seenKey = (viewer: Anyone): string => JSON.stringify(seenBy(viewer));

/** Names all on which depends what a grant of a viewer lets them see, beside what they are asked. */
export const reachedKey = (viewer: Anyone): string => JSON.stringify(reachedBy(viewer, "see"));

export type RecordWhere = {
  published?: boolean;
  OR?: ({ published: boolean } | { keys: { hasSome: string[] } | { hasEvery: string[] } })[];
};

type Pairs = Exclude<Reached, "everything">;

const singles = (pairs: Pairs): string[] =>
  pairs.flatMap((pair) => (pair.length === 1 ? [...pair] : []));

/**
 * All single keys are one look in the index; pairs are one each. What no record of this noun has is not asked for:
 * the planner weighs each pair, in every statement.
 */
function conditions(noun: Noun, reached: Pairs): Prisma.Sql[] {
  const pairs = reached.filter((pair) => canHave(noun, pair));
  const single = singles(pairs);
  const both = pairs.filter((pair) => pair.length === 2);
  return [
    ...(single.length > 0 ? [Prisma.sql`${nounTables[noun].name}.keys && ${single}::text[]`] : []),
    ...both.map((pair) => Prisma.sql`${nounTables[noun].name}.keys @> ${[...pair]}::text[]`),
  ];
}
