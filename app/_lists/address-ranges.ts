import { type Range, readRange } from "@/domain/range";

/** An address with its parts, as Next and URLSearchParams give it. */
export type AddressValues = Readonly<Record<string, string | string[] | undefined>>;

/** All values of this name in an address. */
export const allOf = (values: AddressValues, name: string): string[] => [values[name] ?? []].flat();

/** How the two ends of a range are called in the address and as fields. */
export const rangeParts = (name: string) => ({ from: `${name}From`, until: `${name}Until` });

/** The range of this name in an address. */
export function rangeOf(name: string, values: AddressValues): Range {
  const { from, until } = rangeParts(name);
  return readRange({ from: allOf(values, from)[0] ?? "", until: allOf(values, until)[0] ?? "" });
}

/** The same as the pairs of an address. */
export const pairsOfRange = (name: string, { from, until }: Range): string[][] => [
  ...(from === null ? [] : [[rangeParts(name).from, from]]),
  ...(until === null ? [] : [[rangeParts(name).until, until]]),
];
