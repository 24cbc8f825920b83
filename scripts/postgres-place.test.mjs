import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placeFor } from "./postgres-place.mjs";

test.each(["", '{"home":"/var/lib/gren'])(
  "where the database is, noted on a full disk as %j, is asked for with a sentence",
  async (text) => {
    const dataDir = mkdtempSync(join(tmpdir(), "grenswerk-place-"));
    writeFileSync(join(dataDir, "postgres-home.json"), text);
    await expect(placeFor(dataDir)).rejects.toThrow("postgres-home.json is empty or cut off");
    rmSync(dataDir, { recursive: true });
  },
);
