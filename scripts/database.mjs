import { Problem } from "./say.mjs";

const oldest = 150_000;

/** Does something with a connection to a database and closes it. */
export async function withClient(url, use) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Whether a database takes connections. */
export async function answers(url) {
  return withClient(url, () => true).catch(() => false);
}

/** Makes sure that the server that an option names can be reached and is new enough. */
export async function checkServer(url, option) {
  const found = await withClient(url, (client) => client.query("show server_version_num")).catch(
    (error) => {
      const reason = error.message || error.code;
      throw new Problem(`The database of ${option} cannot be reached (${reason}).`);
    },
  );
  if (Number(found.rows[0].server_version_num) >= oldest) return;
  throw new Problem(`The database of ${option} is older than PostgreSQL 15.`);
}

/** Creates a database unless it exists; `fresh` drops an older one first. */
export async function createDatabase(serverUrl, name, { fresh = false } = {}) {
  await withClient(serverUrl, async (client) => {
    const quoted = client.escapeIdentifier(name);
    if (fresh) await client.query(`drop database if exists ${quoted} with (force)`);
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database ${quoted} template template0`);
  });
}

/** The address of another database on the same server. */
export function onSameServer(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
