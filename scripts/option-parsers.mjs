import { readUrl } from "./url.mjs";

// What an option may be: each gives the value of a text, or undefined where it does not fit.

export const matching = (pattern) => (text) => (pattern.test(text) ? text : undefined);
export const oneOf = (values) => (text) => (values.includes(text) ? text : undefined);
export const whole = (low, high) => (text) =>
  /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;

export function origin(text) {
  const url = readUrl(text);
  const fits = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search;
  return fits ? url.origin : undefined;
}
