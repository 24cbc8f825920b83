import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": root.replace(/\/$/, ""),
      "server-only": `${root}data/testing/server-only.ts`,
    },
  },
  test: {
    // Each file that asks a database has one of its own. More at once would only wait for the one PostgreSQL.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          // Properties are tried hundreds of times: slow on a busy machine.
          testTimeout: 30_000,
          include: ["*.test.ts", "{domain,i18n,scripts,app,components}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: ["{data,prisma}/**/*.test.ts", "scripts/**/*.test.mjs"],
          globalSetup: "data/testing/database.ts",
          setupFiles: "data/testing/setup.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
