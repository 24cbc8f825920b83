import { readCatalogue } from "@/data/catalogue";
import { inLanguage } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** Where an official works, for the header: "Twente", the neighbour of a partnership, or the role itself. */
export async function accountLabel(viewer: Viewer, locale: Locale): Promise<string> {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Role");
  const grant = viewer.grants[0];
  if (!grant) return viewer.name;
  const { scope } = grant;
  const entry =
    scope.kind === "REGIONS"
      ? catalogue.regions.get(scope.namedIds[0] ?? "")
      : scope.kind === "PARTNERSHIP"
        ? catalogue.parties.get(catalogue.partnerships.get(scope.partnershipId)?.partyId ?? "")
        : scope.kind === "PARTY"
          ? catalogue.parties.get(scope.partyId)
          : undefined;
  return entry ? inLanguage(entry.names, locale).text : t(grant.role);
}
