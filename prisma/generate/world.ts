import type { Client } from "pg";
import { inLanguage, type Language, type Names } from "@/domain/language";
import type { Border as Along } from "@/domain/region";
import type { Chance } from "./chance";

/** A border of the Netherlands: its regions on both sides, from north to south or west to east. */
type Border = {
  partnershipId: string;
  partyId: string;
  country: "DE" | "BE";
  /** How many of a hundred cases are felt here. */
  weight: number;
  home: readonly string[];
  beyond: readonly string[];
};

export const borders: readonly Border[] = [
  {
    ...{ partnershipId: "nl-nds", partyId: "DE-NI", country: "DE", weight: 20 },
    home: ["NL114", "NL132", "NL211", "NL213"],
    beyond: ["DE94C", "DE949", "DE94B"],
  },
  {
    ...{ partnershipId: "nl-nrw", partyId: "DE-NW", country: "DE", weight: 38 },
    home: ["NL213", "NL225", "NL226", "NL421", "NL422", "NL423"],
    beyond: ["DEA34", "DEA1B", "DEA1E", "DEA29", "DEA2D"],
  },
  {
    ...{ partnershipId: "nl-vl", partyId: "BE-VLG", country: "BE", weight: 30 },
    home: ["NL341", "NL342", "NL411", "NL415", "NL414", "NL422"],
    beyond: ["BE251", "BE234", "BE236", "BE211", "BE213", "BE225", "BE223"],
  },
  {
    ...{ partnershipId: "nl-wal", partyId: "BE-WAL", country: "BE", weight: 12 },
    home: ["NL422", "NL423"],
    beyond: ["BE332", "BE335"],
  },
];

/** A place in the story: one border, and the regions on both sides of it that are concerned, or all along it. */
export type Spot = {
  border: Border;
  home: readonly string[];
  beyond: readonly string[];
  /** The border that is concerned as a whole, for few. */
  along: readonly Along[];
};

/** What the generated records refer to. It is in the database already. */
export type World = {
  themeIds: string[];
  /** By party. */
  organisationIds: ReadonlyMap<string, string[]>;
  officialIds: string[];
  /** What a region or a party is called. */
  placeName: (id: string, language: Language) => string;
};

/** Reads what the records refer to, and adds officials who cannot sign in: someone took each step. */
export async function readWorld(client: Client, chance: Chance, since: Date): Promise<World> {
  const themes = await client.query<{ id: string }>(`select id from "Theme" order by "order", id`);
  const organisations = await client.query<{ id: string; partyId: string }>(
    `select id, "partyId" from "Organisation" where "partyId" is not null order by id`,
  );
  const regions = await client.query<{ id: string; names: Names }>(
    `select id, names from "Region" where kind = 'NUTS3'`,
  );
  const parties = await client.query<{ id: string; names: Names }>(`select id, names from "Party"`);
  const names = new Map([...regions.rows, ...parties.rows].map((one) => [one.id, one.names]));
  const organisationIds = new Map<string, string[]>();
  for (const { id, partyId } of organisations.rows) {
    organisationIds.set(partyId, [...(organisationIds.get(partyId) ?? []), id]);
  }
  return {
    themeIds: themes.rows.map(({ id }) => id),
    organisationIds,
    officialIds: await addOfficials(client, chance, since),
    placeName: (id, language) =>
      inLanguage(names.get(id) ?? {}, language).text.split(" / ")[0] ?? id,
  };
}

/** Where all of them work. */
export const officialsAt = "bzk";

async function addOfficials(client: Client, chance: Chance, since: Date): Promise<string[]> {
  const ids = Array.from({ length: 12 }, () => chance.id(since));
  for (const [at, id] of ids.entries()) {
    await client.query(
      `insert into "Official" (id, email, name, "organisationId", active, "createdAt")
       values ($1, $2, $3, $5, false, $4)`,
      [id, `official-${at + 1}@generated.example`, `Coördinator ${at + 1}`, since, officialsAt],
    );
  }
  return ids;
}

/**
 * Neighbouring regions on both sides of one border: one to three on each side. One in twenty-five, by its number,
 * concerns the border as a whole: half of these beside regions, half instead of them.
 */
export function chooseSpot(chance: Chance, at: number): Spot {
  const border = chance.weighed(borders, ({ weight }) => weight);
  const along = chance.whole(1000) / 1000;
  const home = stretch(border.home, along, chance);
  const beyond = stretch(border.beyond, along, chance);
  if (at % 25 !== 12) return { border, home, beyond, along: [] };
  const whole = { border, along: [`NL-${border.country}`] as const };
  return at % 2 === 0 ? { ...whole, home: [], beyond: [] } : { ...whole, home, beyond };
}

/** Some neighbours in a row of regions, about as far along the border as asked. */
function stretch(regions: readonly string[], along: number, chance: Chance): string[] {
  const from = Math.floor(along * regions.length);
  const count = chance.weighed([1, 2, 3], (wanted) => [0, 6, 3, 1][wanted] ?? 0);
  return regions.slice(from, from + count);
}
