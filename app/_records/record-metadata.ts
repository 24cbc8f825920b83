import type { Metadata } from "next";
import { readPractice } from "@/data/practice";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Named = { title: string; reference: string; published: boolean; locale: Locale };

/**
 * What a browser and a search engine call the page of a record: that it is made up stands first. Search engines find
 * what is public and real.
 */
export async function recordMetadata({
  title,
  reference,
  published,
  locale,
}: Named): Promise<Metadata> {
  const isPractice = (await readPractice()).has(reference);
  const before = translator(locale, "Practice")("tag");
  const named = `${title} (${reference})`;
  return {
    title: isPractice ? translator(locale, "Form")("colon", { before, after: named }) : named,
    ...((isPractice || !published) && { robots: { index: false } }),
  };
}
