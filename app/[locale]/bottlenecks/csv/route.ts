import { csvResponse, queryOf } from "@/app/csv-response";
import { exportBottlenecks } from "@/data/bottleneck/export";
import { env } from "@/data/env";
import { findViewer } from "@/data/viewer";
import { isLocale } from "@/i18n/routing";
import { nameFilters } from "../_list/names";
import { readRequest } from "../_list/read-request";
import { cellsOf } from "./cells";

/** The filtered list as a file, with the same rights as the page; sent as it is read. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [viewer, asked] = await Promise.all([findViewer(), readRequest(queryOf(request.url))]);
  const { catalogue } = asked;
  const names = nameFilters(locale, catalogue);
  const { fileName, headers, row } = cellsOf(locale, names, env().PUBLIC_URL);
  const lines = async function* () {
    const filter = asked.request.filter;
    for await (const rows of exportBottlenecks({ viewer, filter, catalogue }, locale)) {
      yield rows.map(row);
    }
  };
  return csvResponse({ fileName, headers, batches: lines() });
}
