import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type Transaction } from "./client";
import { endless, withoutLimits } from "./connection";
import { loadDemoAccounts, loadFirstAdministrator } from "./load/accounts";
import { bringCases } from "./load/bring-cases";
import { loadCases } from "./load/cases";
import { bringReference } from "./load/reference";

/**
 * Brings the reference data of a database up to date and records that. An empty database also gets,
 * with DEMO=yes, the real cases and the demo accounts, else a link for the first administrator.
 * `scripts/load-data.mjs` calls this, and says which version and files these are.
 */
const {
  DATABASE_URL,
  DATA_DIR = ".data",
  DEMO,
  PUBLIC_URL = "http://localhost:3000",
  REFERENCE_FINGERPRINT: fingerprint,
  REFERENCE_VERSION: version,
} = process.env;
if (!DATABASE_URL || !fingerprint || !version) throw new Error("Call scripts/load-data.mjs.");

const run = { fingerprint, version };
const db = connect(DATABASE_URL, 2, endless);
const now = new Date();
try {
  // All or nothing: a start that was cut off finds the database as it was.
  await db.$transaction(load, { timeout: 300_000, maxWait: 10_000 });
} finally {
  await db.$disconnect();
}

/** Servers that start at once take turns (the number is that of scripts/locks.mjs); the first one loads. */
async function load(tx: Transaction): Promise<void> {
  await tx.$executeRawUnsafe(withoutLimits);
  await tx.$executeRaw`select pg_advisory_xact_lock(7205315)`;
  if ((await tx.referenceRun.count({ where: run })) > 0) {
    console.log("  Another server loaded the data meanwhile.");
    return;
  }
  const isFirst = (await tx.party.count()) === 0;
  const brought = await bringReference(tx);
  await tx.referenceRun.create({ data: { ...run, ...brought }, select: { id: true } });
  if (isFirst) return loadFirst(tx);
  const cases = await bringCases(tx);
  if (cases > 0)
    console.log(`  ${cases} demo records that no official touched now read as in this version.`);
  console.log(`  Reference data: ${told(brought)}.`);
}

/** How many rows it was: "15 rows added, no rows changed, 1 link removed". */
function told({ added, changed, removed }: Awaited<ReturnType<typeof bringReference>>): string {
  if (added + changed + removed === 0) return "nothing new";
  const count = (number: number, one: string) =>
    number === 0 ? `no ${one}s` : `${number} ${one}${number === 1 ? "" : "s"}`;
  return `${count(added, "row")} added, ${count(changed, "row")} changed, ${count(removed, "link")} removed`;
}

async function loadFirst(tx: Transaction): Promise<void> {
  console.log("  Reference data loaded: parties, regions, organisations, themes and partnerships.");
  if (DEMO === "yes") {
    await loadCases(tx, now);
    await tx.$executeRaw`select keep_standing_texts()`;
    await tx.$executeRaw`select tell_what_is_missing()`;
    const accounts = await loadDemoAccounts(tx, now);
    await tx.practiceStory.create({ data: { isDue: true }, select: { id: true } });
    const file = join(DATA_DIR, "demo-accounts.json");
    writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    console.log("  Demo loaded: real cases from public sources and an account for each role.");
  } else {
    const address = `${PUBLIC_URL}/nl/welcome/${await loadFirstAdministrator(tx, now)}`;
    console.log(`  First administrator: choose a password within 72 hours at ${address}`);
  }
}
