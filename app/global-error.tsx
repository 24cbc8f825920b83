"use client";

import "./[locale]/globals.css";
import { errorTexts } from "@/i18n/error-texts";

/** The whole page went wrong, its frame too: the same words, in the language of the address. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const here = typeof location === "undefined" ? "/nl" : location.pathname;
  const asked = here.slice(1, 3);
  const text = errorTexts(asked);
  return (
    <html lang={asked}>
      <body>
        <title>{`${text.title} · Grenswerk`}</title>
        <main className="mx-auto grid max-w-measure gap-6 px-6 py-16">
          <h1>{text.title}</h1>
          <p>{text.text}</p>
          {error.digest && (
            <p>
              {text.recorded} <code className="font-semibold">{error.digest}</code>
            </p>
          )}
          <p>
            <a href={here}>{text.again}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
