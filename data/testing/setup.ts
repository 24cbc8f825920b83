import { randomUUID } from "node:crypto";
import { afterAll, inject, vi } from "vitest";
import { db } from "../db";
import { databaseUrl, onServer } from "./database";

const server = inject("server");
const name = `${inject("template")}_${randomUUID().slice(0, 8)}`;

await onServer(server, `create database ${name} template ${inject("template")}`);
process.env.DATABASE_URL = databaseUrl(inject("portal"), name);
// For tests of what only the owner of the tables may do.
process.env.DATABASE_OWNER_URL = databaseUrl(server, name);
process.env.NEXTAUTH_SECRET ??= "a secret of the tests, forty signs long.";
process.env.LOG_LEVEL ??= "silent";

// Outside a request there are no cookies and headers; what is under test takes its viewer as an argument.
vi.mock("next/headers", () => ({
  cookies: async () => new Map(),
  headers: async () => new Headers(),
}));

afterAll(() => db.$disconnect());
