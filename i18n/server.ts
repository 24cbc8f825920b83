import "server-only";
import * as rootParams from "next/root-params";
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import { cache } from "react";
import { type Messages, messages } from "./messages";
import { defaultLocale, isLocale, type Locale } from "./routing";

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type Translator<Name extends Namespace> = ReturnType<
  typeof createTranslator<Messages, Name>
>;
export type Formatter = ReturnType<typeof createFormatter>;

const timeZone = "Europe/Amsterdam";
const translators = new Map<string, unknown>();
const formatters = new Map<Locale, Formatter>();

/**
 * The texts under this name in this language: t("title").
 *
 * Made once for all readers and not for each request, as next-intl's own would be: reading the pattern
 * of a text costs more than filling it in.
 */
export function translator<Name extends Namespace>(
  locale: Locale,
  namespace: Name,
): Translator<Name> {
  return keep(translators, `${locale} ${namespace}`, () =>
    createTranslator({ locale, messages: messages[locale], namespace, timeZone }),
  ) as Translator<Name>;
}

/** Days, numbers and lists as one writes them in this language. */
export const formatter = (locale: Locale): Formatter =>
  keep(formatters, locale, () => createFormatter({ locale, timeZone }));

/** The language of the page: the first part of its address. */
export const getLocale = cache(async (): Promise<Locale> => {
  const given = await rootParams.locale();
  return given && isLocale(given) ? given : defaultLocale;
});

/** The texts under this name, in the language of the page. */
export const getTranslations = async <Name extends Namespace>(namespace: Name) =>
  translator(await getLocale(), namespace);

/** Days, numbers and lists as one writes them in the language of the page. */
export const getFormatter = async (): Promise<Formatter> => formatter(await getLocale());

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  // In development a changed text shows at once.
  if (process.env.NODE_ENV === "production") kept.set(key, made);
  return made;
}
