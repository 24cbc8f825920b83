import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot, isCalled, root } from "./folders.mjs";
import { ensureInstalled } from "./install.mjs";
import { runScript } from "./lifecycle.mjs";
import { migrate } from "./migrate.mjs";
import { claimData, openDatabase } from "./portal-database.mjs";
import { Problem, say } from "./say.mjs";
import { committedSchemaFiles, schemaFiles } from "./schema-files.mjs";
import { sqlBetween } from "./schema-sql.mjs";
import { readSettings } from "./settings.mjs";

const migrations = "prisma/migrations";

/** Writes the migration from the schema of the last commit to the one in the working copy. */
async function writeMigration(name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? "")) {
    throw new Problem("Give a name of small letters: npm run db:new -- add_milestones");
  }
  if (/migration\.sql/.test(git("status", "--porcelain", "--untracked-files=all", migrations))) {
    throw new Problem(
      "A migration is not committed yet: commit it, or delete it to make it again.",
    );
  }
  const sql = await sqlBetween(committedSchemaFiles(), schemaFiles());
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const path = join(migrations, `${stamp}_${name}`, "migration.sql");
  mkdirSync(inRoot(migrations, `${stamp}_${name}`), { recursive: true });
  writeFileSync(inRoot(path), sql);
  const marker = inRoot(migrations, "migration_lock.toml");
  if (!existsSync(marker)) writeFileSync(marker, 'provider = "postgresql"\n');
  say(`Wrote ${path}: read it, and add by hand what Prisma cannot express`);
}

function git(...args) {
  const stdio = ["ignore", "pipe", "ignore"];
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio });
}

async function main([task, name]) {
  if (task !== "new" && task !== "apply") throw new Problem("Say what to do: new <name> or apply.");
  const settings = readSettings();
  await ensureInstalled();
  if (task === "new") return writeMigration(name);
  if (!settings.databaseUrl) claimData(settings);
  const names = await migrate(await openDatabase(settings));
  say(names.length === 0 ? "The database is up to date" : `Applied ${names.join(", ")}`);
}

if (isCalled(import.meta.url)) runScript(() => main(process.argv.slice(2)).then(() => 0));
