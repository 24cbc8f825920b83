import { expect, test } from "vitest";
import { versionSchema } from "./version";

test.each([
  ["1", true],
  ["2147483647", true],
  ["2147483648", false],
  ["0", false],
  ["1.5", false],
  ["", false],
])("version %s is one the database can hold: %s", (typed, ok) => {
  expect(versionSchema.safeParse(typed).success).toBe(ok);
});
