/**
 * The parts of an address, or undefined when it is none. `URL.canParse` is not asked: in Node 20 it refuses
 * "https://münster.de" once it was asked often enough.
 */
export function readUrl(text) {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
