import { fieldName } from "@/app/_forms/field-name";
import type { HistoryWords } from "./history-words";

/** Fields that history calls otherwise than the forms do. */
const alike: Record<string, string> = {
  partnerIds: "partners",
  regionIds: "regions",
  themeIds: "themes",
  report: "text",
  withdrawalReason: "reason",
};

/** What these fields are called, each once; a field that no form has any more is left out. */
export function fieldNames(asked: readonly string[], { fields, t }: HistoryWords): string[] {
  const names = asked.flatMap((field) => {
    if (field.startsWith("note-")) return [fields("internalNote")];
    if (field.startsWith("milestone-")) return [t("milestone")];
    return fieldName(alike[field] ?? field, fields) ?? [];
  });
  return [...new Set(names)];
}
