import type { FormState } from "@/components/ui/form-state";
import type { Fields, FormValues } from "@/domain/fields";
import type { Language } from "@/domain/language";
import { writeAmount } from "@/domain/number";
import { rowNumbers } from "@/domain/project/form-fields";
import type { ProjectFacts } from "@/domain/project/request";
import { fieldOfRow, rowsIn } from "@/domain/rows";
import type { Locale } from "@/i18n/routing";

/** What each part of the form is shown with. */
export type FieldsProps = { form: FormState; locale: Locale };

/** The facts of a project as the fields of its form hold them, amounts as this reader would type them. */
export const valuesOf = (facts: ProjectFacts, reader: Language): FormValues => ({
  name: [facts.name],
  summary: [facts.summary],
  language: [facts.language],
  phase: [facts.phase],
  health: [facts.health ?? ""],
  healthReason: [facts.healthReason ?? ""],
  startOn: [facts.startOn ?? ""],
  endOn: [facts.endOn ?? ""],
  leadId: [facts.leadId ?? ""],
  partners: [...facts.partners],
  regions: [...facts.regions],
  borders: [...facts.borders],
  themes: [...facts.themes],
  partnershipId: [facts.partnershipId ?? ""],
  programme: [facts.programme ?? ""],
  bottlenecks: [facts.bottlenecks.join("\n")],
  ...Object.fromEntries(
    facts.funding.flatMap(({ amount, currency, source }, row) => [
      [fieldOfRow("funding", row, "amount"), [writeAmount(amount, reader)]],
      [fieldOfRow("funding", row, "currency"), [currency]],
      [fieldOfRow("funding", row, "source"), [source]],
    ]),
  ),
  ...Object.fromEntries(
    facts.sources.flatMap(({ url, note }, row) => [
      [fieldOfRow("sources", row, "url"), [url ?? ""]],
      [fieldOfRow("sources", row, "note"), [note]],
    ]),
  ),
});

const emptyRows = 3;

/**
 * The rows of a table to show: up to the last in which one of these fields is filled, and some empty ones as
 * long as there is room. What the project has is shown to the last row: what no form shows its edit would lose.
 */
export function rowsToShow(values: Fields, table: string, ...names: string[]): number[] {
  const filled = rowsIn(values, table).findLastIndex((row) => names.some((name) => row[name])) + 1;
  const room = Math.min(filled + emptyRows, rowNumbers.length);
  return Array.from({ length: Math.max(filled, room) }, (_, row) => row);
}
