const tints: Record<string, string> = {
  NL: "bg-map-nl",
  "DE-NW": "bg-map-nw",
  "DE-NI": "bg-map-ni",
  "BE-VLG": "bg-map-vl",
  "BE-WAL": "bg-map-wa",
};

/** The colour of a party on the map, as the ground of what is about it. */
export const partyTint = (partyId: string | null): string => tints[partyId ?? ""] ?? "bg-map-bx";
