import { inLanguage, type Language, type Names, type Phrase } from "./language";

type Place = { id: string; kind: string; names: Names; memberIds: readonly string[] };

/**
 * How to say where something is: cooperation regions whose members are all among the regions, the
 * largest first, and then the regions that are left, each by its own name.
 */
export function nameRegions(
  regionIds: readonly string[],
  places: ReadonlyMap<string, Place>,
  reader: Language,
): Phrase[] {
  const left = new Set(regionIds);
  const whole = [...places.values()]
    .filter(({ kind }) => kind === "EUREGIO")
    .filter(({ memberIds }) => memberIds.length > 1 && memberIds.every((id) => left.has(id)))
    .sort((a, b) => b.memberIds.length - a.memberIds.length);

  const named: Place[] = [];
  for (const place of whole) {
    if (!place.memberIds.some((id) => left.has(id))) continue;
    named.push(place);
    for (const id of place.memberIds) left.delete(id);
  }
  const single = [...left].flatMap((id) => places.get(id) ?? []);
  return [...named, ...single].map(({ names }) => inLanguage(names, reader));
}
