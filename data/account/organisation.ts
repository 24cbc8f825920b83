import "server-only";
import type { Problems } from "@/domain/outcome";
import type { Transaction } from "@/prisma/client";
import { readCatalogue } from "../catalogue";
import { meantNow } from "../other-organisations";

/**
 * An official works at an organisation that the portal knows: asks in a write what is wrong with this one, or null.
 * One that became another while the form was open is none to choose any more.
 */
export async function problemsOfOrganisation(
  organisationId: string,
): Promise<(tx: Transaction) => Promise<Problems | null>> {
  const { organisations } = await readCatalogue();
  const problems = { organisationId: "unknownChoice" } as const;
  if (!organisations.get(organisationId)?.listed) return async () => problems;
  return async (tx) => ((await meantNow(tx, [organisationId])).size > 0 ? problems : null);
}
