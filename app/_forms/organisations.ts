import { catalogueFor } from "@/data/known-organisations";
import { findViewer } from "@/data/viewer";
import type { FormValues } from "@/domain/fields";
import { isOrganisationField, withOrganisations } from "@/domain/organisation";

/** A post in which the organisations that its sender may know of stand by their ids, however they were typed. */
export async function readOrganisations(values: FormValues): Promise<FormValues> {
  if (!Object.keys(values).some(isOrganisationField)) return values;
  return withOrganisations(values, (await catalogueFor(await findViewer())).organisations);
}
