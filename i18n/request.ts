import * as rootParams from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { messagesOf } from "./messages";
import { defaultLocale, isLocale } from "./routing";

/** The language of the page and its texts, from the first part of the address. */
export default getRequestConfig(async ({ locale: asked }) => {
  const given = asked ?? (await rootParams.locale());
  const locale = given && isLocale(given) ? given : defaultLocale;
  return { locale, timeZone: "Europe/Amsterdam", messages: await messagesOf(locale) };
});
