import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    server: string;
    /** The same server for the role that the portal runs as: it may read and add history, no more. */
    portal: string;
    template: string;
  }
}

/**
 * Makes one database with all migrations and the reference data, before the tests. Each test file
 * copies it, so that none sees what another wrote.
 */
export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    throw new Error("TEST_DATABASE_URL is missing: npm test starts a server and sets it.");
  const template = `template_${process.pid}`;
  await onServer(server, `create database ${template}`);
  const portal = await makePortalRole(server, `portal_${process.pid}`);
  const env = { ...process.env, DATABASE_URL: databaseUrl(server, template), DEMO: "no" };
  migrate(databaseUrl(server, template), databaseUrl(portal, template));
  run(["scripts/load-data.mjs"], env);
  project.provide("server", server);
  project.provide("portal", portal);
  project.provide("template", template);
  return async () => {
    const names = await onServer(
      server,
      `select datname from pg_database where datname = '${template}' or datname like '${template}\\_%'`,
    );
    for (const { datname } of names)
      await onServer(server, `drop database "${datname}" with (force)`);
    await onServer(server, `drop role "${new URL(portal).username}"`);
  };
}

/** Makes the role that the portal runs as; gives the address of the server for it. */
async function makePortalRole(server: string, name: string): Promise<string> {
  const password = randomUUID();
  await onServer(server, `create role "${name}" login password '${password}'`);
  return Object.assign(new URL(server), { username: name, password }).href;
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on the server and gives its rows. */
export async function onServer(server: string, sql: string): Promise<{ datname: string }[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Brings a database up to date, as a newer portal does at its start; the portal may have a role of its own. */
export const migrate = (ownerUrl: string, url = ownerUrl) =>
  run(["scripts/migrations.mjs", "apply"], {
    ...process.env,
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
  });

const run = (script: string[], env: NodeJS.ProcessEnv) =>
  execFileSync(process.execPath, script, { env, stdio: ["ignore", "ignore", "inherit"] });
