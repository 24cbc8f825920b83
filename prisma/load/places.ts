import { inEveryLanguage } from "@/domain/language";
import { ownLanguageOf } from "@/domain/region";
import { asEnum, readFile } from "./files";
import { placeFiles } from "./place-files";

/** All places that lead to a region: municipalities, provinces and landscapes. */
export const readPlaces = () => placeFiles.flatMap(readFile);

export const places = () =>
  readPlaces().map(({ id, kind, name, names, country, ...rest }) => {
    const own = rest.ownLanguage ?? ownLanguageOf(null, country ? [country] : []);
    return {
      id,
      kind: asEnum(kind),
      names: inEveryLanguage({ [own]: name, ...names }, name),
      alsoCalled: rest.alsoCalled ?? [],
      country: country ?? null,
      tooi: rest.tooi ?? null,
      confidence: asEnum(rest.confidence),
    };
  });

export const regionsOfPlaces = () =>
  readPlaces().flatMap(({ id, regions }) => regions.map((regionId) => ({ placeId: id, regionId })));
