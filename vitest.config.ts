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
    include: [
      "*.test.ts",
      "domain/**/*.test.ts",
      "i18n/**/*.test.ts",
      "data/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    globalSetup: "data/testing/database.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
