import { type Country, countries } from "../region";

/**
 * The notes of a side are a text of their own, as are those of who is of no side: one row of versions for
 * all would tell a side by its numbers that another one writes.
 */
export const noteField = (side: Country | null) => `note-${side ?? "all"}`;

export const positionField = (country: Country) => `position-${country}`;

/** The side that alone reads this text; null where all officials do. */
export const sideOfField = (field: string): Country | null =>
  countries.find((side) => field === noteField(side) || field === positionField(side)) ?? null;
