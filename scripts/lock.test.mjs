import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "./folders.mjs";

test("on every system npm installs what was meant: each package of the lock has its fingerprint", () => {
  const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  const unknown = Object.entries(packages).filter(
    ([path, { integrity, link, inBundle }]) => path && !integrity && !link && !inBundle,
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});
