import { choicesOf } from "@/app/_forms/choices";
import { PostForm } from "@/app/_forms/post-form";
import { addGrantAction } from "@/app/[locale]/accounts/actions";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/choices";
import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { scopesOf } from "@/domain/account/account";
import type { Language } from "@/domain/language";
import { roles, scopeKinds } from "@/domain/viewer";
import { translator } from "@/i18n/server";

type Props = { form: FormState; officialId: string; locale: Language };

/** A role, where it holds, from and until. */
export async function GrantForm({ form, officialId, locale }: Props) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Accounts.grants");
  const role = translator(locale, "Role");
  const fits = (name: (typeof roles)[number]) =>
    t("fits", { scopes: scopesOf[name].map((scope) => t(`scopes.${scope}`)).join(" · ") });

  return (
    <PostForm action={addGrantAction} locale={locale} label={t("add")}>
      <input type="hidden" name="officialId" value={officialId} />
      <Choices
        form={form}
        name="role"
        legend={t("role")}
        type="radio"
        columns
        options={roles.map((value) => ({ value, text: role(value), hint: fits(value) }))}
      />
      <Choices
        form={form}
        name="scope"
        legend={t("scope")}
        type="radio"
        columns
        options={scopeKinds.map((value) => ({ value, text: t(`scopes.${value}`) }))}
      />
      <PlaceFields {...{ form, locale, catalogue }} />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField form={form} name="from" label={t("from")} hint={t("fromHint")} type="date" />
        <TextField form={form} name="until" label={t("until")} hint={t("untilHint")} type="date" />
      </div>
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </PostForm>
  );
}

type PlaceProps = { form: FormState; locale: Language; catalogue: Catalogue };

/** For which party, partnership or regions it holds. */
function PlaceFields({ form, locale, catalogue }: PlaceProps) {
  const t = translator(locale, "Accounts.grants");
  const f = translator(locale, "Form");
  return (
    <>
      <div className="grid gap-6 md:grid-cols-2">
        <Select
          form={form}
          name="partyId"
          label={t("party")}
          hint={t("partyHint")}
          empty={f("choose")}
          options={choicesOf(catalogue.parties, locale, "asGiven")}
        />
        <Select
          form={form}
          name="partnershipId"
          label={t("partnership")}
          hint={t("partnershipHint")}
          empty={f("choose")}
          options={choicesOf(catalogue.partnerships, locale, "asGiven")}
        />
      </div>
      <RegionPicker
        form={form}
        name="regions"
        label={t("regions")}
        hint={t("regionsHint")}
        locale={locale}
        catalogue={catalogue}
      />
    </>
  );
}
