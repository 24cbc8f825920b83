import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Language } from "@/domain/language";
import { isOrganisationField, otherNameOf } from "@/domain/organisation";
import { type Country, countries } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { addRows } from "./add-rows";
import { env } from "./env";
import { forgetReference } from "./memory";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";
import type { Writing } from "./write";

/**
 * The fields of a record with every name that is not in the list yet as an organisation of its own, made
 * where there is none of that name. It is not offered to others until an editor lists it. What an editor made
 * another meanwhile is that other.
 */
export async function keepOthers<T extends object>(
  writing: Pick<Writing<unknown>, "tx" | "afterCommit">,
  fields: T,
  language: Language,
): Promise<T> {
  const [kept = fields] = await keepAllOthers(writing, [{ fields, language }]);
  return kept;
}

/** The same for the fields of many records. */
export async function keepAllOthers<T extends object>(
  { tx, afterCommit }: Pick<Writing<unknown>, "tx" | "afterCommit">,
  all: readonly { fields: T; language: Language }[],
): Promise<T[]> {
  const named = new Map<string, { name: string; language: Language }>();
  const asIds = all.map(({ fields, language }) =>
    mapOrganisations(fields, (value) => {
      const name = otherNameOf(value);
      if (name !== null) named.set(otherId(name, language), { name, language });
      return name === null ? value : otherId(name, language);
    }),
  );
  if (named.size > 0) {
    const rows = [...named].map(([id, { name, language }]) => ({
      ...{ id, names: { [language]: name }, kind: "OTHER" as const, listed: false },
      confidence: "BACKGROUND" as const,
    }));
    await addRows(tx, "Organisation", rows, { unlessThere: true });
    // Who wrote it meets the name at once.
    afterCommit(forgetReference);
  }
  const meant = await meantNow(tx, [...new Set(asIds.flatMap(organisationsIn))]);
  return asIds.map((fields) => mapOrganisations(fields, (id) => meant.get(id) ?? id));
}

/**
 * Holds what a write is going to name, in the order of ids, and gives of each the one that is meant: a merge
 * that was first is known then, and one that comes later finds what was written.
 */
export async function meantNow(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const held = Prisma.sql`select "mergedIntoId" is not null as merged from "Organisation"
    where id = any(${ids}) order by id for key share`;
  const rows = await readRows("held", z.object({ merged: z.boolean() }), held, tx);
  return rows.some(({ merged }) => merged) ? mergedInto(tx, ids) : new Map();
}

const meantRow = z.object({ id: z.string(), meant: z.string() });

/** What became of those that are merged: the last of all that one after the other became. */
async function mergedInto(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const became = Prisma.sql`
    with recursive became as (
      select id, "mergedIntoId" as meant from "Organisation" where id = any(${ids})
      union
      select b.id, o."mergedIntoId" from became b join "Organisation" o on o.id = b.meant)
    select b.id, b.meant from became b join "Organisation" o on o.id = b.meant
    where o."mergedIntoId" is null`;
  const rows = await readRows("merged", meantRow, became, tx);
  return new Map(rows.map(({ id, meant }) => [id, meant]));
}

/** The countries for which this organisation stands in the records that this viewer may know of. */
export async function countriesAsked(viewer: Viewer, organisationId: string): Promise<Country[]> {
  const found = await readRows(
    "countries for which an organisation is named",
    z.object({ country: z.enum(countries) }),
    Prisma.sql`select distinct s.country from "BottleneckSide" s
      join "Bottleneck" b on b.id = s."bottleneckId"
      where s."competentId" = ${organisationId} and ${visibleSql("bottleneck", viewer)}`,
  );
  return countries.filter((country) => found.some((row) => row.country === country));
}

/** The fields with what `meant` gives for each organisation in them; nothing stands twice in a list. */
function mapOrganisations<T extends object>(fields: T, meant: (value: string) => string): T {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) => {
      if (!isOrganisationField(field)) return [field, value];
      if (typeof value === "string") return [field, meant(value)];
      return [field, Array.isArray(value) ? [...new Set(value.map(meant))] : value];
    }),
  ) as T;
}

/** All organisations that these fields name. */
function organisationsIn(fields: object): string[] {
  const ids = new Set<string>();
  mapOrganisations(fields, (id) => {
    if (id !== "") ids.add(id);
    return id;
  });
  return [...ids];
}

/**
 * The same name in the same language is the same organisation. Written otherwise it is another, until an editor
 * merges the two: nobody gets back a name as somebody else wrote it, and learns so that an internal record names it.
 * Keyed with the portal's secret, because its page has this id in its address.
 */
const otherId = (name: string, language: Language): string => {
  const hash = createHmac("sha256", env().NEXTAUTH_SECRET).update(`${language} ${name}`);
  return `other-${hash.digest("hex").slice(0, 24)}`;
};
