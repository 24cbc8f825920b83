import type { ListScreen } from "@/app/_lists/screen";
import { stretchAlong } from "@/components/map/geometry";
import type { RegionEntry } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import { translator } from "@/i18n/server";

/** The stretch of the border that an official works at, in the address. */
const own = "own";

type Screen = Pick<ListScreen, "locale" | "asked" | "catalogue" | "own">;

/** The geometry keys around which the map is shown; none: the whole border. */
export function stretchOf({ asked: { zoom }, catalogue, own: mine }: Screen): string[] {
  const regions = [...catalogue.regions.values()];
  const partyId = catalogue.partnerships.get(zoom ?? "")?.partyId;
  const keysOf = (isMeant: (region: RegionEntry) => boolean) =>
    regions
      .filter((region) => region.kind === "NUTS3" && isMeant(region))
      .flatMap(({ geometryKey }) => geometryKey ?? []);
  if (zoom === own) return keysOf(({ id }) => mine.reached.includes(id));
  return stretchAlong(keysOf((region) => partyId !== undefined && region.partyId === partyId));
}

/** What one can zoom to: the whole border, one's own stretch, and that with each neighbour. */
export function stretches({ locale, catalogue, own: mine }: Screen) {
  const t = translator(locale, "BottleneckList");
  return [
    { zoom: undefined, text: t("wholeBorder") },
    ...(mine.reached.length > 0 ? [{ zoom: own, text: t("ownStretch") }] : []),
    ...[...catalogue.partnerships.values()].map(({ id, partyId, names }) => ({
      zoom: id,
      text: inLanguage(catalogue.parties.get(partyId)?.names ?? names, locale).text,
    })),
  ];
}
