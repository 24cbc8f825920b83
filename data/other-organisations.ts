import "server-only";
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Language } from "@/domain/language";
import { isOrganisationField, otherNameOf } from "@/domain/organisation";
import { type Country, countries } from "@/domain/region";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { env } from "./env";
import { forgetReference } from "./memory";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";
import type { Writing } from "./write";

/**
 * The fields of a record with every name that is not in the list yet as an organisation of its own, made
 * where there is none of that name. It is not offered to others until an editor lists it.
 */
export async function keepOthers<T extends object>(
  { tx, afterCommit }: Pick<Writing<unknown>, "tx" | "afterCommit">,
  fields: T,
  language: Language,
): Promise<T> {
  const named = new Map<string, string>();
  const idOf = (name: string) => otherId(name, language);
  mapOrganisations(fields, (name) => {
    named.set(idOf(name), name);
    return name;
  });
  if (named.size === 0) return fields;
  await tx.organisation.createMany({
    data: [...named].map(([id, name]) => ({
      ...{ id, names: { [language]: name }, kind: "OTHER" as const, listed: false },
      confidence: "BACKGROUND" as const,
    })),
    skipDuplicates: true,
  });
  // Who wrote it meets the name at once.
  afterCommit(forgetReference);
  // An editor may have said before which organisation is meant by this name.
  const meant = await mergedInto(tx, [...named.keys()]);
  return mapOrganisations(fields, (name) => meant.get(idOf(name)) ?? idOf(name));
}

const meantRow = z.object({ id: z.string(), meant: z.string() });

/** What became of those that are merged: the last of all that one after the other became. */
async function mergedInto(tx: Transaction, ids: string[]): Promise<ReadonlyMap<string, string>> {
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

/** The fields with what `idOf` gives for each name that is not in the list. */
function mapOrganisations<T extends object>(fields: T, idOf: (name: string) => string): T {
  const replace = (value: unknown) => {
    const name = typeof value === "string" ? otherNameOf(value) : null;
    return name === null ? value : idOf(name);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      if (!isOrganisationField(field)) return [field, value];
      return [field, Array.isArray(value) ? value.map(replace) : replace(value)];
    }),
  ) as T;
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
