import type { ReactNode } from "react";

/** A column: its head, and what stands in it of a row. */
type TableColumn<Row> = { head: string; cell: (row: Row) => ReactNode; className?: string };

const cellClass = "block lg:table-cell lg:px-4 lg:py-3 lg:align-top";

/** Rows of which the first column says what they are: a table on a wide screen, a list of cards on a narrow one. */
export function CardTable<Row extends { id: string }>({
  rows,
  columns: [first, ...others],
}: {
  rows: readonly Row[];
  columns: readonly [TableColumn<Row>, ...TableColumn<Row>[]];
}) {
  return (
    <table className="block w-full rounded-card border border-line bg-surface text-left lg:table">
      <thead className="sr-only text-muted text-small lg:not-sr-only lg:table-header-group">
        <tr>
          {[first, ...others].map(({ head }) => (
            <th key={head} scope="col" className="px-4 py-3 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {rows.map((row) => (
          <tr key={row.id} className="block border-line border-t p-4 lg:table-row lg:p-0">
            <th
              scope="row"
              className={`${cellClass} wrap-anywhere font-normal ${first.className ?? ""}`}
            >
              {first.cell(row)}
            </th>
            {others.map(({ head, cell, className = "" }) => (
              <td key={head} className={`${cellClass} ${className}`}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
