import { type FormState, fieldValue } from "@/components/ui/form-state";
import { TwoVersions } from "@/components/ui/two-versions";
import { readCatalogue } from "@/data/catalogue";
import { inLanguage, type Language } from "@/domain/language";
import { translator } from "@/i18n/server";

type Account = { name: string; organisationId: string; version: number };
type Props = { account: Account; form: FormState; locale: Language };

/**
 * The account as it is now beside what was typed, when a colleague changed it since the form was made.
 * The form below holds one's own version: saving it again is deliberate.
 */
export async function AccountConflict({ account, form, locale }: Props) {
  const seen = fieldValue(form, "version");
  if (seen === "" || seen === String(account.version)) return null;
  const { organisations } = await readCatalogue();
  const t = translator(locale, "Accounts");
  const f = translator(locale, "Form");
  const named = (id: string) => inLanguage(organisations.get(id)?.names ?? {}, locale).text;
  const fields = [
    {
      field: "name",
      label: t("register.name"),
      theirs: account.name,
      yours: fieldValue(form, "name").trim(),
    },
    {
      field: "organisationId",
      label: t("organisation"),
      theirs: named(account.organisationId),
      yours: named(fieldValue(form, "organisationId")),
    },
  ];
  return (
    <TwoVersions
      title={t("edit.conflictTitle")}
      text={t("edit.conflictText")}
      same={t("edit.conflictSame")}
      headings={{ field: t("edit.field"), theirs: f("theirs"), yours: f("yours") }}
      empty="—"
      differences={fields.filter(({ theirs, yours }) => theirs !== yours)}
    />
  );
}
