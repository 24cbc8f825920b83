import "server-only";
import { isDeepStrictEqual } from "node:util";
import { type EntryNoun, partsOfEntry } from "@/domain/entry/entry";
import { countriesIn, type Facts } from "@/domain/entry/facts";
import { problemsOfProof } from "@/domain/entry/identifier";
import { gainsCountry } from "@/domain/entry/merge";
import type { Among, Cells } from "@/domain/entry/part";
import { keepsAll, partiesKept } from "@/domain/entry/reach";
import type { Problems } from "@/domain/outcome";
import { fieldOfRow } from "@/domain/rows";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import type { Catalogue } from "../catalogue";
import { meantNow } from "../other-organisations";
import { leavesRecords } from "./countries";
import { nameInTurn, namesTaken } from "./names-taken";

type Knows = Record<Among, (id: string) => boolean>;

type Asking = { viewer: Viewer; catalogue: Catalogue; fromFiles?: Facts };

/** What may be chosen of each kind; a region stands for itself, so it has to be one of level 3. */
const chosenFrom = (catalogue: Catalogue): Knows => ({
  // A name that an official typed is chosen once it is in the list.
  organisation: (id) => catalogue.organisations.get(id)?.listed === true,
  partnership: (id) => catalogue.partnerships.has(id),
  party: (id) => catalogue.parties.has(id),
  region: (id) => catalogue.regions.get(id)?.kind === "NUTS3",
});

/** What is wrong with what an entry would say: what the portal does not know, and what lacks its proof. */
export async function problemsOfEntry(
  tx: Transaction,
  { noun, id }: { noun: EntryNoun; id: string },
  [before, after]: readonly [before: Facts, after: Facts],
  { viewer, catalogue, fromFiles }: Asking,
): Promise<Problems> {
  const unknown = {
    ...unknownIn(noun, before, after, chosenFrom(catalogue)),
    ...(await becameAnother(tx, noun, before, after)),
  };
  if (noun === "region") return { ...unknown, ...leftEmpty(before, after) };
  if (noun !== "organisation") return unknown;
  return {
    ...unknown,
    ...problemsOfProof(before, after, fromFiles),
    ...(await taken(tx, id, before, after)),
    ...(await namesTaken(tx, id, [before, after], { keepsAll: keepsAll(viewer), fromFiles })),
    ...(await problemOfCountries(tx, id, [before, after], { viewer, catalogue, fromFiles })),
  };
}

/** A cooperation region without any region would be nowhere, and so would be who has a role for it. */
const leftEmpty = (before: Facts, after: Facts): Problems =>
  before.members?.length && after.members?.length === 0 ? { members: "required" } : {};

/** Why this official does not give an organisation these countries. */
async function problemOfCountries(
  tx: Transaction,
  id: string,
  [before, after]: readonly [before: Facts, after: Facts],
  { viewer, catalogue, fromFiles }: Asking,
): Promise<Problems> {
  const was = before.countries === undefined ? null : countriesIn(before);
  const is = countriesIn(after);
  const own = partiesKept(viewer).flatMap((id) => catalogue.parties.get(id)?.country ?? []);
  if (!keepsAll(viewer) && !fromFiles?.countries && gainsCountry(was, is, own))
    return { countries: "ownCountryOnly" };
  return was && (await leavesRecords(tx, viewer, id, [was, is]))
    ? { countries: "namedInCountry" }
    : {};
}

/** The identifiers given anew that another organisation has already. */
async function taken(tx: Transaction, id: string, before: Facts, after: Facts) {
  if (isDeepStrictEqual(before.identifiers, after.identifiers)) return {};
  await nameInTurn(tx);
  const identifiers = (after.identifiers ?? []) as readonly Cells[];
  const others = await tx.organisationIdentifier.findMany({
    where: {
      value: { in: identifiers.flatMap(({ value }) => value || []) },
      organisationId: { not: id },
    },
    select: { scheme: true, value: true },
  });
  const problems: Problems = {};
  for (const [at, { scheme, value }] of identifiers.entries())
    if (others.some((other) => other.scheme === scheme && other.value === value))
      problems[fieldOfRow("identifiers", at, "value")] = "takenIdentifier";
  return problems;
}

/** The fields in which something was chosen anew that the portal does not know. */
function unknownIn(noun: EntryNoun, before: Facts, after: Facts, knows: Knows): Problems {
  const problems: Problems = {};
  for (const [name, part] of Object.entries(partsOfEntry(noun))) {
    if (part.kind === "id" && after[name] && !knows[part.among](after[name] as string))
      problems[name] = "unknownChoice";
    if (part.kind === "ids") {
      const had = (before[name] ?? []) as readonly string[];
      const added = ((after[name] ?? []) as readonly string[]).filter((id) => !had.includes(id));
      if (!added.every(knows[part.among])) problems[name] = "unknownChoice";
    }
    if (part.kind !== "rows") continue;
    for (const [at, row] of ((after[name] ?? []) as readonly Cells[]).entries())
      for (const [cell, { kind, ...of }] of Object.entries(part.cells))
        if (kind === "id" && row[cell] && !knows[(of as { among: Among }).among](row[cell]))
          problems[fieldOfRow(name, at, cell)] = "unknownChoice";
  }
  return problems;
}

/** The fields in which an organisation was chosen anew that became another while the form was open. */
async function becameAnother(
  tx: Transaction,
  noun: EntryNoun,
  before: Facts,
  after: Facts,
): Promise<Problems> {
  const knowing = (organisation: (id: string) => boolean): Knows => {
    const all = () => true;
    return { organisation, partnership: all, party: all, region: all };
  };
  const chosen: string[] = [];
  const note = (id: string) => chosen.push(id) > 0;
  unknownIn(noun, before, after, knowing(note));
  const meant = await meantNow(tx, chosen);
  return unknownIn(
    noun,
    before,
    after,
    knowing((id) => !meant.has(id)),
  );
}
