import { PostForm } from "@/app/_forms/post-form";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TitledCard } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { type Language, languages } from "@/domain/language";
import { translator } from "@/i18n/server";
import { changeLanguageAction } from "../actions";

/** In which language the portal addresses this official. */
export function LanguageForm({ form, locale }: { form: FormState; locale: Language }) {
  const t = translator(locale, "Account");
  const f = translator(locale, "Form");
  return (
    <TitledCard title={t("language")}>
      <PostForm action={changeLanguageAction} locale={locale} label={t("language")}>
        <Select
          form={form}
          name="language"
          label={t("language")}
          hint={t("languageHint")}
          options={languages.map((value) => ({ value, text: f(`languages.${value}`) }))}
        />
        <div>
          <Button look="quiet">{t("saveLanguage")}</Button>
        </div>
      </PostForm>
    </TitledCard>
  );
}
