import { readFileSync } from "node:fs";
import { withClient } from "../database.mjs";
import { say } from "../say.mjs";
import { signIn } from "./facts.mjs";

/** A list of so many rows as a workbook is what officials take to a meeting. */
const rows = 10_000;
const rounds = 3;
const megabyte = 1024 * 1024;

/**
 * How long a workbook of 10,000 rows takes, its size, and how much more memory the server holds at most while it is made
 * than before: the first asks for code that is not loaded yet, so that the others count. Memory is null where no /proc is.
 */
export async function measureFile(portal, databaseUrl, { secret }) {
  const since = await withClient(databaseUrl, dayOfRows);
  const cookie = await withClient(databaseUrl, (client) => signIn(client, secret));
  say(`Asking for a workbook of ${rows.toLocaleString("en")} rows`);
  const address = `/nl/bottlenecks/xlsx?${new URLSearchParams(since)}`;
  const headers = { cookie };
  await read(portal, address, headers);
  const runs = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(await measured(portal, address, headers));
  const middle = runs.toSorted((one, other) => one.ms - other.ms)[1];
  const memory = runs.map((run) => run.memory).filter((one) => one !== null);
  return { ...middle, memory: memory.length > 0 ? Math.max(...memory) : null };
}

/** The day since which about so many were published that are registered: the coordinator sees these and few more. */
async function dayOfRows(client) {
  const { rows: found } = await client.query(
    `select to_char("reportedAt", 'YYYY-MM-DD') as day from "Bottleneck" where published
     order by "reportedAt" desc, id desc offset $1 limit 1`,
    [rows],
  );
  return found[0] ? { registeredFrom: found[0].day } : {};
}

async function measured(portal, address, headers) {
  const before = memoryOf(portal);
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, memoryOf(portal));
  }, 10);
  const begun = performance.now();
  const bytes = await read(portal, address, headers);
  clearInterval(look);
  const memory = before === null ? null : (most - before) / megabyte;
  return { ms: performance.now() - begun, bytes, memory };
}

async function read(portal, address, headers) {
  const answer = await fetch(`${portal.url}${address}`, { headers, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`The workbook was answered with ${answer.status}.`);
  return (await answer.arrayBuffer()).byteLength;
}

/** The memory that the server holds at this moment, in bytes. */
function memoryOf({ child }) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
    return Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
