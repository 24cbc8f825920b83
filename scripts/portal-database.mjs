import { claim, release } from "./claim.mjs";
import { checkServer } from "./database.mjs";
import { atEnd, endRun, isEnding } from "./lifecycle.mjs";
import { startPostgres } from "./postgres.mjs";
import { roleNames, settleRoles } from "./roles.mjs";
import { Problem, say } from "./say.mjs";

/** The name of the portal's database on the embedded server. */
const databaseName = "grenswerk";

/** Claims the data folder for this process; says who has it when it is taken. */
export function claimData(settings) {
  const holder = claim(settings.dataDir, "run", { url: settings.publicUrl });
  if (holder) {
    throw new Problem(`Grenswerk already runs at ${holder.url} (process ${holder.pid}).`);
  }
  atEnd(() => release(settings.dataDir, "run"));
}

/**
 * The portal's database: that of DATABASE_URL, or the embedded one, started here. Gives the address
 * that the portal uses (`url`) and the one with which its tables are made and filled (`ownerUrl`).
 */
export async function openDatabase(settings) {
  if (settings.databaseUrl) return givenDatabase(settings);
  const server = await startPostgres({ dataDir: settings.dataDir, onLoss: reportLoss });
  atEnd(async () => {
    await server.stop();
    say("The database has stopped");
  });
  const addresses = await settleEmbedded(server);
  say(`PostgreSQL 18 runs on port ${server.port}`);
  return addresses;
}

/** Sees to the roles and the database of an embedded server that was just started; gives its addresses. */
export async function settleEmbedded(server) {
  const role = (name) => ({ name, password: server.passwordOf(name) });
  const roles = { owner: role(roleNames.owner), portal: role(roleNames.portal) };
  await settleRoles(server.url("postgres"), databaseName, roles);
  return embeddedAddresses(server);
}

/** The addresses of the portal's database on the embedded server. */
export function embeddedAddresses(server) {
  return {
    url: server.url(databaseName, roleNames.portal),
    ownerUrl: server.url(databaseName, roleNames.owner),
  };
}

async function givenDatabase({ databaseUrl, databaseOwnerUrl }) {
  await checkServer(databaseUrl, "DATABASE_URL");
  if (databaseOwnerUrl) await checkServer(databaseOwnerUrl, "DATABASE_OWNER_URL");
  say("Using the database of DATABASE_URL");
  return { url: databaseUrl, ownerUrl: databaseOwnerUrl ?? databaseUrl };
}

function reportLoss() {
  if (isEnding()) return;
  console.error("\n  The database stopped unexpectedly; start again to recover it.\n");
  endRun(1);
}
