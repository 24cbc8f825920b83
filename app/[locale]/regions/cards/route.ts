import { NextResponse } from "next/server";
import { regionsOnMap } from "@/app/_records/map-marks";
import { caseOf, regionCards } from "@/app/_records/region-cards";
import type { RegionCase, Told } from "@/components/map/use-told";
import { readCatalogue } from "@/data/catalogue";
import { readFigures } from "@/data/counts/figures";
import { newestByPlace } from "@/data/counts/newest";
import { findViewer } from "@/data/viewer";
import { isLocale } from "@/i18n/routing";

/** The cards of the regions on a map, and the newest open cases that each names, as this reader may see them. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/regions/cards">) {
  const [viewer, { locale }] = await Promise.all([findViewer(), params]);
  if (!isLocale(locale)) return new NextResponse(null, { status: 404 });
  const [catalogue, figures, newest] = await Promise.all([
    readCatalogue(),
    readFigures(viewer),
    newestByPlace(viewer),
  ]);
  const reading = { locale, catalogue, figures };
  const cases: Record<string, RegionCase[]> = {};
  for (const [id, found] of newest.regions) {
    const key = catalogue.regions.get(id)?.geometryKey;
    if (key) cases[key] = found.map((one) => caseOf(one, locale));
  }
  const cards = regionCards(regionsOnMap(reading).regions, reading);
  const headers = { "Cache-Control": "private, no-store" };
  return NextResponse.json({ cards, cases } satisfies Told, { headers });
}
