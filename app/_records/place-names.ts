import type { Catalogue } from "@/data/catalogue";
import { bordersOfPlace } from "@/domain/border";
import type { Phrase } from "@/domain/language";
import { type Border, nameRegions } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** Where a record is, in words: the borders that it concerns as a whole, then its regions. */
export const namePlaces = (
  { regionIds, borders }: { regionIds: readonly string[]; borders: readonly Border[] },
  { regions }: Pick<Catalogue, "regions">,
  locale: Locale,
): Phrase[] => [...nameBorders(borders, locale), ...nameRegions(regionIds, regions, locale)];

/** "whole border with Germany". */
export function nameBorders(borders: readonly Border[], locale: Locale): Phrase[] {
  const t = translator(locale, "Border.whole");
  return borders.map((border) => ({ text: t(border), language: locale }));
}

/** The regions to show on the map of where a record is; of a border as a whole all that touch it. */
export function regionsShown(
  { regionIds, borders }: { regionIds: readonly string[]; borders: readonly Border[] },
  { regions }: Pick<Catalogue, "regions">,
): string[] {
  const along = [...regions.values()].filter(
    (region) =>
      region.kind === "NUTS3" &&
      region.touchesBorder &&
      bordersOfPlace(region).some((border) => borders.includes(border)),
  );
  return [...new Set([...along.map(({ id }) => id), ...regionIds])];
}
