import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { cellId } from "./cell-id";
import type { Shown } from "./shown-rows";

/** No more of a cell is shown: its row and its head say where the whole of it stands. */
const longestShown = 160;

/** The look of every cell of the table. */
export const cell = "border border-line px-3 py-2 align-top";

type RowProps = {
  row: Shown["rows"][number];
  locale: Locale;
  nameOf: (column: string) => string;
  address: string;
};

/** A row of a file: its number there, its state, and its cells with what is wrong in each. */
export function Row({ row, locale, nameOf, address }: RowProps) {
  const t = translator(locale, "Import");
  const colon = translator(locale, "Form");
  const ofRow = row.wrongs.filter(({ at }) => at === null);
  return (
    <tr>
      <th scope="row" className={`${cell} tabular-nums`}>
        {row.number}
      </th>
      <td id={cellId(row.number, null)} className={`${cell} min-w-40`}>
        <span className={row.state === "wrong" ? "font-bold text-bad" : "font-bold"}>
          {t(`state.${row.state}`)}
        </span>
        {row.reference && (
          <>
            {" "}
            <a href={path(locale, `${address}/${row.reference}`)}>{row.reference}</a>
          </>
        )}
        {ofRow.map(({ column, text }) => (
          <p key={column} className="mt-1 text-bad">
            {column === "yourNumber"
              ? text
              : colon("colon", { before: nameOf(column), after: text })}
          </p>
        ))}
      </td>
      {row.cells.map((text, at) => {
        const wrongs = row.wrongs.filter((wrong) => wrong.at === at);
        return (
          <td
            key={cellId(row.number, at)}
            id={cellId(row.number, at)}
            className={`${cell} min-w-40 max-w-xs wrap-anywhere ${wrongs.length > 0 ? "bg-bad-tint" : ""}`}
          >
            <span className="whitespace-pre-line">
              {text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}
            </span>
            {wrongs.map((wrong) => (
              <p key={wrong.text} className="mt-1 font-bold text-bad">
                {wrong.text}
              </p>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
