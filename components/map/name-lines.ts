/**
 * A name as a map writes it: one that has more letters than `most` in two lines, broken nearest its middle at
 * one of these signs. The sign stays at the end of the first line; a space does not.
 */
export function nameLines(name: string, most: number, signs: RegExp): string[] {
  const breaks = [...name.matchAll(signs)].map(({ index }) => index + 1);
  const fromMiddle = (at: number) => Math.abs(at - name.length / 2);
  const at = breaks.sort((a, b) => fromMiddle(a) - fromMiddle(b))[0];
  return name.length > most && at ? [name.slice(0, at).trim(), name.slice(at)] : [name];
}
