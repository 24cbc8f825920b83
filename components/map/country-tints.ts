import type { Country } from "@/domain/region";

/** Where a map shows the sides of the border: the tint of a country's regions, of the names on them, and in the legend. */
export const countryTints = {
  NL: { region: "fill-map-own", name: "on-own", legend: "bg-map-own" },
  DE: { region: "fill-map-other", name: "on-other", legend: "bg-map-other" },
  BE: { region: "fill-map-third", name: "on-third", legend: "bg-map-third" },
} as const satisfies Record<Country, Record<"region" | "name" | "legend", string>>;
