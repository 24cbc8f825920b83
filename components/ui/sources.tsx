import type { Language, Phrase as Text } from "@/domain/language";
import { firstSigns } from "@/domain/text";
import { colon } from "@/i18n/server";
import { Words } from "./words";

export type SourceShown = { url: string | null; note?: Text | null };

/** Where the facts on this page were read: links that say which site they lead to. */
export function Sources({
  title,
  sources,
  locale,
}: {
  title: string;
  sources: readonly SourceShown[];
  locale: Language;
}) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12">
      <h2 id="sources" className="text-title">
        {title}
      </h2>
      <ul className="mt-2 grid gap-2 text-small">
        {sources.map(({ url, note }) => (
          <li key={`${url}${note?.text}`} className="wrap-anywhere">
            {note?.text && <Words phrase={note} locale={locale} />}
            {note?.text && url && colon(locale)}
            {url && <a href={url}>{shortAddress(url)}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const longest = 90;

/** An address as people write it: without https and www, and not too long. */
export function shortAddress(url: string): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  const first = firstSigns(text, longest);
  return first === text ? text : `${first}…`;
}
