import "server-only";
import { z } from "zod";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./db";

/** What answers a statement: the client, or the transaction of a write. */
export type Reader = Pick<typeof db, "$queryRaw">;

/**
 * The rows of a hand-written statement, each compared with what it is read as: the driver gives what the
 * columns are, whatever a type here says of them. A column of another shape is a defect of the portal, whose
 * code in the log is the name of the statement and of the column, as in "accounts.roles".
 */
export async function readRows<Row extends z.ZodType>(
  name: string,
  row: Row,
  statement: Prisma.Sql,
  reader: Reader = db,
): Promise<z.infer<Row>[]> {
  const rows: unknown[] = await reader.$queryRaw(statement);
  const read = z.array(row).safeParse(rows);
  if (read.success) return read.data;
  const [, ...column] = read.error.issues[0]?.path ?? [];
  throw new RowDefect([name, ...column].join("."));
}

/** Says where, never what: a row holds words of people. */
class RowDefect extends Error {
  override name = "RowDefect";

  constructor(readonly code: string) {
    super(`A statement gave another shape than it is read as: ${code}`);
  }
}
