import type { ImportTable } from "@/domain/import/table";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** The columns of which nothing is taken over, and why: nobody finds out afterwards. */
export function Ignored({ table, locale }: { table: ImportTable; locale: Locale }) {
  const t = translator(locale, "Import.ignored");
  const eachOnce = [
    ...new Map(table.ignored.map((one) => [`${one.why} ${one.text}`, one])).values(),
  ];
  if (table.ignored.length === 0) return null;
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored" className="text-title">
        {t("title")}
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {eachOnce.map(({ text, why }) => (
          <li key={`${why} ${text}`} className="wrap-anywhere">
            <b>{text || t("noHead")}</b> ({t(why)})
          </li>
        ))}
      </ul>
    </section>
  );
}
