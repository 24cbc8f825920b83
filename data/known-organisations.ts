import "server-only";
import { z } from "zod";
import { knownAmong } from "@/domain/known";
import { nounNames } from "@/domain/noun";
import { reachedBy } from "@/domain/permission";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { type Catalogue, readCatalogue } from "./catalogue";
import { nounTables } from "./noun-tables";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

/**
 * The organisations, called `o`, that this reader may know of: those of the list, and a name that an official typed
 * ("another: …") where a record that the reader sees names it, or for who keeps everything. The one answer for
 * lists, pages, forms and filters: a name in an internal record is internal too (decision 21).
 */
export function knownSql(viewer: Anyone): Prisma.Sql {
  if (keepsAll(viewer)) return Prisma.sql`true`;
  const named = nounNames.map((noun) => {
    const { from, name } = nounTables[noun];
    return Prisma.sql`exists (select from ${from}
      where ${name}.keys @> array['organisation:' || o.id] and ${visibleSql(noun, viewer)})`;
  });
  return Prisma.sql`(o.listed or ${Prisma.join(named, " or ")})`;
}

const keepsAll = (viewer: Anyone): boolean => reachedBy(viewer, "maintain") === "everything";

/** The catalogue with the organisations that this reader may know of, also of those that became another. */
export async function catalogueFor(viewer: Anyone): Promise<Catalogue> {
  const catalogue = await readCatalogue();
  const { organisations, merged } = catalogue;
  const typed = [...organisations.values(), ...merged.values()].flatMap(({ id, listed }) =>
    listed ? [] : [id],
  );
  if (typed.length === 0 || keepsAll(viewer)) return catalogue;
  const rows = await readRows(
    "known organisations",
    z.object({ id: z.string() }),
    Prisma.sql`select o.id from "Organisation" o where o.id = any(${typed}) and ${knownSql(viewer)}`,
  );
  const known = new Set(rows.map(({ id }) => id));
  return without(
    catalogue,
    typed.filter((id) => !known.has(id)),
  );
}

/** Made once for all who may not know of the same ones: names are put in order for each catalogue. */
const madeFor = knownAmong<Catalogue, Catalogue>(200);

function without(catalogue: Catalogue, hidden: readonly string[]): Catalogue {
  if (hidden.length === 0) return catalogue;
  const left = (those: Catalogue["organisations"]) =>
    new Map([...those].filter(([id]) => !hidden.includes(id)));
  const { organisations, merged } = catalogue;
  return madeFor(catalogue, hidden.join(" "), () => ({
    ...catalogue,
    organisations: left(organisations),
    merged: left(merged),
  }));
}
