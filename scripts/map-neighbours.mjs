import { neighbors } from "topojson-client";

/** Of each shape the ids of those that share a piece of this kind of line with it. */
export function sharing(geometries, isOfKind) {
  const touching = neighbors(geometries);
  return new Map(
    geometries.map((geometry, i) => [
      geometry.id,
      touching[i]
        .map((j) => geometries[j])
        .filter((other) => isOfKind(geometry, other))
        .map(({ id }) => id),
    ]),
  );
}
