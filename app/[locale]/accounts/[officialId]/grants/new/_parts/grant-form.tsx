import { grantLabels } from "@/app/_account/account-labels";
import type { ChosenRole } from "@/app/_account/chosen-role";
import { choicesOf } from "@/app/_forms/choices";
import { PostForm } from "@/app/_forms/post-form";
import { addGrantAction } from "@/app/[locale]/accounts/actions";
import { RegionPicker } from "@/components/region-picker/region-picker";
import { Button } from "@/components/ui/button";
import { type FormState, problemId } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";

type Props = {
  form: FormState;
  chosen: ChosenRole;
  officialId: string;
  /** Where another role is chosen. */
  here: string;
  locale: Language;
  /** The regions of this official, as far as they are known. */
  own: { offered: readonly string[] };
};

/** Where the chosen role holds, from and until. */
export async function GrantForm({ form, chosen, officialId, here, locale, own }: Props) {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Accounts.grants");
  const labels = grantLabels(locale);
  return (
    <PostForm action={addGrantAction} locale={locale} label={t("add")}>
      <input type="hidden" name="officialId" value={officialId} />
      <input type="hidden" name="role" value={chosen.role} />
      <input type="hidden" name="scope" value={chosen.scope} />
      <Chosen {...{ form, chosen, here, locale }} />
      <PlaceField {...{ form, chosen, locale, catalogue, own }} />
      <div className="grid gap-6 md:grid-cols-2">
        <TextField form={form} name="from" label={labels.from} hint={t("fromHint")} type="date" />
        <TextField
          form={form}
          name="until"
          label={labels.until}
          hint={t("untilHint")}
          type="date"
        />
      </div>
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </PostForm>
  );
}

/** What was chosen before, with the way back to it; a problem of it is told here. */
function Chosen({ form, chosen, here, locale }: Omit<Props, "officialId" | "own">) {
  const t = translator(locale, "Accounts.grants");
  const name = translator(locale, "Role");
  const problem = form.problems.role;
  return (
    <div
      id="role"
      tabIndex={-1}
      aria-describedby={problem ? problemId("role") : undefined}
      className={problem ? "border-bad border-l-4 pl-4" : undefined}
    >
      <p className="font-bold">{name(chosen.role)}</p>
      <p className="text-muted text-small">{t(`does.${chosen.role}`)}</p>
      {problem && (
        <p id={problemId("role")} className="mt-1 font-bold text-bad">
          {problem}
        </p>
      )}
      <p className="mt-1">
        {t(`for.${chosen.scope}`)} · <a href={here}>{t("other")}</a>
      </p>
    </div>
  );
}

type PlaceProps = Omit<Props, "officialId" | "here"> & { catalogue: Catalogue };

/** For which party, partnership or regions it holds; nothing for the whole portal. */
function PlaceField({ form, chosen, locale, catalogue, own }: PlaceProps) {
  const t = translator(locale, "Accounts.grants");
  const f = translator(locale, "Form");
  const labels = grantLabels(locale);
  const ofList = { form, empty: f("choose") };
  switch (chosen.scope) {
    case "ALL":
      return null;
    case "PARTY":
      return (
        <Select
          {...{ ...ofList, name: "partyId", label: labels.partyId }}
          options={choicesOf(catalogue.parties, locale, "asGiven")}
        />
      );
    case "PARTNERSHIP":
      return (
        <Select
          {...{ ...ofList, name: "partnershipId", label: labels.partnershipId }}
          options={choicesOf(catalogue.partnerships, locale, "asGiven")}
        />
      );
    case "REGIONS":
      return (
        <RegionPicker
          {...{ form, locale, catalogue, name: "regions" }}
          own={own.offered}
          ownLabel={t("ownRegions")}
          label={labels.regions}
          hint={t("regionsHint")}
        />
      );
  }
}
