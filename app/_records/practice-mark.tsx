import type { ReactNode } from "react";
import { readPractice } from "@/data/practice";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { reference: string; locale: Locale };

/** That a record is made up, beside its number or title; nothing beside all others. */
export async function PracticeMark({ reference, locale }: Props) {
  return practiceMark(reference, await readPractice(), locale);
}

/** The same for a row, where the practice story was read once for all. Called and not mounted: rows are many. */
export const practiceMark = (
  reference: string,
  practice: ReadonlySet<string>,
  locale: Locale,
): ReactNode => practice.has(reference) && PracticeTag({ locale });

/** The mark itself, for a row that knows by itself. */
export const PracticeTag = ({ locale }: Pick<Props, "locale">) => (
  <span className="practice">{translator(locale, "Practice")("tag")}</span>
);
