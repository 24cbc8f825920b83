import { rowOf } from "@/domain/rows";
import { messages } from "@/i18n/messages";
import { defaultLocale } from "@/i18n/routing";
import type { Translator } from "@/i18n/server";

type FieldText = Translator<"Field">;

/**
 * What a field is called. The fields of a step carry its name before their own, and so does a choice between
 * versions; those of a table are named with it and told with the number of their row.
 */
export function fieldName(name: string, text: FieldText): string | null {
  const place = rowOf(name);
  const inTable = place && place.table + place.own.charAt(0).toUpperCase() + place.own.slice(1);
  if (inTable) return isNamed(inTable) ? `${text(inTable)} ${place.row + 1}` : null;
  const own = name.replace(/^[a-zA-Z]+-(?=[a-zA-Z]+$)|^take-/, "");
  return [name, own].filter(isNamed).map((one) => text(one))[0] ?? null;
}

/** Whether a field holds what one chose from a list, and not words: its ids and codes say nothing to their reader. */
export const isChosen = (name: string): boolean => chosen.test(name);

const chosen =
  /^(take|competent)-|Ids?$|(^|-)(regions|themes|causes|partnerships|partners|(originalL|l)anguage|ground|phase|health|role|scope)$|\.currency$/;

/** An address may say any name: those that every object has are no names of fields. */
const isNamed = (name: string): name is Parameters<FieldText>[0] =>
  Object.hasOwn(messages[defaultLocale].Field, name);
