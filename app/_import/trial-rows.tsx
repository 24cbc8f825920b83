import { Scrolling } from "@/components/ui/scrolling";
import type { RowState } from "@/domain/import/examine";
import type { ImportTable } from "@/domain/import/table";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { headOf } from "./heads";
import type { ImportScreen } from "./noun";
import type { Shown } from "./shown-rows";
import { Pages, States } from "./trial-links";
import { cell, Row } from "./trial-row";
import { WrongList } from "./wrong-list";

type Props<Facts> = {
  screen: ImportScreen<Facts>;
  table: ImportTable;
  shown: Shown;
  locale: Locale;
  /** The address of this page. */
  here: string;
  counts: readonly { state: RowState; count: number }[];
};

/** The rows of a file as a table, each error within its cell; before it the same errors as a list. */
export function TrialRows<Facts>({ screen, table, shown, locale, here, counts }: Props<Facts>) {
  const t = translator(locale, "Import");
  const nameOf = (name: string) => {
    const column = screen.imported.declaration.columns.find((one) => one.name === name);
    return headOf(column ?? { name, fills: [name] }, screen, locale);
  };
  return (
    <>
      <WrongList {...{ table, shown, locale, nameOf }} />
      <div className="min-w-0">
        <h2>{t("table")}</h2>
        <States {...{ shown, locale, here, counts }} />
        <Scrolling label={t("table")}>
          <table className="min-w-full border-collapse bg-surface text-left text-small">
            <thead>
              <tr>
                <th scope="col" className={cell}>
                  {t("rowHead")}
                </th>
                <th scope="col" className={cell}>
                  {t("stateHead")}
                </th>
                {table.heads.map(({ text, column }) => (
                  <th key={column} scope="col" className={`${cell} max-w-xs wrap-anywhere`}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.rows.map((row) => (
                <Row key={row.number} {...{ row, locale, nameOf }} address={screen.address} />
              ))}
            </tbody>
          </table>
        </Scrolling>
        <Pages shown={shown} locale={locale} here={here} />
      </div>
    </>
  );
}
