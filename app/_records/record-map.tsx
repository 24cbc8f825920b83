import { BorderMap } from "@/components/map/border-map";
import { countryTints } from "@/components/map/country-tints";
import type { Catalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { countriesOf } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  /** NUTS-3 ids. */
  regionIds: readonly string[];
  label: string;
};

/** Where a record is felt: its regions by name, each side of the border in a colour of its own. */
export function RecordMap({ locale, catalogue, regionIds, label }: Props) {
  const t = translator(locale, "BorderMap");
  const portal = translator(locale, "Portal");
  const names = regionIds.flatMap((id) => {
    const region = catalogue.regions.get(id);
    if (!region?.geometryKey) return [];
    const { text, language } = inLanguage(region.names, locale);
    const lang = language === locale ? undefined : language;
    return [{ regionKey: region.geometryKey, text, lang }];
  });
  if (names.length === 0) return null;
  return (
    <div className="print:max-w-56">
      <BorderMap
        label={label}
        names={names}
        selected={names.map(({ regionKey }) => regionKey)}
        viewBox="fit-selected"
      />
      <ul className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-label">
        {countriesOf(regionIds, catalogue.regions).map((country) => (
          <li key={country} className="inline-flex items-center gap-2">
            <span
              className={`size-3.5 border border-line-strong ${countryTints[country].legend}`}
            />
            {t(`side.${country}`)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-label text-muted">{portal("mapNotice")}</p>
    </div>
  );
}
