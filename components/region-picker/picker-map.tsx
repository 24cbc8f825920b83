import type { FormState } from "@/components/ui/form-state";
import type { Language } from "@/domain/language";
import { translator } from "@/i18n/server";
import { type RegionCatalogue, regionGroups } from "./region-groups";
import { RegionMap } from "./region-map";

type Props = {
  form: FormState;
  /** The name of the boxes that a press on the map ticks. */
  name: string;
  locale: Language;
  catalogue: RegionCatalogue;
};

/** The map of a field for regions: beside the field, or wherever the page has room for it. */
export function PickerMap({ form, name, locale, catalogue }: Props) {
  const groups = regionGroups(catalogue, locale);
  return (
    <RegionMap
      id={`${name}-map`}
      label={translator(locale, "RegionPicker")("map")}
      notice={translator(locale, "Portal")("mapNotice")}
      options={groups.flatMap(({ atBorder, others }) => [...atBorder, ...others])}
      parties={groups.flatMap(({ id, name: party }) =>
        party ? [{ party: id, text: party.text }] : [],
      )}
      chosen={new Set(form.values[name] ?? [])}
    />
  );
}
