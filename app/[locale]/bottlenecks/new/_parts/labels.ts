import type { Labels } from "@/app/_forms/labelled";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The questions of registering: elsewhere the same fields have a word for a name. */
export function registrationLabels(locale: Locale) {
  const t = translator(locale, "Registration.fields");
  return {
    problem: t("problem"),
    knownSince: t("knownSince"),
    affected: t("affected"),
    affectedCount: t("affectedCount"),
    affectedSource: t("affectedSource"),
    causes: t("causes"),
    borders: translator(locale, "Border")("field"),
  } as const satisfies Labels;
}
