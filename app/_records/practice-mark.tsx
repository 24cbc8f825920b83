import { readPractice } from "@/data/practice";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { reference: string; locale: Locale };

/** That a record is made up, beside its number or title; nothing beside all others. */
export async function PracticeMark({ reference, locale }: Props) {
  return (await readPractice()).has(reference) && PracticeTag({ locale });
}

/** The mark itself, for a row that knows by itself. */
export const PracticeTag = ({ locale }: Pick<Props, "locale">) => (
  <span className="practice">{translator(locale, "Practice")("tag")}</span>
);
