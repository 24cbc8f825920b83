import { IntlMessageFormat } from "intl-messageformat";
import { _createCache, _createIntlFormatters } from "next-intl";

type Formatters = ReturnType<typeof _createIntlFormatters>;
type FormatOfMessage = (
  ...made: ConstructorParameters<typeof IntlMessageFormat>
) => IntlMessageFormat;

/**
 * How the texts of one language are filled in: each is read once, and found again by itself. next-intl finds it
 * by all that it was made with, written out at each call, which takes three times as long as filling it in.
 */
export function messageFormats(): Formatters & { getMessageFormat: FormatOfMessage } {
  const formatters = _createIntlFormatters(_createCache());
  const known = new Map<unknown, IntlMessageFormat>();
  const getMessageFormat: FormatOfMessage = (message, locale, formats, options) => {
    const format =
      known.get(message) ??
      new IntlMessageFormat(message, locale, formats, { formatters, ...options });
    known.set(message, format);
    return format;
  };
  return { ...formatters, getMessageFormat };
}
