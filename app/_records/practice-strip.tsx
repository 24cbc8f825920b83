import { readPractice } from "@/data/practice";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** Says on every page of a demo that some of its records are made up. */
export async function PracticeStrip({ locale }: { locale: Locale }) {
  const t = translator(locale, "Practice");
  if ((await readPractice()).size === 0) return null;
  return (
    <p role="note" className="border-line border-b bg-idle-tint text-idle text-label">
      <span className="mx-auto block max-w-page px-4 py-2 sm:px-6 md:px-8">
        <b>{t("tag")}</b> {t("text")}
      </span>
    </p>
  );
}
