import type { Language, Names } from "@/domain/language";
import type { Country } from "@/domain/region";

/** Places by which people say where something is. */
export const placeFiles = [
  "places/netherlands",
  "places/neighbours",
  "places/provinces-and-landscapes",
] as const;

export type PlaceFiles = Record<(typeof placeFiles)[number], PlaceFile[]>;

type PlaceFile = {
  id: string;
  kind: string;
  /** In its own language. */
  name: string;
  /** Where other languages call it otherwise. */
  names?: Names;
  alsoCalled?: string[];
  /** Where it is not that of its country. */
  ownLanguage?: Language;
  country?: Country;
  regions: string[];
  tooi?: string;
  confidence: "looked-up" | "background";
};
