import type { ShownGroup, ShownLine } from "./shown";

/** What the arrow keys can be at: a line, or the way to the list of a group. */
export type PaletteOption = { id: string } & (
  | { line: ShownLine; list?: undefined }
  | { line?: undefined; list: NonNullable<ShownGroup["list"]> }
);

export type OptionGroup = Pick<ShownGroup, "name" | "title" | "count"> & {
  options: readonly PaletteOption[];
};

/** The options by group, each with an id of its own; a list is among them where it holds more than is shown, or these alone. */
export function optionsBy(groups: readonly ShownGroup[]): OptionGroup[] {
  return groups.map(({ name, title, count, lines, list, isCut }) => ({
    ...{ name, title, count },
    options: [
      ...lines.map((line, at) => ({ id: `palette-${name}-${at}`, line })),
      ...(list && (isCut || list.isNarrowed) ? [{ id: `palette-${name}-all`, list }] : []),
    ],
  }));
}
