import { type Catalogue, readCatalogue } from "@/data/catalogue";
import { inLanguage, type Language, type Names, type Phrase } from "@/domain/language";
import { type AddressValues, type ProjectFacet, readProjectFilter } from "@/domain/project/filter";
import { healths, projectPhases } from "@/domain/project/project";
import { translator } from "@/i18n/server";

/** What each value of each filter is called, in the order in which it is shown. */
export type FilterNames = Record<ProjectFacet | "region", ReadonlyMap<string, Phrase>>;

export async function nameFilters(locale: Language): Promise<FilterNames> {
  const catalogue = await readCatalogue();
  const t = translator(locale, "Project");
  const own = (text: string): Phrase => ({ text, language: locale });
  const named = (entries: ReadonlyMap<string, { names: Names }>) =>
    new Map([...entries].map(([id, { names }]) => [id, inLanguage(names, locale)]));
  return {
    phase: new Map(projectPhases.map((id) => [id, own(t(`phase.${id}`))])),
    health: new Map(healths.map((id) => [id, own(t(`health.${id}`))])),
    theme: named(catalogue.themes),
    partnership: named(neighbours(catalogue)),
    region: named(catalogue.regions),
  };
}

/** The filter in this address; what it names that does not exist is passed over. */
export async function readFilter(values: AddressValues) {
  const { themes, partnerships, regions } = await readCatalogue();
  const filter = readProjectFilter(values);
  return {
    ...filter,
    theme: filter.theme.filter((id) => themes.has(id)),
    partnership: filter.partnership.filter((id) => partnerships.has(id)),
    region: regions.has(filter.region) ? filter.region : "",
  };
}

/** A partnership is called after the neighbour it is with. */
const neighbours = ({ partnerships, parties }: Catalogue) =>
  new Map(
    [...partnerships].flatMap(([id, { partyId }]) => {
      const party = parties.get(partyId);
      return party ? [[id, party] as const] : [];
    }),
  );
