const tints: Record<string, string> = {
  NL: "bg-map-nl dark:bg-map-nl/55",
  "DE-NW": "bg-map-nw dark:bg-map-nw/55",
  "DE-NI": "bg-map-ni dark:bg-map-ni/55",
  "BE-VLG": "bg-map-vl dark:bg-map-vl/55",
  "BE-WAL": "bg-map-wa dark:bg-map-wa/55",
};

/** The colour of a party on the map, as the ground of what is about it. */
export const partyTint = (partyId: string | null): string =>
  tints[partyId ?? ""] ?? "bg-map-bx dark:bg-map-bx/55";
