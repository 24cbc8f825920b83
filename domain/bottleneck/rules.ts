import { countriesConcerned } from "../border";
import { keysOf } from "../key";
import { isKnownOrNamed } from "../organisation";
import type { Problems } from "../outcome";
import { may, type Reach } from "../permission";
import { type Country, countries, type Places, partiesOf, sideMissing } from "../region";
import type { Anyone } from "../viewer";
import type { BottleneckFields, Registration } from "./registration";

/** What the fields of a bottleneck may refer to. */
export type Choosable = {
  regions: Places;
  themes: ReadonlyMap<string, unknown>;
  partnerships: ReadonlyMap<string, { partyId: string }>;
  organisations: ReadonlyMap<string, { countries: readonly Country[] }>;
};

/** The partnerships with the neighbours that these regions belong to. */
export function partnershipsNear(regionIds: readonly string[], choices: Choosable): string[] {
  const parties = new Set(partiesOf(regionIds, choices.regions));
  return [...choices.partnerships]
    .filter(([, { partyId }]) => parties.has(partyId))
    .map(([id]) => id);
}

/** Whose a bottleneck with these fields is. Its regions are expanded. */
export const reachOfFields = (
  fields: Pick<BottleneckFields, "regions" | "borders" | "partnerships"> & Partial<Registration>,
  places: Places,
): Reach => ({
  keys: keysOf(
    {
      regionIds: fields.regions,
      partnershipIds: fields.partnerships,
      organisationIds: countries.map((country) => fields[`competent-${country}`]),
      askedId: fields.nextStepById,
      ownerId: fields.ownerId,
      borders: fields.borders,
    },
    places,
  ),
});

/** How many people are said to be affected, as it was typed or understood; null or "" where nobody says. */
type Estimate = { affectedCount: number | string | null; affectedSource: string };

/** An estimate names its source, also one that is not understood yet. */
export const problemsOfEstimate = ({ affectedCount, affectedSource }: Estimate): Problems =>
  affectedCount !== null && affectedCount !== "" && affectedSource === ""
    ? { affectedSource: "sourceNeeded" }
    : {};

/** Regions on both sides of a border or a border as a whole, and nothing that the portal does not know. */
export function problemsOfPlace(
  fields: Pick<BottleneckFields, "regions" | "borders" | "themes" | "partnerships">,
  choices: Choosable,
): Problems {
  const found: Problems = {};
  const known = (ids: readonly string[], map: ReadonlyMap<string, unknown>) =>
    ids.every((id) => map.has(id));
  const missing = sideMissing(countriesConcerned(fields, choices.regions));
  if (!known(fields.regions, choices.regions)) found.regions = "unknownChoice";
  else if (missing) found.regions = missing;
  if (!known(fields.themes, choices.themes)) found.themes = "unknownChoice";
  if (!known(fields.partnerships, choices.partnerships)) found.partnerships = "unknownChoice";
  return found;
}

/** An official registers where a grant reaches: among own regions, or for an own partnership. */
export function problemsOfReach(viewer: Anyone, reach: Reach): Problems {
  return may(viewer, "register", reach) ? {} : { regions: "notYourRegion" };
}

type TaskChoices = Pick<BottleneckFields, `competent-${Country}` | "ownerId">;

/**
 * Whether an organisation can be competent in a country: one of that country, of several countries with it
 * among them, or of the Union or the Benelux as a whole, which has no country.
 */
const canBeCompetent = (
  { countries }: { countries: readonly Country[] },
  country: Country,
): boolean => countries.length === 0 || countries.includes(country);

/** Organisations that exist and are of the country they are named under. */
export function problemsOfTask(
  fields: TaskChoices,
  choices: Pick<Choosable, "organisations">,
): Problems {
  const found: Problems = {};
  const named = countries.map((country) => `competent-${country}` as const);
  for (const name of [...named, "ownerId"] as const) {
    const id = fields[name];
    if (id !== "" && !isKnownOrNamed(id, choices.organisations))
      found[name] = "unknownOrganisation";
  }
  for (const country of countries) {
    const competent = choices.organisations.get(fields[`competent-${country}`]);
    if (competent && !canBeCompetent(competent, country))
      found[`competent-${country}`] = "notOfThisCountry";
  }
  return found;
}
