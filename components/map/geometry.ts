import { type Country, countries } from "@/domain/region";
import geometry from "./geometry.json";

/** A part of the drawing, in the units of the map. */
export type MapArea = { x: number; y: number; width: number; height: number };

/** Where a region lies on the map: its middle and its edges. */
type MapPlace = {
  party: string | null;
  name: string;
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The keys of the regions that share a piece of the Dutch border with it, from the other side. */
  across?: string[];
};

const places: Record<string, MapPlace> = geometry.places;

/** The whole picture. */
export const wholeMap: MapArea = geometry.view;

/** The part of the picture that holds the whole border and no more land than it needs. */
export const borderView: MapArea = { x: 40, y: 12, width: 600, height: 590 };

/** Where the name of each party stands. */
export const partyNamePlaces: Record<string, { x: number; y: number }> = geometry.labels;

/** The address of a part of the drawing, to use as `<use href>`. */
export const mapPart = (id: string): string => `${geometry.file}#${id}`;

/** Where the region with this key lies, or undefined when the map does not have it. */
export const findPlace = (key: string): MapPlace | undefined =>
  Object.hasOwn(places, key) ? places[key] : undefined;

/** The country of a region with this key: the first letters of its statistical code. */
export function countryOfKey(key: string): Country {
  const country = countries.find((code) => key.startsWith(code));
  if (!country) throw new Error(`The map knows no country of the region ${key}.`);
  return country;
}

const padding = 26;
const smallestWidth = 160;
const ratio = 5 / 4;

/** The keys of the regions just across the Dutch border from this one. */
export const acrossFrom = (key: string): readonly string[] => findPlace(key)?.across ?? [];

/** Of these regions those that touch the Dutch border, with the ones they touch: a stretch of it, both sides. */
export const stretchAlong = (keys: readonly string[]): string[] => [
  ...new Set(
    keys.flatMap((key) => {
      const others = acrossFrom(key);
      return others.length > 0 ? [key, ...others] : [];
    }),
  ),
];

/** The part of the map that shows these regions with some land around them. */
export function viewAround(keys: Iterable<string>): MapArea {
  const found = [...keys].map(findPlace).filter((place) => place !== undefined);
  if (found.length === 0) return wholeMap;
  const left = Math.min(...found.map((place) => place.left)) - padding;
  const right = Math.max(...found.map((place) => place.right)) + padding;
  const top = Math.min(...found.map((place) => place.top)) - padding;
  const bottom = Math.max(...found.map((place) => place.bottom)) + padding;
  const width = Math.round(Math.max(right - left, (bottom - top) * ratio, smallestWidth));
  const height = Math.round(width / ratio);
  return {
    x: Math.round((left + right - width) / 2),
    y: Math.round((top + bottom - height) / 2),
    width,
    height,
  };
}

type Point = { x: number; y: number };

/** Whether a place on the map falls within this part of it, this far from its edges. */
export const isWithin = (view: MapArea, place: Point, margin: Point): boolean =>
  place.x > view.x + margin.x &&
  place.y > view.y + margin.y &&
  place.x < view.x + view.width - margin.x &&
  place.y < view.y + view.height - margin.y;
