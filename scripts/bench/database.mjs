import { applyMigrations } from "../apply-migrations.mjs";
import { createDatabase, withClient } from "../database.mjs";
import { inRoot } from "../folders.mjs";
import { atEnd } from "../lifecycle.mjs";
import { loadData } from "../load-data.mjs";
import { startPostgres } from "../postgres.mjs";
import { runNode } from "../run.mjs";
import { say } from "../say.mjs";

/** A database with so many bottlenecks in a folder of its own, kept for the next time. */
export async function benchDatabase({ dataDir }, rows) {
  const server = await startPostgres({ dataDir });
  atEnd(() => server.stop());
  await createDatabase(server.url("postgres"), "bench");
  const url = server.url("bench");
  const names = await applyMigrations(url);
  await loadData(url, "no");
  if (await isEmpty(url, "Bottleneck")) await generate(url, rows);
  // A migration may have rewritten rows.
  else if (names.length > 0) await withClient(url, (client) => client.query("vacuum (analyze)"));
  return { url, ownerUrl: url, stop: () => server.stop() };
}

async function isEmpty(url, table) {
  const { rows } = await withClient(url, (client) =>
    client.query(`select not exists (select from "${table}") as empty`),
  );
  return rows[0].empty;
}

async function generate(url, rows) {
  say(`Generating ${rows} bottlenecks (100,000 take ten to twenty minutes; they are kept)`);
  await runNode(
    "--import=tsx",
    ["--conditions=react-server", inRoot("prisma", "generate", "run.ts")],
    {
      env: { DATABASE_URL: url, BENCH_ROWS: String(rows) },
      failure: "The bottlenecks could not be generated.",
    },
  );
}
