import { readCatalogue } from "@/data/catalogue";
import { readPlaces } from "@/data/places";
import { regionsCalledIn } from "@/domain/place";

type Account = {
  organisationId: string;
  grants: readonly { regions: readonly { regionId: string }[] }[];
};

/**
 * The regions of an official who is given a role: those of roles before, and where the organisation lies when it is
 * called after its place. A municipality lies in one: the form begins with it.
 */
export async function regionsOfAccount({ organisationId, grants }: Account) {
  const [{ organisations, regions }, places] = await Promise.all([readCatalogue(), readPlaces()]);
  const lies = regionsCalledIn(organisations.get(organisationId)?.names ?? {}, places);
  const before = grants.flatMap((grant) => grant.regions.map(({ regionId }) => regionId));
  // A programme region that is one region stands there as that one.
  const single = before.flatMap((id) => {
    const memberIds = regions.get(id)?.memberIds ?? [];
    return memberIds.length === 1 ? memberIds : [id];
  });
  const own = new Set([...single, ...(lies?.regionIds ?? [])]);
  return {
    offered: [...own].filter((id) => regions.has(id)),
    atFirst: before.length === 0 && lies?.kind === "MUNICIPALITY" ? [...lies.regionIds] : [],
  };
}
