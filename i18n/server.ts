import "server-only";
import * as rootParams from "next/root-params";
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import { cache } from "react";
import { messagesOf } from "./messages";
import { defaultLocale, isLocale, type Locale } from "./routing";
import type { Messages } from "./types";

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type Translator<Name extends Namespace> = ReturnType<
  typeof createTranslator<Messages, Name>
>;
export type Formatter = ReturnType<typeof createFormatter>;

const timeZone = "Europe/Amsterdam";
const translators = new Map<string, unknown>();
const formatters = new Map<Locale, Formatter>();

/** The language of the page: the first part of its address. */
export const getLocale = cache(async (): Promise<Locale> => {
  const given = await rootParams.locale();
  return given && isLocale(given) ? given : defaultLocale;
});

/**
 * The texts under this name, in the language of the page or the one that is given: t("title").
 *
 * Made once for all readers and not for each request, as next-intl's own would be: reading the pattern
 * of a text costs more than filling it in.
 */
export async function getTranslations<Name extends Namespace>(
  asked: Name | { locale: Locale; namespace: Name },
): Promise<Translator<Name>> {
  const [locale, namespace] =
    typeof asked === "string" ? [await getLocale(), asked] : [asked.locale, asked.namespace];
  const messages = await messagesOf(locale);
  return keep(translators, `${locale} ${namespace}`, () =>
    createTranslator({ locale, messages, namespace, timeZone }),
  ) as Translator<Name>;
}

/** Days, numbers and lists as one writes them in the language of the page or the one that is given. */
export async function getFormatter(asked?: { locale: Locale }): Promise<Formatter> {
  const locale = asked?.locale ?? (await getLocale());
  return keep(formatters, locale, () => createFormatter({ locale, timeZone }));
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  // In development a changed text shows at once.
  if (process.env.NODE_ENV === "production") kept.set(key, made);
  return made;
}
