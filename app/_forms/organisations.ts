import { readCatalogue } from "@/data/catalogue";
import type { FormValues } from "@/domain/fields";
import { isOrganisationField, withOrganisations } from "@/domain/organisation";

/** A post in which organisations stand by their ids, however they were typed. */
export async function readOrganisations(values: FormValues): Promise<FormValues> {
  if (!Object.keys(values).some(isOrganisationField)) return values;
  return withOrganisations(values, (await readCatalogue()).organisations);
}
