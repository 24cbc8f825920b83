import { expect, test } from "vitest";
import { z } from "zod";
import { links, sets, stays } from "@/prisma/merge-links";
import { db } from "../db";

test("whatever names an organisation moves with a merge, or stays for a reason", async () => {
  const found = await db.$queryRaw`select r.relname || '.' || a.attname as name from pg_constraint c
    join pg_class r on r.oid = c.conrelid join unnest(c.conkey) k on true
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k
    where c.contype = 'f' and c.confrelid = '"Organisation"'::regclass`;
  const names = z.array(z.object({ name: z.string() })).parse(found);
  const known = [...links, ...sets, ...stays].map(({ table, column }) => `${table}.${column}`);
  expect(names.map(({ name }) => name).sort()).toEqual(known.sort());
});
