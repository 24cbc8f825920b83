import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./folders.mjs";

/** Where the migrations of this version of Grenswerk lie. */
export const migrationsFolder = inRoot("prisma", "migrations");

/** The migrations in a folder, oldest first: each with its name, its SQL and the checksum Prisma gives it. */
export function migrationsIn(folder = migrationsFolder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}
