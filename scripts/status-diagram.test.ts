import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statusPage } from "./status-diagram";

test("docs/bottleneck-status.md shows the steps as the table has them", () => {
  expect(readFileSync("docs/bottleneck-status.md", "utf8")).toBe(statusPage());
});
