import type { RegionEntry } from "@/data/catalogue";
import type { Messages } from "@/i18n/messages";

type Kind = keyof Messages["Region"]["kind"];

/** What a region is, in words: "Euregio", or "Region on the border" only where it touches it. */
export function kindText(
  t: (key: `kind.${Kind}` | "inland") => string,
  { kind, touchesBorder }: Pick<RegionEntry, "kind" | "touchesBorder">,
): string {
  return kind === "NUTS3" && !touchesBorder ? t("inland") : t(`kind.${kind as Kind}`);
}
