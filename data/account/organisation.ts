import "server-only";
import type { Problems } from "@/domain/outcome";
import { readCatalogue } from "../catalogue";

/** An official works at an organisation that the portal knows: what is wrong with this one, or null. */
export async function problemsOfOrganisation(organisationId: string): Promise<Problems | null> {
  const { organisations } = await readCatalogue();
  return organisations.get(organisationId)?.listed ? null : { organisationId: "unknownChoice" };
}
