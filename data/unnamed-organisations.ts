import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { isNamedByNothing } from "@/prisma/merge-links";
import { db } from "./db";
import { forgetReference } from "./memory";
import { readRows } from "./read-rows";

const atOnce = 100;

/** Not in the list, named by nothing, and by no form that somebody left for later. */
const unnamed = Prisma.sql`not o.listed and o."mergedIntoId" is null and ${Prisma.raw(isNamedByNothing)}
  and not exists (select from "RegistrationDraft" d where position(o.id in d.values::text) > 0)
  and not exists (select from "KeptForm" f where position(o.id in f.values::text) > 0)`;

/**
 * A name that an official typed ("another: …") goes when no record names it any more: it is a text of theirs, and
 * nobody reads or lists it. Held first and asked again: meanwhile somebody may have named it.
 */
export async function forgetUnnamed(): Promise<void> {
  const forgotten = await db.$transaction(async (tx) => {
    const held = Prisma.sql`select o.id from "Organisation" o where ${unnamed} order by o.id
      limit ${atOnce} for update of o skip locked`;
    const found = await readRows("unnamed", z.object({ id: z.string() }), held, tx);
    const ids = found.map(({ id }) => id);
    if (ids.length === 0) return 0;
    return tx.$executeRaw`delete from "Organisation" o where o.id = any(${ids}) and ${unnamed}`;
  });
  if (forgotten > 0) forgetReference();
}
