import { inLanguage, type Language } from "@/domain/language";
import { translator } from "@/i18n/server";
import type { RegionCatalogue } from "./region-groups";
import { RegionMap } from "./region-map";

type Props = {
  /** The name of the boxes that a press on the map ticks. */
  name: string;
  locale: Language;
  catalogue: RegionCatalogue;
};

/** The map of a field for regions: beside the field, or wherever the page has room for it. */
export function PickerMap({ name, locale, catalogue }: Props) {
  const parties = [...catalogue.parties.values()];
  return (
    <RegionMap
      name={name}
      label={translator(locale, "RegionPicker")("map")}
      notice={translator(locale, "Portal")("mapNotice")}
      parties={parties.map(({ id, names }) => ({
        party: id,
        text: inLanguage(names, locale).text,
      }))}
    />
  );
}
