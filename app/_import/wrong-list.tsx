import type { ImportTable } from "@/domain/import/table";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { cellId } from "./cell-id";
import type { Shown } from "./shown-rows";

type Props = {
  table: ImportTable;
  shown: Shown;
  locale: Locale;
  nameOf: (column: string) => string;
};

/** So many errors are told before the table; the others stand in it. */
const mostListed = 20;

/** What is wrong on this page, each with a link to its cell: row and head as they stand in the file. */
export function WrongList({ table, shown, locale, nameOf }: Props) {
  const t = translator(locale, "Import");
  const f = translator(locale, "Form");
  const all = shown.rows.flatMap(({ number, wrongs }) =>
    wrongs.map((wrong) => ({ ...wrong, row: number })),
  );
  if (all.length === 0) return null;
  const left = all.length - mostListed + shown.more;
  return (
    <section aria-labelledby="wrong" className="rounded-card border-2 border-bad bg-bad-tint p-5">
      <h2 id="wrong" className="text-title">
        {t("errorsTitle")}
      </h2>
      <ul className="mt-2 list-disc pl-5">
        {all.slice(0, mostListed).map(({ row, at, column, text }) => {
          const head = (at === null ? null : table.heads[at]?.text) ?? nameOf(column);
          const before = t("place", { row, head });
          return (
            <li key={`${row} ${column} ${text}`} className="wrap-anywhere">
              <a href={`#${cellId(row, at)}`} className="font-semibold text-bad underline">
                {f("colon", { before, after: text })}
              </a>
            </li>
          );
        })}
      </ul>
      {left > 0 && <p className="mt-2">{t("more", { count: left })}</p>}
    </section>
  );
}
