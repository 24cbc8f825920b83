import "server-only";
import { z } from "zod";
import { countriesIn, type Facts } from "@/domain/entry/facts";
import { mergeUndoneWithin } from "@/domain/entry/merge";
import { languages, namesSchema } from "@/domain/language";
import { abbreviationsOf, hasAbbreviation, hasName } from "@/domain/organisation";
import type { Problems } from "@/domain/outcome";
import type { Country } from "@/domain/region";
import type { Transaction } from "@/prisma/client";

/**
 * Whoever gives organisations names or numbers waits here for each other until the transaction ends: what is kept
 * in memory does not know what is being written.
 */
export async function nameInTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation.names'))`;
}

/** Who asks: whether they keep the bodies of all, and what they take over from the files. */
type Asker = { keepsAll: boolean; fromFiles?: Facts | undefined };

/**
 * The names by which another organisation is found already: a form could not tell the two apart. Several may have
 * one abbreviation (each chamber is an "IHK"), but none takes that of bodies of other countries, unless it is given by
 * who keeps all or by the files. Of one that is not in the list yet every name is new there, also one that an official
 * typed.
 */
export async function namesTaken(
  tx: Transaction,
  id: string,
  [before, after]: readonly [before: Facts, after: Facts],
  { keepsAll, fromFiles }: Asker,
): Promise<Problems> {
  const own = await tx.organisation.findUnique({ where: { id }, select: { listed: true } });
  const had = own?.listed ? [...namesOf(before), ...shortOf(before)] : [];
  const isNew = ({ field, name }: Given) =>
    !had.some((one) => one.field === field && one.name === name);
  const [names, short] = [namesOf(after).filter(isNew), shortOf(after).filter(isNew)];
  if (names.length + short.length === 0) return {};
  await nameInTurn(tx);
  const others = await othersOf(tx, id);
  const mayShare = keepsAll || fromFiles?.abbreviation !== undefined;
  const isAbroad = ({ countries }: (typeof others)[number]) =>
    !mayShare && !countriesIn(after).some((country) => countries.includes(country as Country));
  const taken = [
    ...names.filter(({ name }) =>
      others.some((one) => hasName(one, name) || hasAbbreviation(one, name)),
    ),
    ...short.filter(({ name }) =>
      others.some((one) => hasName(one, name) || (isAbroad(one) && hasAbbreviation(one, name))),
    ),
  ];
  return Object.fromEntries(taken.map(({ field }) => [field, "takenName"]));
}

type Given = { field: string; name: string };

const textIn = (facts: Facts, field: string): string => z.string().catch("").parse(facts[field]);

const namesOf = (facts: Facts): Given[] =>
  languages
    .map((language) => `names-${language}`)
    .map((field) => ({ field, name: textIn(facts, field) }))
    .filter(({ name }) => name !== "");

const shortOf = (facts: Facts): Given[] =>
  abbreviationsOf({ abbreviation: textIn(facts, "abbreviation") })
    .filter((name) => name !== "")
    .map((name) => ({ field: "abbreviation", name }));

/**
 * The other organisations of the list, with those that became another and may still come back. What became this one
 * itself is not among them: it may take that name.
 */
async function othersOf(tx: Transaction, id: string) {
  const since = new Date(Date.now() - mergeUndoneWithin);
  const leaving = await tx.organisationMerge.findMany({
    where: { undoneAt: null, at: { gt: since }, intoId: { not: id } },
    select: { fromId: true },
  });
  const mayComeBack = { id: { in: leaving.map(({ fromId }) => fromId) } };
  const rows = await tx.organisation.findMany({
    where: { listed: true, id: { not: id }, OR: [{ mergedIntoId: null }, mayComeBack] },
    select: { names: true, abbreviation: true, countries: true },
  });
  return rows.map((row) => ({ ...row, names: namesSchema.parse(row.names) }));
}
