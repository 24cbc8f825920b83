import type { ListAddress } from "@/app/_lists/address";
import { nameFilters } from "@/app/_lists/names";
import { type ListScreen, listTexts } from "@/app/_lists/screen";
import type { Catalogue } from "@/data/catalogue";
import type { Counts } from "@/data/list-counts";
import { type BottleneckList, bottleneckList } from "@/domain/bottleneck/list";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What the filters of bottlenecks and their values are called. */
export function nameBottleneckFilters(locale: Locale, catalogue: Catalogue) {
  const t = translator(locale, "Bottleneck");
  return nameFilters(bottleneckList, locale, catalogue, {
    status: (status) => t(`status.${status}`),
    cause: (cause) => t(`cause.${cause}`),
  });
}

/** The list of bottlenecks as its page shows it. */
export const bottleneckScreen = (
  locale: Locale,
  asked: ListAddress<BottleneckList>,
  catalogue: Catalogue,
  counts: Counts,
): ListScreen => ({
  ...{ locale, list: bottleneckList, address: "/bottlenecks", asked, catalogue, counts },
  names: nameBottleneckFilters(locale, catalogue),
  texts: listTexts(bottleneckList, locale, "BottleneckList"),
  lessUsual: ["region", "cause", "organisation"],
  atFirst: { status: 7, theme: 5, region: 8, organisation: 8 },
  hasMap: true,
});
