import "server-only";
import { type Names, namesSchema, withOwnName } from "@/domain/language";
import { type Country, ownLanguageOf } from "@/domain/region";
import { db } from "./db";
import { remember } from "./memory";

type PartyEntry = { id: string; country: Country; names: Names };
type ThemeEntry = { id: string; names: Names };
type PartnershipEntry = { id: string; partyId: string; names: Names };
export type OrganisationEntry = {
  id: string;
  names: Names;
  /** As officials call it; and where it has its seat. */
  abbreviation: string | null;
  place: string | null;
  /** False where an official typed its name and no editor listed it yet. */
  listed: boolean;
  kind: string;
  countries: readonly Country[];
  partyId: string | null;
};
export type RegionEntry = {
  id: string;
  kind: string;
  names: Names;
  partyId: string | null;
  countries: readonly Country[];
  geometryKey: string | null;
  touchesBorder: boolean;
  bordersWith: readonly Country[];
  /** NUTS-3 ids: its members, or itself. */
  memberIds: readonly string[];
};

/** What the records refer to: parties, regions, organisations, themes and partnerships, by id. */
export type Catalogue = {
  parties: ReadonlyMap<string, PartyEntry>;
  themes: ReadonlyMap<string, ThemeEntry>;
  partnerships: ReadonlyMap<string, PartnershipEntry>;
  organisations: ReadonlyMap<string, OrganisationEntry>;
  /** What became one with another organisation is called so in history, and chosen no more. */
  merged: ReadonlyMap<string, OrganisationEntry>;
  regions: ReadonlyMap<string, RegionEntry>;
};

/** The NUTS-3 regions that these regions of either kind stand for. */
export const membersOf = (
  ids: readonly string[],
  { regions }: Pick<Catalogue, "regions">,
): string[] => [...new Set(ids.flatMap((id) => regions.get(id)?.memberIds ?? []))];

/** The catalogue, public and the same for everyone: kept in memory until it is brought up to date. */
export const readCatalogue = (): Promise<Catalogue> =>
  remember({ name: "catalogue", on: "reference" }, load);

async function load(): Promise<Catalogue> {
  const [parties, themes, partnerships, organisations, regions] = await Promise.all([
    db.party.findMany({
      select: { id: true, country: true, names: true },
      orderBy: [{ country: "asc" }, { id: "asc" }],
    }),
    db.theme.findMany({ select: { id: true, names: true }, orderBy: { order: "asc" } }),
    db.partnership.findMany({
      select: { id: true, partyId: true, names: true },
      orderBy: { order: "asc" },
    }),
    findOrganisations(),
    db.region.findMany({
      select: {
        id: true,
        kind: true,
        names: true,
        partyId: true,
        countries: true,
        geometryKey: true,
        ...{ touchesBorder: true, bordersWith: true },
        members: { select: { memberId: true } },
      },
      orderBy: { id: "asc" },
    }),
  ]);
  const all = organisations.map(withNames).map((one) => ({
    ...one,
    names: withOwnName(one.names, ownLanguageOf(one.partyId, one.countries)),
  }));
  return {
    parties: byId(parties.map(withNames)),
    themes: byId(themes.map(withNames)),
    partnerships: byId(partnerships.map(withNames)),
    organisations: byId(all.filter(({ mergedIntoId }) => mergedIntoId === null)),
    merged: byId(all.filter(({ mergedIntoId }) => mergedIntoId !== null)),
    regions: byId(
      regions.map(({ members, ...region }) => ({
        ...withNames(region),
        memberIds: region.kind === "NUTS3" ? [region.id] : members.map(({ memberId }) => memberId),
      })),
    ),
  };
}

const findOrganisations = () =>
  db.organisation.findMany({
    select: {
      mergedIntoId: true,
      id: true,
      names: true,
      abbreviation: true,
      place: true,
      listed: true,
      kind: true,
      countries: true,
      partyId: true,
    },
    orderBy: { id: "asc" },
  });

const withNames = <T extends { names: unknown }>(row: T): Omit<T, "names"> & { names: Names } => ({
  ...row,
  names: namesSchema.parse(row.names),
});

const byId = <T extends { id: string }>(rows: T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
