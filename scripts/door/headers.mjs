/** What every answer carries; the Content-Security-Policy of a page is made for each in proxy.ts. */
const always = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** For a page that proxy.ts never saw. */
const strictest = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Completes the headers of an answer before it is sent. No cache keeps that something went wrong, or that
 * it was not there: it may be there in a minute, or on another server.
 */
export function protect(response, status, given = {}) {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  const type = response.getHeader("content-type") ?? given["Content-Type"] ?? "";
  // A page, and a part of one, is for whoever asked: no cache may hand it to another.
  if (/html|x-component/.test(type)) response.setHeader("Cache-Control", "private, no-store");
  if (status >= 400) response.setHeader("Cache-Control", "no-store");
  if (/html/.test(type) && !response.hasHeader("content-security-policy")) {
    response.setHeader("Content-Security-Policy", strictest);
  }
}

/** The same for a page that is written without Node's response. */
export const headersOf = (status) => ({
  ...always,
  ...(status >= 400 && { "Cache-Control": "no-store" }),
  "Content-Security-Policy": strictest,
  "Content-Type": "text/html; charset=utf-8",
});
