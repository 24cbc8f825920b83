import { MapLegend } from "@/app/_records/map-legend";
import { regionsOnMap } from "@/app/_records/map-marks";
import { BorderMap } from "@/components/map/border-map";
import { stretchAlong } from "@/components/map/geometry";
import { Card } from "@/components/ui/page";
import type { Catalogue } from "@/data/catalogue";
import type { Figures } from "@/data/counts/figures";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; partyId: string; catalogue: Catalogue; figures: Figures };

/** The border with one neighbour, each side in its own colour and shaded where something is open. */
export function PartnershipMap({ locale, partyId, catalogue, figures }: Props) {
  const t = translator(locale, "Partnership");
  const portal = translator(locale, "Portal");
  const party = catalogue.parties.get(partyId);
  const { regions, marks } = regionsOnMap({ locale, catalogue, figures });
  const theirs = regions.filter((region) => region.partyId === partyId);
  return (
    <Card className="max-sm:px-4">
      <BorderMap
        label={t("mapLabel", { party: party ? inLanguage(party.names, locale).text : partyId })}
        ground="parties"
        around={stretchAlong(theirs.map(({ geometryKey }) => geometryKey))}
        marks={marks}
      />
      <div className="mt-3">
        <MapLegend locale={locale} />
      </div>
      <p className="mt-2 text-label text-muted">
        {t("mapText")} · {portal("mapNotice")}
      </p>
    </Card>
  );
}
