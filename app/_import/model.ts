import { byteOrderMark, toCsv } from "@/app/_lists/csv-lines";
import { keyColumn } from "@/domain/import/column";
import { isLocale, type Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { emptyWorkbook } from "./empty-workbook";
import { headOf } from "./heads";
import type { ImportScreen } from "./noun";

/** The heads of a file as the portal itself would write them, in the language of its reader. */
const headsOf = <Facts>(screen: ImportScreen<Facts>, locale: Locale): string[] =>
  [{ name: keyColumn, fills: [] }, ...screen.imported.declaration.columns].map((column) =>
    headOf(column, screen, locale),
  );

/** Answers with an empty file that has all columns: a CSV, or a spreadsheet where it is asked for. */
export const modelRoute =
  <Facts>(screen: ImportScreen<Facts>) =>
  async (request: Request, { params }: { params: Promise<{ locale: string }> }) => {
    const { locale } = await params;
    if (!isLocale(locale)) return new Response(null, { status: 404 });
    const heads = headsOf(screen, locale);
    const isSheet = new URL(request.url).searchParams.get("as") === "xlsx";
    const name = translator(locale, screen.list)("fileName");
    return new Response(
      isSheet ? await emptyWorkbook(name, heads) : byteOrderMark + toCsv([heads]),
      {
        headers: {
          "Content-Type": isSheet
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv; charset=utf-8",
          "Content-Disposition": `attachment; filename="${name}.${isSheet ? "xlsx" : "csv"}"`,
          "Cache-Control": "private, no-store",
        },
      },
    );
  };
