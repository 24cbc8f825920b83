import type { SimilarBottleneck } from "@/data/bottleneck/similar";
import { readCatalogue } from "@/data/catalogue";
import { readPractice } from "@/data/practice";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { type Piece, reasonTexts } from "./reason-texts";

/** A bottleneck as the list of similar ones shows it. */
export type SimilarEntry = {
  reference: string;
  href: string;
  status: BottleneckStatus;
  statusText: string;
  title: string;
  /** The language of the title. */
  lang: string;
  /** The mark of a record that is made up; null of all others. */
  practice: string | null;
  /** Why it is like what was typed. */
  reasons: readonly (readonly Piece[])[];
};

export type SimilarAnswer = {
  similar: readonly SimilarEntry[];
  /** How many there are, in words; empty when there are none. */
  found: string;
};

/** The bottlenecks in the words of the page. */
export async function similarEntries(
  similar: readonly SimilarBottleneck[],
  locale: Locale,
): Promise<SimilarEntry[]> {
  const t = translator(locale, "Bottleneck.status");
  const [practice, catalogue] = await Promise.all([readPractice(), readCatalogue()]);
  const tag = translator(locale, "Practice")("tag");
  return similar.map(({ reference, status, title, reasons }) => ({
    reference,
    href: path(locale, `/bottlenecks/${reference}`),
    status,
    statusText: t(status),
    title: title.text,
    lang: title.language,
    practice: practice.has(reference) ? tag : null,
    reasons: reasonTexts(reasons, catalogue, locale),
  }));
}
