import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { answers } from "./database.mjs";
import { keepOwned, placeFor, removeHome } from "./postgres-place.mjs";
import { keptPort, runServer, stopServer, stopStrayServer } from "./postgres-server.mjs";
import { runTool } from "./postgres-tool.mjs";
import { Problem, say } from "./say.mjs";

const version = "18";

/**
 * Starts the embedded PostgreSQL with the data in `dataDir/postgres`; `fresh` begins with none.
 * Gives the address of each of its databases, by the superuser unless a role is named, the password
 * that a role is to have, and ways to stop it.
 */
export async function startPostgres({ dataDir, fresh = false, onLoss }) {
  const place = await placeFor(dataDir);
  await stopStrayServer(place);
  if (fresh) empty(place);
  if (!existsSync(join(place.folder, "data"))) await createCluster(place);
  checkVersion(place);
  const { addressOn, passwordOf } = keysOf(place);
  const server = await runServer(place, addressOn, onLoss);
  const stop = () => stopServer(place, server.child);
  return {
    url: addressOn(server.port),
    passwordOf,
    port: server.port,
    stop,
    stopAndRemove: async () => {
      await stop();
      empty(place);
      removeHome(dataDir);
    },
  };
}

/** The embedded PostgreSQL that another process has started with the data in `dataDir`, if it answers. */
export async function runningPostgres({ dataDir }) {
  const place = await placeFor(dataDir);
  const port = keptPort(place);
  if (!port || !existsSync(join(place.folder, "password"))) return undefined;
  const url = keysOf(place).addressOn(port);
  return (await answers(url("postgres"))) ? { url, port } : undefined;
}

/** The password of a role follows from the superuser's, and does not lead back to it. */
function keysOf(place) {
  const password = readFileSync(join(place.folder, "password"), "utf8");
  const passwordOf = (role) =>
    role === "postgres" ? password : createHmac("sha256", password).update(role).digest("hex");
  const addressOn =
    (port) =>
    (database, role = "postgres") =>
      `postgresql://${role}:${passwordOf(role)}@127.0.0.1:${port}/${database}`;
  return { addressOn, passwordOf };
}

async function createCluster(place) {
  say("Creating an empty database");
  const unfinished = join(place.folder, "data.new");
  empty(place);
  keepOwned(place, "password", randomBytes(24).toString("hex"));
  await runTool(place, "initdb", [
    ...[`--pgdata=${unfinished}`, "--username=postgres"],
    ...[`--pwfile=${join(place.folder, "password")}`, "--auth=scram-sha-256"],
    ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
  ]);
  renameSync(unfinished, join(place.folder, "data"));
}

function checkVersion(place) {
  const found = readFileSync(join(place.folder, "data", "PG_VERSION"), "utf8").trim();
  if (found === version) return;
  throw new Problem(
    `The data in ${place.folder} is of PostgreSQL ${found}; this is ${version}. Move it over with pg_dump first.`,
  );
}

function empty(place) {
  for (const name of ["data", "data.new", "password", "port", "log"]) {
    rmSync(join(place.folder, name), { recursive: true, force: true });
  }
}
