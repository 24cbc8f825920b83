import type { FormValues } from "@/data/kept-forms";
import type { Language } from "@/domain/language";
import { writeAmount } from "@/domain/number";
import { type ProjectFacts, rowNumbers } from "@/domain/project/request";
import { fieldOfRow } from "@/domain/rows";

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

/** The rows of a table to show: up to the last in which one of these fields is filled, and some empty ones. */
export function rowsToShow(
  values: Record<string, readonly string[]>,
  table: string,
  ...names: string[]
) {
  const isFilled = (row: number) => names.some((name) => values[fieldOfRow(table, row, name)]?.[0]);
  const last = rowNumbers.findLast(isFilled) ?? -1;
  return rowNumbers.slice(0, last + 1 + emptyRows);
}
