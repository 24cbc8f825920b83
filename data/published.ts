import "server-only";
import { z } from "zod";
import { nounNames, nouns, nounTypes } from "@/domain/noun";
import { Prisma } from "@/prisma/generated/client";
import { nounTables } from "./noun-tables";
import { readRows } from "./read-rows";
import { visibleSql } from "./visibility";

/** How many real records the public may read. */
export async function countPublished(): Promise<number> {
  const rows = await readRows(
    "published records counted",
    z.object({ count: z.number() }),
    Prisma.sql`select count(*)::int as count from (${published}) as public`,
  );
  return rows[0]?.count ?? 0;
}

/** One page of the records that the public may read, by their numbers: page 0 is the first. */
export const listPublished = (page: number, size: number) =>
  readRows(
    "published records",
    z.object({ type: z.enum(nounTypes), reference: z.string() }),
    Prisma.sql`select type, reference from (${published}) as public
    order by type, reference limit ${size} offset ${page * size}`,
  );

/** Of whatever noun, without what is made up to practise with: that is nothing to be found by. */
const published = Prisma.join(
  nounNames.map((noun) => {
    const { from, name } = nounTables[noun];
    return Prisma.sql`select ${nouns[noun].type} as type, ${name}.reference
      from ${from} where ${visibleSql(noun, null)} and not ${name}."isPractice"`;
  }),
  " union all ",
);
