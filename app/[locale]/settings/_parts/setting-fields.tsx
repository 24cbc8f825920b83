import { fieldName } from "@/app/_forms/field-name";
import type { FormState } from "@/components/ui/form-state";
import { TitledCard } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { type SettingName, settingGroups, settingNames, settings } from "@/domain/settings";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { form: FormState; locale: Locale };

/** Every setting under what kind of decision it is. */
export const SettingFields = (props: Props) =>
  settingGroups.map((group) => (
    <TitledCard key={group} title={translator(props.locale, "Settings")(`groups.${group}`)}>
      <div className="mt-3 grid gap-6">
        {settingNames
          .filter((name) => settings[name].group === group)
          .map((name) => (
            <SettingField key={name} name={name} {...props} />
          ))}
      </div>
    </TitledCard>
  ));

/** A number within its bounds, or one of a few. */
function SettingField({ name, form, locale }: Props & { name: SettingName }) {
  const t = translator(locale, "Settings");
  const format = formatter(locale);
  const setting = settings[name];
  const label = fieldName(name, translator(locale, "Field")) ?? name;
  const hint = t(`hints.${name}`);
  const usual = format.number(setting.usual);
  if ("of" in setting)
    return (
      <Select
        {...{ form, name, label }}
        hint={t("choice", { hint, usual })}
        options={setting.of.map((count) => ({ value: `${count}`, text: t("days", { count }) }))}
      />
    );
  const [least, most] = [setting.least, setting.most].map((bound) => format.number(bound));
  return (
    <TextField
      {...{ form, name, label }}
      hint={t("bounds", { hint, least: least ?? "", most: most ?? "", usual })}
      inputMode="numeric"
    />
  );
}
