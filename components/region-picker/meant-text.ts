import { inLanguage, type Language, type Names } from "@/domain/language";
import type { Meant } from "@/domain/place";
import { translator } from "@/i18n/server";

type Regions = ReadonlyMap<string, { names: Names }>;

/** More regions than these are counted instead of named. */
const mostNamed = 2;

/** What typed words can mean, in words: "Enschede → Twente" and "municipality"; a region is called by its name alone. */
export function meantText(
  { name, kind, regionIds }: Pick<Meant, "name" | "kind" | "regionIds">,
  regions: Regions,
  locale: Language,
): { text: string; kind: string } {
  if (!kind) return { text: name.text, kind: "" };
  const t = translator(locale, "Place");
  const named = regionIds.map((id) => inLanguage(regions.get(id)?.names ?? {}, locale).text);
  const where =
    named.length > mostNamed
      ? translator(locale, "RegionPicker")("members", { count: named.length })
      : named.join(", ");
  return { text: t("leadsTo", { place: name.text, regions: where }), kind: t(`kind.${kind}`) };
}
