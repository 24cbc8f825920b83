import "server-only";
import { randomBytes } from "node:crypto";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";

type Given<Model extends Prisma.ModelName> = Extract<
  Prisma.TypeMap["model"][Model]["operations"]["createMany"]["args"]["data"],
  readonly unknown[]
>[number];

/** A row of a table, with its id where the portal gives one: see `newId`. */
type RowOf<Model extends Prisma.ModelName> =
  Given<Model> extends { id?: string } ? Given<Model> & { id: string } : Given<Model>;

/** So many rows go into one statement. */
const mostInOne = 1000;

/**
 * Adds rows to a table in their order, one or thousands; none where there is none to add. They go to the database as
 * JSON, in one value: `createMany` makes a plan of each value of each row and keeps it, which takes seconds of the
 * server and hundreds of megabytes for a file of thousands. What a row leaves out is what the table says. Where
 * `unlessThere`, a row that is there already stays as it is.
 */
export async function addRows<Model extends Prisma.ModelName>(
  tx: Transaction,
  table: Model,
  rows: readonly RowOf<Model>[],
  { unlessThere = false } = {},
): Promise<void> {
  const rest = unlessThere ? Prisma.raw("on conflict do nothing") : Prisma.empty;
  for (const { columns, some } of alike(rows)) {
    const names = Prisma.raw(columns.map((name) => `"${name}"`).join(", "));
    const into = Prisma.raw(`"${table}"`);
    await tx.$executeRaw`insert into ${into} (${names})
      select ${names} from json_populate_recordset(null::${into}, ${JSON.stringify(some)}::json) ${rest}`;
  }
}

/** The rows in parts that follow each other, each of rows that name the same columns. */
function alike(rows: readonly object[]): { columns: string[]; some: object[] }[] {
  const parts: { columns: string[]; some: object[] }[] = [];
  for (const row of rows) {
    const columns = Object.entries(row).flatMap(([name, value]) =>
      value === undefined ? [] : name,
    );
    const last = parts.at(-1);
    if (last && last.some.length < mostInOne && `${last.columns}` === `${columns}`)
      last.some.push(row);
    else parts.push({ columns, some: [row] });
  }
  return parts;
}

/** The rows with an id for each. */
export const withIds = <Row extends object>(rows: readonly Row[]): (Row & { id: string })[] =>
  rows.map((row) => ({ ...row, id: newId() }));

let lastMoment = 0n;

/**
 * An id of a new row, as the schema's `uuid(7)` makes one: by the moment, here also in the order in which they are made,
 * so that the rows of a file stay in its order where all else is the same.
 */
export function newId(): string {
  const moment = BigInt(Date.now()) << 12n;
  lastMoment = moment > lastMoment ? moment : lastMoment + 1n;
  const when = lastMoment.toString(16).padStart(15, "0");
  const chance = randomBytes(8);
  chance.writeUInt8((chance.readUInt8(0) & 0x3f) | 0x80, 0);
  const rest = chance.toString("hex");
  return `${when.slice(0, 8)}-${when.slice(8, 12)}-7${when.slice(12)}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
