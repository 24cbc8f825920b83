import { csvResponse, queryOf } from "@/app/csv-response";
import { readCatalogue } from "@/data/catalogue";
import { env } from "@/data/env";
import { eachProject } from "@/data/project/export";
import { findViewer } from "@/data/viewer";
import { isLocale } from "@/i18n/routing";
import { readFilter } from "../_list/names";
import { cellsOf } from "./cells";

/** The filtered list as a file, with the same rights as the page; sent as it is read. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [viewer, filter, catalogue] = await Promise.all([
    findViewer(),
    readFilter(queryOf(request.url)),
    readCatalogue(),
  ]);
  const { fileName, headers, row } = cellsOf(locale, catalogue, env().PUBLIC_URL);
  const lines = async function* () {
    for await (const rows of eachProject(viewer, filter)) yield rows.map(row);
  };
  return csvResponse({ fileName, headers, batches: lines() });
}
