import { type NextRequest, NextResponse } from "next/server";
import { kindUnder } from "@/domain/noun";
import { oneReference } from "@/domain/reference";
import { decoded, withoutTail } from "@/i18n/mailed-address";
import { preferredLanguage } from "@/i18n/preferred-language.mjs";
import { isLocale, path } from "@/i18n/routing";

const development = process.env.NODE_ENV === "development";

/**
 * A fresh Content-Security-Policy nonce for each page, and the address for the header's current item.
 * It guards nothing: who may see what is decided in data/.
 */
export function proxy(request: NextRequest) {
  // A script that sent a form asks where it leads (app/_forms/sending.ts), and goes there by itself.
  if (request.method === "GET" && request.headers.has("x-grenswerk-sent"))
    return new NextResponse(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  const unknown = unknownHere(request);
  headers.set("x-grenswerk-path", unknown ?? request.nextUrl.pathname);
  headers.set("x-grenswerk-query", request.nextUrl.search);
  const wrong = trouble(request);
  const moved = wrong ? null : (recordAddress(request) ?? meantAddress(request));
  if (moved) {
    return NextResponse.redirect(moved, {
      status: 307,
      headers: { "Content-Security-Policy": policy },
    });
  }
  const answer = wrong ?? (unknown && `${unknown}/-/-`);
  const response = answer
    ? NextResponse.rewrite(new URL(answer, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/**
 * Where a record is, when it was asked for by a number with small letters, other hyphens, spaces or the full
 * stop of the sentence it was pasted from; null when the address is right, or no record's.
 */
function recordAddress({ nextUrl }: NextRequest): URL | null {
  const [, locale = "", section = "", typed = "", ...rest] = nextUrl.pathname.split("/");
  const kind = isLocale(locale) ? kindUnder(section) : undefined;
  const reference = kind ? oneReference(decoded(typed), kind) : null;
  if (!reference || reference === typed) return null;
  const right = nextUrl.clone();
  right.pathname = ["", locale, section, reference, ...rest].join("/");
  return right;
}

/** Where the page is that was asked for with a sign of its sentence behind the address. */
function meantAddress({ nextUrl, method }: NextRequest): URL | null {
  const meant = method === "POST" ? null : withoutTail(nextUrl.pathname);
  if (!meant) return null;
  const right = nextUrl.clone();
  right.pathname = meant;
  return right;
}

/** What there is outside the four languages, to the letter: whatever else begins so would be taken for one. */
const elsewhere =
  /^\/(?:$|_next\/|api\/health\/(?:live|ready)$|\.well-known\/security\.txt$|calendar\/[\w-]{43}\.ics$|robots\.txt$|sitemap\.xml$)/;

/** For an address in no language of the portal: where its reader is told that there is no such page. */
function unknownHere({ nextUrl, headers }: NextRequest): string | null {
  const first = nextUrl.pathname.split("/")[1] ?? "";
  if (isLocale(first) || elsewhere.test(nextUrl.pathname)) return null;
  return path(preferredLanguage(headers.get("accept-language")));
}

/** For a request that went wrong (scripts/door): the page that says so, in full, or what takes in a form. */
function trouble({ nextUrl, headers, method }: NextRequest): string | null {
  const first = nextUrl.pathname.split("/")[1] ?? "";
  const locale = isLocale(first) ? first : preferredLanguage(headers.get("accept-language"));
  const page = method === "POST" ? "/trouble/form" : "/trouble";
  return headers.has("x-grenswerk-trouble") ? path(locale, page) : null;
}

export const config = {
  // A post with a file leads on or away and is no page: Next would read it whole before anyone is asked.
  matcher: [
    {
      source:
        "/((?!_next/static/|_next/image|map/[\\w.-]+\\.svg$|icon\\.svg$|(?:nl|de|fr|en)/(?:bottlenecks|projects)/import/file$).*)",
    },
    {
      source: "/(nl|de|fr|en)/(bottlenecks|projects)/import/file",
      has: [{ type: "header", key: "x-grenswerk-trouble" }],
    },
  ],
};
