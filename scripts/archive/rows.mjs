import { createHash } from "node:crypto";

/** How many rows are read or written at once, and how many signs of them at most. */
export const batch = { rows: 500, signs: 4_000_000 };

/**
 * The rows of a table in the order of its key, a batch at a time: each row one line, a JSON list of its
 * values as text. The client must be in a transaction of `beginPlain`.
 */
export async function* rowsOf(client, { name, columns }) {
  const quoted = (column) => client.escapeIdentifier(column.name);
  const keys = columns.some(({ key }) => key) ? columns.filter(({ key }) => key) : columns;
  await client.query(
    `declare archived no scroll cursor for
     select json_build_array(${columns.map((column) => `${quoted(column)}::text`).join(", ")})::text as line
     from ${client.escapeIdentifier(name)}
     order by ${keys.map((column) => `${quoted(column)}::text collate "C"`).join(", ")}`,
  );
  for (;;) {
    const { rows } = await client.query(`fetch ${batch.rows} from archived`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query("close archived");
}

/** Counts lines and makes their fingerprint as they come by. */
export function lineCount() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add(lines) {
      rows += lines.length;
      for (const line of lines) hash.update(line).update("\n");
    },
    result: () => ({ rows, sha256: hash.digest("hex") }),
  };
}

/** How many rows a table has, and their fingerprint. */
export async function countRows(client, table) {
  const count = lineCount();
  for await (const lines of rowsOf(client, table)) count.add(lines);
  return count.result();
}

/** Adds rows, given as `rowsOf` writes them, to a table. */
export async function addRows(client, { name, columns }, lines) {
  const names = columns.map((column) => client.escapeIdentifier(column.name)).join(", ");
  const values = columns.map(({ type }, at) => `(line ->> ${at})::${type}`).join(", ");
  await client.query(
    `insert into ${client.escapeIdentifier(name)} (${names}) overriding system value
     select ${values} from json_array_elements($1::json) as line`,
    [`[${lines.join(",")}]`],
  );
}
