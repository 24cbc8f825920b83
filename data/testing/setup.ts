import { randomUUID } from "node:crypto";
import { afterAll, inject, vi } from "vitest";
import { endless, patience } from "@/prisma/connection";
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

// Under a clock of its own (faketime) an alarm in the database reads the true time and ends whatever waits
// just then. What is about such limits sets its own.
if (process.env.LD_PRELOAD?.includes("faketime")) Object.assign(patience, endless);

// Outside a request there are no cookies and headers; what is under test takes its viewer as an argument.
vi.mock("next/headers", () => ({
  cookies: async () => new Map(),
  headers: async () => new Headers(),
}));

afterAll(() => db.$disconnect());
