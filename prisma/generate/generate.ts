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
    await client.query("select keep_all_words()");
    await setPublications(client);
    await setHistory(client);
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

/** The rows of history that hold words: where they stand, under which field, and by whom and when. */
const wordsOfHistory = [
  [
    ...["BottleneckStep", "Bottleneck", "bottleneckId", "reason", "reason", "reasonLanguage"],
    ...["reasonVersion", "takenAt", "takenById"],
  ],
  [
    ...["ProgressReport", "Project", "projectId", "report", "text", "language"],
    ...["textVersion", "reportedAt", "reportedById"],
  ],
];

/** Every text has its version and every step its event, as triggers and the portal make them. */
async function setHistory(client: Client): Promise<void> {
  // Rows of this transaction are planned for only once they are counted.
  await client.query("analyze");
  for (const [table, kind, record, field, text, language, version, at, by] of wordsOfHistory) {
    await client.query(
      `update "${table}" w set "${version}" = n.number from (
         select id, row_number() over (partition by "${record}", "${language}" order by "${at}", id) as number
         from "${table}" where "${text}" <> '') n
       where n.id = w.id`,
    );
    await client.query(
      `insert into "TextVersion" (id, "recordType", "recordId", field, language, version, text, "writtenAt", "writtenById")
       select md5(id)::uuid::text, '${kind}', "${record}", '${field}', "${language}", "${version}", "${text}", "${at}", "${by}"
       from "${table}" where "${version}" is not null`,
    );
  }
  await client.query(`analyze "TextVersion"`);
  await client.query("select keep_standing_texts()");
  await client.query("select tell_what_is_missing()");
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
