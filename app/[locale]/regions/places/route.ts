import { type NextRequest, NextResponse } from "next/server";
import { meantText } from "@/components/region-picker/meant-text";
import type { PlaceAnswer } from "@/components/region-picker/place-answer";
import { readCatalogue } from "@/data/catalogue";
import { readPlaces } from "@/data/places";
import { findPlaces, type Meant } from "@/domain/place";
import { searchedText } from "@/domain/text";
import { isLocale } from "@/i18n/routing";

/** The places that fit what is typed in a field for regions. They are public, and the same for everyone. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[locale]/regions/places">,
) {
  const { locale } = await params;
  if (!isLocale(locale)) return new NextResponse(null, { status: 404 });
  const typed = searchedText(request.nextUrl.searchParams.get("q") ?? "");
  const [{ regions }, places] = await Promise.all([readCatalogue(), readPlaces()]);
  // The field knows the regions: a place that is called like the only one it lies in tells nothing new.
  const isNamesake = ({ name, regionIds: [first = "", ...others] }: Meant) =>
    others.length === 0 && regions.get(first)?.names[locale] === name.text;
  const answer: PlaceAnswer = findPlaces(typed, places, locale)
    .filter((meant) => !isNamesake(meant))
    .map((meant) => ({
      id: meant.id,
      ...meantText(meant, regions, locale),
      regions: [...meant.regionIds],
      isExact: meant.isExact,
    }));
  return NextResponse.json(answer, { headers: { "Cache-Control": "private, max-age=300" } });
}
