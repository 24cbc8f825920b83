import { type Country, countries } from "./region";

/** What a form calls the note that officials of one side keep among themselves. */
export const noteInput = "internalNote";

/**
 * Of a note of each side, and of who is of no side, history has a text of its own: one row of versions for
 * all would tell a side by its numbers that another one writes.
 */
export const noteField = (side: Country | null) => `note-${side ?? "all"}`;

/** What a side says for itself is called the same in a form and in history. */
export const positionField = <C extends Country>(country: C) => `position-${country}` as const;

/** The fields of a form that hold what officials of one side alone read, of whatever noun. */
export type SideInput = typeof noteInput | ReturnType<typeof positionField<Country>>;

export const isOfOneSide = (input: string): input is SideInput =>
  input === noteInput || countries.some((country) => input === positionField(country));

/** The side that alone reads this text in history; null where all officials do. */
export const sideOfField = (field: string): Country | null =>
  countries.find((side) => field === noteField(side) || field === positionField(side)) ?? null;
