import "server-only";
import * as rootParams from "next/root-params";
import {
  createFormatter,
  createTranslator,
  type DateTimeFormatOptions,
  type NamespaceKeys,
  type NestedKeyOf,
} from "next-intl";
import { cache, type ReactNode } from "react";
import { unbroken } from "@/domain/unbroken";
import { dayAsked, dayWritten } from "./day-text";
import { messageFormats } from "./message-formats";
import { type Messages, messages } from "./messages";
import { remembering } from "./remembering";
import { defaultLocale, isLocale, type Locale } from "./routing";

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
export type Translator<Name extends Namespace> = ReturnType<
  typeof createTranslator<Messages, Name>
>;
export type Formatter = ReturnType<typeof createFormatter>;

const timeZone = "Europe/Amsterdam";
/** By whose customs days and amounts are written: English is British. The types know the portal's languages only. */
const customs = { nl: "nl", de: "de", fr: "fr", en: "en-GB" as "en" } as const;
const translators = new Map<string, unknown>();
const formatters = new Map<Locale, Formatter>();
const messageFormatters = new Map<Locale, ReturnType<typeof messageFormats>>();

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
    withoutBreaks(
      createTranslator({
        ...{ locale: customs[locale], messages: messages[locale], namespace, timeZone },
        _formatters: keep(messageFormatters, locale, messageFormats),
      }) as unknown as Telling,
    ),
  ) as unknown as Translator<Name>;
}

/** Days, numbers and lists as one writes them in this language. */
export const formatter = (locale: Locale): Formatter =>
  keep(formatters, locale, () => {
    const format = createFormatter({ locale: customs[locale], timeZone });
    const dateTime = remembering((value: Date, asked?: DateTimeFormatOptions) =>
      dayWritten(locale, unbroken(format.dateTime(value, dayAsked(locale, asked)))),
    );
    return { ...format, dateTime: dateTime as typeof format.dateTime };
  });

/** What stands between a name and what it is: a colon, in French with a narrow space before it. */
export const colon = (locale: Locale): string =>
  translator(locale, "Form")("colon", { before: "", after: "" });

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

type Asked = [key: string, values?: Record<string, unknown>, ...others: unknown[]];
type Telling = ((...asked: Asked) => string) & { rich: (...asked: Asked) => ReactNode };

/** The same texts, in which what is read as one does not break over a line. */
function withoutBreaks(t: Telling): Telling {
  const tell = remembering((...asked: Asked) => unbroken(t(...asked)));
  const rich: Telling["rich"] = (key, values = {}, ...others) => {
    const shown = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "function" ? (chunks: ReactNode) => value(shownWhole(chunks)) : value,
    ]);
    return shownWhole(t.rich(key, Object.fromEntries(shown), ...others));
  };
  return Object.assign(tell, t, { rich });
}

const shownWhole = (nodes: ReactNode): ReactNode =>
  typeof nodes === "string"
    ? unbroken(nodes)
    : Array.isArray(nodes)
      ? nodes.map((node) => (typeof node === "string" ? unbroken(node) : node))
      : nodes;

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  // In development a changed text shows at once.
  if (process.env.NODE_ENV === "production") kept.set(key, made);
  return made;
}
