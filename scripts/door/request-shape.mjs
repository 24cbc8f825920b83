import { preferredLanguage } from "../../i18n/preferred-language.mjs";
import { readUrl } from "../url.mjs";

const methods = ["GET", "HEAD", "POST"];

/** The longest address that is read, and the longest part of one (a file system knows no longer name). */
const longestAddress = 8000;
const longestPart = 255;

/** The path that a request asks for, decoded, or null where it is none. */
export function pathOf({ url }) {
  if (!/^\/[\x21-\x7e]*$/.test(url)) return null;
  return decoded(url.split(/[?#]/)[0]);
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The status of a request that is refused before anything is done for it, or undefined. */
export function faultOf(request) {
  const { method, url, headers } = request;
  if (!methods.includes(method)) return 405;
  if (headers.host === undefined && request.httpVersion !== "1.0") return 400;
  if (url.length > longestAddress) return 414;
  const path = pathOf(request);
  if (path === null || url.startsWith("//")) return 400;
  // Next decodes once more, and fails where that is no text: nothing has such a name.
  if (/[\p{Cc}\\]/u.test(path) || decoded(path) === null) return 404;
  if (path.split("/").some((part) => Buffer.byteLength(part) > longestPart)) return 404;
  if (!isOrigin(headers.origin)) return 400;
}

/** Whether this names a site, or none: Next would fail at an empty one, and take "file://" for its own page. */
const isOrigin = (origin) => origin === undefined || origin === "null" || !!readUrl(origin)?.host;

/** The language to answer in: that of the address, else what the browser asks for first, else Dutch. */
export function localeOf({ url, headers }) {
  const [, named] = /^\/(nl|de|fr|en)(?=[/?#]|$)/.exec(url) ?? [];
  if (named) return named;
  return preferredLanguage(headers["accept-language"]);
}
