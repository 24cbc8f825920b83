import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

/** A portal that runs already; without it the tests start the production build themselves. */
const running = process.env.BASE_URL;
const own = process.env.PUBLIC_URL ?? "http://localhost:3000";

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A second try tells a stalled machine from a fault, but proves nothing: what needs it has failed.
  retries: process.env.CI ? 1 : 0,
  failOnFlakyTests: true,
  // For what hangs, not for what is slow: some machines take three times as long as others.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: process.env.CI ? [["line"]] : [["list"]],
  ...(!running && {
    webServer: { command: "node scripts/server.mjs", url: own, reuseExistingServer: false },
  }),
  use: {
    baseURL: running ?? own,
    viewport: { width: 1366, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium",
      args: ["--disable-background-networking", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
});
