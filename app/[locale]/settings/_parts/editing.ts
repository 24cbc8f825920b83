import { fieldName } from "@/app/_forms/field-name";
import type { Editing } from "@/app/_forms/read-edit";
import type { FieldTold } from "@/app/_forms/version-choice";
import { findSettings } from "@/data/settings";
import type { Fields } from "@/domain/fields";
import { settingNames, valuesOfSettings } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** What counts now as its form shows it, for who decides of it; else null. */
export async function editingSettings(viewer: Viewer): Promise<Editing | null> {
  const kept = await findSettings(viewer);
  return kept && { version: kept.version, fields: valuesOfSettings(kept) };
}

/** Every setting with what stands in its field. */
export const tellSettings = (fields: Fields, locale: Locale): FieldTold[] =>
  settingNames.map((name) => ({
    name,
    label: fieldName(name, translator(locale, "Field")) ?? name,
    text: fields[name]?.[0] ?? "",
  }));
