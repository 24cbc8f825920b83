import { NextResponse } from "next/server";
import { caseOf } from "@/app/_records/region-cards";
import type { RegionCase } from "@/components/map/use-newest";
import { readCatalogue } from "@/data/catalogue";
import { newestByPlace } from "@/data/counts/newest";
import { findViewer } from "@/data/viewer";
import { isLocale } from "@/i18n/routing";

/** The newest open cases of each region on a map, as this reader may see them: what its cards name. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/regions/newest">) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!isLocale(locale)) return new NextResponse(null, { status: 404 });
  const [catalogue, newest] = await Promise.all([readCatalogue(), newestByPlace(viewer)]);
  const cases: Record<string, RegionCase[]> = {};
  for (const [id, found] of newest.regions) {
    const key = catalogue.regions.get(id)?.geometryKey;
    if (key) cases[key] = found.map((one) => caseOf(one, locale));
  }
  return NextResponse.json(cases, { headers: { "Cache-Control": "private, no-store" } });
}
