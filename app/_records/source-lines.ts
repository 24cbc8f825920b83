import type { SourceShown } from "@/components/ui/sources";
import { type Language, type Names, textInLanguage } from "@/domain/language";

type Source = { url: string | null; note?: Names | null | undefined };

/** Sources of the reference data with their notes as this reader is best served, each once. */
export function sourceLines(sources: readonly Source[], reader: Language): SourceShown[] {
  const seen = new Set<string>();
  return sources
    .map(({ url, note }) => ({ url, note: note ? textInLanguage(note, reader) : null }))
    .filter(({ url, note }) => {
      const key = `${url} ${note?.text}`;
      return !seen.has(key) && seen.add(key);
    });
}
