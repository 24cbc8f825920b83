import { expect, test } from "vitest";
import { entries, entryNouns } from "@/domain/entry/entry";
import { nounTypes } from "@/domain/noun";
import { db } from "../db";

test("what has a history cannot be deleted without it, whatever its noun", async () => {
  const guarded = await db.$queryRaw<{ name: string }[]>`
    select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgname = 'history_stays'`;
  const names = guarded.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...nounTypes]));
  expect(names).toEqual(expect.arrayContaining(entryNouns.map((noun) => entries[noun].type)));
});
