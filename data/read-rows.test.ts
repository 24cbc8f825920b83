import { expect, test } from "vitest";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { outlineOf } from "./log";
import { readRows } from "./read-rows";
import { troubleOf } from "./trouble";

const row = z.object({ count: z.number(), roles: z.array(z.enum(["READER", "COMPETENT_BODY"])) });

const failure = async (statement: Prisma.Sql) => {
  const error: unknown = await readRows("accounts", row, statement).then(
    () => null,
    (error: unknown) => error,
  );
  return error;
};

test("rows are given as what they are read as, and nothing else", async () => {
  const statement = Prisma.sql`select 1 as count, array['READER'] as roles, 'secret' as other`;
  expect(await readRows("accounts", row, statement)).toEqual([{ count: 1, roles: ["READER"] }]);
});

test.each([
  [
    "an enum array that the driver gives as text",
    Prisma.sql`1 as count, '{READER}'::"Role"[] as roles`,
    "accounts.roles",
  ],
  [
    "a value that the portal does not know",
    Prisma.sql`1 as count, array['READER', 'KING'] as roles`,
    "accounts.roles.1",
  ],
  [
    "a number of another kind",
    Prisma.sql`1::bigint as count, array['READER'] as roles`,
    "accounts.count",
  ],
  [
    "nothing where something is",
    Prisma.sql`null as count, array['READER'] as roles`,
    "accounts.count",
  ],
  ["a column that is not there", Prisma.sql`array['READER'] as roles`, "accounts.count"],
])("%s is a defect that says which statement and which column", async (_, columns, code) => {
  const error = await failure(Prisma.sql`select ${columns}`);
  expect(troubleOf(error)).toBe("defect");
  expect(outlineOf(error)).toMatchObject({ kind: "RowDefect", code });
  expect(String(error)).not.toMatch(/KING/);
});
