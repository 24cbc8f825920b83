import type { Labels } from "@/app/_forms/labelled";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What the form of a project calls its fields, where others call them otherwise. */
export function projectLabels(locale: Locale) {
  const t = translator(locale, "ProjectForm");
  return {
    language: t("language"),
    health: t("health"),
    bottlenecks: t("bottlenecks"),
    borders: translator(locale, "Border")("field"),
  } as const satisfies Labels;
}
