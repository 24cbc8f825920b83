import "server-only";
import { z } from "zod";
import type { Facts } from "@/domain/entry/facts";
import { isElsewhere } from "@/domain/entry/merge";
import { languages, namesSchema } from "@/domain/language";
import { abbreviationsOf, hasAbbreviation, hasName } from "@/domain/organisation";
import type { Problems } from "@/domain/outcome";
import type { Transaction } from "@/prisma/client";

/**
 * Whoever gives organisations names or numbers waits here for each other until the transaction ends: what is kept
 * in memory does not know what is being written.
 */
export async function nameInTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation.names'))`;
}

/**
 * The names by which another organisation is found already: a form could not tell the two apart. Several may have
 * one abbreviation (each chamber is an "IHK"), but none takes that of a body of other countries alone, unless by
 * who keeps all. Of one that is not in the list yet every name is new there, also one that an official typed. To be
 * asked in turn.
 */
export async function namesTaken(
  tx: Transaction,
  id: string,
  [before, after]: readonly [before: Facts, after: Facts],
  { keepsAll }: { keepsAll: boolean },
): Promise<Problems> {
  const own = await tx.organisation.findUnique({ where: { id }, select: { listed: true } });
  const had = own?.listed ? [...namesOf(before), ...shortOf(before)] : [];
  const isNew = ({ field, name }: Given) =>
    !had.some((one) => one.field === field && one.name === name);
  const others = await othersOf(tx, id);
  const isTaken = ({ name }: Given) =>
    others.some((one) => hasName(one, name) || hasAbbreviation(one, name));
  const isOfOthers = ({ name }: Given) =>
    others.some((one) => {
      const isAbroad = !keepsAll && isElsewhere(countriesIn(after), one.countries);
      return hasName(one, name) || (isAbroad && hasAbbreviation(one, name));
    });
  const taken = [
    ...namesOf(after).filter(isNew).filter(isTaken),
    ...shortOf(after).filter(isNew).filter(isOfOthers),
  ];
  return Object.fromEntries(taken.map(({ field }) => [field, "takenName"]));
}

/** Whether another organisation has a name of this one, which comes back into the list. */
export async function areNamesTaken(tx: Transaction, id: string, facts: Facts): Promise<boolean> {
  const others = await othersOf(tx, id);
  return namesOf(facts).some(({ name }) => others.some((one) => hasName(one, name)));
}

type Given = { field: string; name: string };

const textIn = (facts: Facts, field: string): string => z.string().catch("").parse(facts[field]);
const countriesIn = ({ countries }: Facts) => (countries ?? []) as readonly string[];

const namesOf = (facts: Facts): Given[] =>
  languages
    .map((language) => `names-${language}`)
    .map((field) => ({ field, name: textIn(facts, field) }))
    .filter(({ name }) => name !== "");

const shortOf = (facts: Facts): Given[] =>
  abbreviationsOf({ abbreviation: textIn(facts, "abbreviation") })
    .filter((name) => name !== "")
    .map((name) => ({ field: "abbreviation", name }));

/** The other organisations of the list. */
async function othersOf(tx: Transaction, id: string) {
  const rows = await tx.organisation.findMany({
    where: { listed: true, mergedIntoId: null, id: { not: id } },
    select: { names: true, abbreviation: true, countries: true },
  });
  return rows.map((row) => ({ ...row, names: namesSchema.parse(row.names) }));
}
