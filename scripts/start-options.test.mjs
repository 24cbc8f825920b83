import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inRoot } from "./folders.mjs";
import { startOptions } from "./start-options.mjs";

it("the service of systemd starts the portal with the options of npm start", () => {
  const service = readFileSync(inRoot("docs", "operations", "grenswerk.service"), "utf8");
  const [, program] = /^ExecStart=(.+)$/m.exec(service) ?? [];
  expect(startOptions().length).toBeGreaterThan(0);
  expect(program).toBe(`/usr/bin/node ${startOptions().join(" ")} scripts/start.mjs`);
});
