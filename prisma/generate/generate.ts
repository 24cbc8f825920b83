import { Client } from "pg";
import { bottleneckRows } from "./bottlenecks";
import { chanceOf } from "./chance";
import type { Making, Plan, Rows } from "./plan";
import { projectRows } from "./projects";
import { readWorld } from "./world";
import { inBulk, writeRows } from "./write";

/**
 * Fills a database that holds the reference data and no cases with believable bottlenecks and projects:
 * the same for the same plan. All or nothing. Needs the rights of a superuser.
 */
export async function generate(databaseUrl: string, plan: Plan): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("begin");
    await refuseCases(client);
    const chance = chanceOf(plan.seed);
    const making = { plan, chance, world: await readWorld(client, chance, plan.since) };
    await inBulk(client, () => writeAll(client, making));
    await setPublications(client);
    await setCounters(client);
    await client.query("commit");
    await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}

async function refuseCases(client: Client): Promise<void> {
  const { rowCount } = await client.query(`select from "Bottleneck" limit 1`);
  if (rowCount) throw new Error("This database holds bottlenecks already.");
}

async function writeAll(client: Client, making: Making): Promise<void> {
  const sample: string[] = [];
  await writeRows(client, sampled(bottleneckRows(making), making.plan, sample));
  await writeRows(client, projectRows(making, sample));
}

/** Passes rows on, and remembers the ids of about ten thousand bottlenecks for the projects. */
function* sampled(all: Iterable<Rows>, plan: Plan, sample: string[]): Generator<Rows> {
  const every = Math.ceil(plan.bottlenecks / 10_000);
  let count = 0;
  for (const rows of all) {
    count += 1;
    if (count % every === 0) sample.push(String(rows.Bottleneck?.[0]?.id));
    yield rows;
  }
}

/** What is published has its publication, as a trigger makes it where there are triggers. */
async function setPublications(client: Client): Promise<void> {
  for (const [table, column, words] of [
    ["Bottleneck", "bottleneckId", "bottleneck_words"],
    ["Project", "projectId", "project_words"],
  ])
    await client.query(
      `insert into "Publication" (id, "${column}", texts, "from", "givenById")
       select md5(id)::uuid::text, id, ${words}(id), "publishedAt", "changedById"
       from "${table}" where published`,
    );
}

/** The portal goes on counting where the generator stopped. */
async function setCounters(client: Client): Promise<void> {
  for (const table of ["Bottleneck", "Project"]) {
    await client.query(
      `insert into "ReferenceCounter" (kind, year, last)
       select split_part(reference, '-', 1), split_part(reference, '-', 2)::int,
         max(split_part(reference, '-', 3)::int)
       from "${table}" group by 1, 2
       on conflict (kind, year) do update set last = excluded.last`,
    );
  }
}
