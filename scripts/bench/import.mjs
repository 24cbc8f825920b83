import { onSameServer, withClient } from "../database.mjs";
import { inRoot } from "../folders.mjs";
import { runNode } from "../run.mjs";
import { say } from "../say.mjs";

/**
 * How long a file of as many bottlenecks as there may be takes to try out and to write, and how much more memory a
 * server takes meanwhile: in a process of its own, on a copy of this database, which goes again.
 */
export async function measureImport(url, { secret }) {
  say("Importing a file of bottlenecks");
  const name = new URL(url).pathname.slice(1);
  const copy = `${name}_import`;
  const server = onSameServer(url, "postgres");
  const drop = `drop database if exists "${copy}" with (force)`;
  await withClient(server, async (client) => {
    await client.query(drop);
    await client.query(`create database "${copy}" template "${name}"`);
  });
  const output = await runNode(
    "--import=tsx",
    ["--conditions=react-server", inRoot("scripts", "bench", "import-run.ts")],
    {
      ...{ quiet: true, failure: "The file could not be imported." },
      env: {
        ...{ DATABASE_URL: onSameServer(url, copy), NEXTAUTH_SECRET: secret },
        ...{ LOG_LEVEL: "silent", NODE_ENV: "production" },
      },
    },
  );
  await withClient(server, (client) => client.query(drop));
  return JSON.parse(output.trim().split("\n").at(-1));
}
