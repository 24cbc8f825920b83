import { type FieldsProps, LanguageField, RegionField } from "@/app/_bottleneck/fields";
import { PickerMap } from "@/components/region-picker/picker-map";
import { fieldValue } from "@/components/ui/form-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { translator } from "@/i18n/server";
import { Similar } from "./similar";
import { DefaultButton, StepButtons } from "./step-buttons";

/** The first step: what is the matter, and where; with the map beside it, or on a phone below it. */
export function ProblemStep(props: FieldsProps) {
  const { form, locale, viewer, catalogue } = props;
  const t = translator(locale, "Registration");
  const lang = fieldValue(form, "originalLanguage") || locale;
  return (
    <div className="grid gap-x-16 gap-y-6 *:min-w-0 lg:grid-cols-5 lg:grid-rows-[auto_auto_1fr]">
      <DefaultButton />
      <div className="lg:col-span-3">
        <TextField
          {...{ form, lang }}
          name="title"
          label={t("fields.title")}
          hint={t("hints.title")}
        />
      </div>
      <div className="grid content-start gap-6 lg:col-span-3">
        <TextArea
          {...{ form, lang }}
          name="problem"
          label={t("fields.problem")}
          hint={`${t("hints.problem")} ${t("privacy")}`}
          rows={6}
        />
        <LanguageField form={form} locale={locale} />
        <RegionField {...{ form, locale, viewer, catalogue }} isMapApart />
      </div>
      <div className="grid content-start gap-6 lg:col-span-2 lg:col-start-4 lg:row-span-3 lg:row-start-1">
        <div>
          <Similar {...props} />
        </div>
        <PickerMap {...{ locale, catalogue }} name="regions" />
      </div>
      <div className="lg:col-span-3">
        <StepButtons step={1} />
      </div>
    </div>
  );
}
