import type { PartnershipLine } from "@/data/partnership/partnerships";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What of these partnerships is our reading of a source: how far one is, and who leads it. */
export function readingsOf(
  partnerships: readonly Pick<PartnershipLine, "stageIsConfirmed" | "coordinators">[],
  locale: Locale,
): string[] {
  const t = translator(locale, "Partnership");
  const isReadStage = partnerships.some(({ stageIsConfirmed }) => !stageIsConfirmed);
  const isReadLead = partnerships.some(({ coordinators }) =>
    coordinators.some(({ isConfirmed }) => !isConfirmed),
  );
  return [...(isReadStage ? [t("readStage")] : []), ...(isReadLead ? [t("readLead")] : [])];
}
