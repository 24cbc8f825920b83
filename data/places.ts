import "server-only";
import { namesSchema } from "@/domain/language";
import type { NamedPlace } from "@/domain/place";
import { foldedWords } from "@/domain/search/terms";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { remember } from "./memory";

/** The places that lead to a region, public and the same for everyone: kept in memory until they are brought up to date. */
export const readPlaces = (): Promise<readonly NamedPlace[]> =>
  remember({ name: "places", on: "reference" }, load);

async function load(): Promise<NamedPlace[]> {
  const places = await db.place.findMany({
    select: {
      id: true,
      kind: true,
      names: true,
      alsoCalled: true,
      regions: { select: { regionId: true }, orderBy: { regionId: "asc" } },
    },
    orderBy: { id: "asc" },
  });
  return places.map(({ names, regions, ...place }) => ({
    ...place,
    names: namesSchema.parse(names),
    regionIds: regions.map(({ regionId }) => regionId),
  }));
}

/** The folded words of which the names of places and regions are made. */
export const readPlaceWords = (): Promise<ReadonlySet<string>> =>
  remember({ name: "words of places", on: "reference" }, async () => {
    const [places, { regions }] = await Promise.all([readPlaces(), readCatalogue()]);
    const names = [...places, ...regions.values()].flatMap(({ names }) => Object.values(names));
    return new Set(
      [...names, ...places.flatMap(({ alsoCalled }) => alsoCalled)].flatMap(foldedWords),
    );
  });
