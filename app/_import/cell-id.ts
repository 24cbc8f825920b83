/** Where what is wrong with a cell is said. */
export const cellId = (row: number, at: number | null): string => `cell-${row}-${at ?? "row"}`;
