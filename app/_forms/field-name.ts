import { optionsOf } from "@/domain/entry/options";
import { rowOf } from "@/domain/rows";
import { messages } from "@/i18n/messages";
import { defaultLocale, type Locale } from "@/i18n/routing";
import type { Translator } from "@/i18n/server";
import { codeTexts } from "./code-texts";

type FieldText = Translator<"Field">;

/**
 * What a field is called. A text in one language is told with it. The fields of a step carry its name before their own, and so does a choice between
 * versions; those of a table are named with it and told with the number of their row.
 */
export function fieldName(name: string, text: FieldText): string | null {
  const place = rowOf(name);
  const inTable = place && place.table + place.own.charAt(0).toUpperCase() + place.own.slice(1);
  if (inTable) return isNamed(inTable) ? `${text(inTable)} ${place.row + 1}` : null;
  const [, part = "", language = ""] = inLanguage.exec(name) ?? [];
  const both = [part, `in-${language}`].filter(isNamed);
  if (both.length === 2) return both.map((one) => text(one)).join(" ");
  return [name, ownName(name)].filter(isNamed).map((one) => text(one))[0] ?? null;
}

/** A text of which there is one in each language: "names-fr"; in a choice between versions too. */
const inLanguage = /^(?:take-)?(\w+)-(nl|de|fr|en)$/;

const ownName = (name: string) => name.replace(/^[a-zA-Z]+-(?=[a-zA-Z]+$)|^take-/, "");

/** What one chose in a field of codes, as the form called it; null where it is no such field or no such code. */
export function codeName(name: string, code: string, locale: Locale): string | null {
  const { cause, ground } = messages[locale].Bottleneck;
  const { phase, health } = messages[locale].Project;
  const options = optionsOf(named(name));
  if (options)
    return "codes" in options && options.codes.includes(code)
      ? (codeTexts(named(name), locale)[code] ?? code)
      : null;
  const texts = Object.entries({ causes: cause, ground, phase, health });
  const ofField = texts.filter(([field]) => field === ownName(name));
  return (
    ofField.flatMap(([, told]) => Object.entries(told)).find(([known]) => known === code)?.[1] ??
    null
  );
}

/** Whether a field holds what one chose from a list, and not words: its ids and codes say nothing to their reader. */
export const isChosen = (name: string): boolean =>
  chosen.test(name) || optionsOf(named(name)) !== null;

/** The field that a choice between versions is about. */
const named = (name: string) => name.replace(/^take-/, "");

const chosen =
  /^(take|competent)-|Ids?$|(^|-)(regions|themes|causes|partnerships|partners|(originalL|l)anguage|ground|phase|health|role|scope)$|\.currency$/;

/** An address may say any name: those that every object has are no names of fields. */
const isNamed = (name: string): name is Parameters<FieldText>[0] =>
  Object.hasOwn(messages[defaultLocale].Field, name);
