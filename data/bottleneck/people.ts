import "server-only";
import { mayAnywhere } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { db } from "../db";
import { canBeGivenWork, mostPeople } from "../grants-in-force";

/** An official as one is chosen: by the function as colleagues know it. */
export type Person = { id: string; name: string; organisationId: string };

/**
 * The officials of these organisations whom one can ask or give something: with an account and a role in which they
 * work. Nobody for who agrees on nothing.
 */
export function listPeople(
  viewer: Viewer,
  organisationIds: readonly (string | null | undefined)[],
  tx: Transaction = db,
): Promise<Person[]> {
  const ids = [...new Set(organisationIds.flatMap((id) => id ?? []))];
  if (ids.length === 0 || !mayAnywhere(viewer, "plan")) return Promise.resolve([]);
  return tx.official.findMany({
    where: { organisationId: { in: ids }, ...canBeGivenWork() },
    select: { id: true, name: true, organisationId: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostPeople,
  });
}
