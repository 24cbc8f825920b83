import { partyTint } from "@/app/_partnership/party-tint";
import { kindText } from "@/app/_records/region-kind";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { RegionPage } from "@/data/region/regions";
import { inLanguage, textInLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; region: RegionPage; catalogue: Catalogue };

/** What a region is called, of what kind it is and in whose land it lies, in the colours of the map. */
export function RegionHead({ locale, region, catalogue }: Props) {
  const t = translator(locale, "Region");
  const parties = region.partyIds.flatMap((id) => catalogue.parties.get(id) ?? []);
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 text-muted">
        {parties.map(({ id, names }) => (
          <span key={id} className={`rounded-control px-2 text-ink text-label ${partyTint(id)}`}>
            <Phrase phrase={inLanguage(names, locale)} locale={locale} />
          </span>
        ))}
        <span>{kindText(t, region)}</span>
      </p>
      <h1 className="mt-1">
        <Phrase phrase={inLanguage(region.names, locale)} locale={locale} />
      </h1>
      {region.about && (
        <p className="mt-4 max-w-measure text-lead">
          <Phrase phrase={textInLanguage(region.about, locale)} locale={locale} />
        </p>
      )}
    </>
  );
}
