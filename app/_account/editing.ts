import type { Editing } from "@/app/_forms/read-edit";
import type { FieldTold } from "@/app/_forms/version-choice";
import { readCatalogue } from "@/data/catalogue";
import type { Fields } from "@/domain/fields";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { accountLabels } from "./account-labels";

type Account = { name: string; organisationId: string; version: number };

/** An account as its edit form shows it now. */
export const editingAccount = ({ version, name, organisationId }: Account): Editing => ({
  version,
  fields: { name: [name], organisationId: [organisationId] },
});

/** The fields of an account in words, in the order of the form. */
export async function tellAccount(fields: Fields, locale: Locale): Promise<FieldTold[]> {
  const { organisations } = await readCatalogue();
  const labels = accountLabels(locale);
  const [id = ""] = fields.organisationId ?? [];
  const organisation = inLanguage(organisations.get(id)?.names ?? {}, locale).text;
  return [
    { name: "name", label: labels.name, text: fields.name?.[0] ?? "" },
    { name: "organisationId", label: labels.organisationId, text: organisation },
  ];
}
