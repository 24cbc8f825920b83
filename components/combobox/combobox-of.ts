import type { Option } from "./option";

/** What makes a combobox of a field for who hears it, once its script runs. */
export const comboboxOf = (id: string, found: readonly Option[], at: number) => ({
  role: "combobox",
  "aria-expanded": found.length > 0,
  "aria-controls": `${id}-suggestions`,
  "aria-autocomplete": "list" as const,
  "aria-activedescendant": found[at] ? `${id}-suggestion-${at}` : undefined,
});
