import type { FormState } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { asksPosition } from "@/domain/bottleneck/sides";
import type { Country } from "@/domain/region";
import { getTranslations } from "@/i18n/server";

type Props = {
  form: FormState;
  country: Country;
  /** The side of who fills it in. */
  side: Country | null;
  organisations: readonly { value: string; text: string; lang?: string }[];
};

/** What one country has to do with it: who is competent, under which rule, with what position. */
export async function CountrySide({ form, country, side, organisations }: Props) {
  const [t, b, f] = await Promise.all([
    getTranslations("Registration"),
    getTranslations("Bottleneck"),
    getTranslations("Form"),
  ]);
  const optional = f("optional");
  return (
    <fieldset className="grid min-w-0 gap-5 rounded-card border border-line bg-surface px-6 py-5">
      <legend className="float-left -mb-2 w-full font-semibold font-serif text-title">
        {b(`country.${country}`)}
      </legend>
      <Select
        {...{ form, optional }}
        name={`competent-${country}`}
        label={t("fields.competent")}
        empty={t("none")}
        options={organisations}
      />
      <TextField
        {...{ form, optional }}
        name={`provision-${country}`}
        label={t("fields.provision")}
      />
      {asksPosition(form.values, country, side) && (
        <TextArea
          {...{ form, optional }}
          name={`position-${country}`}
          label={t("fields.position")}
          hint={t("hints.position")}
          rows={2}
        />
      )}
    </fieldset>
  );
}
