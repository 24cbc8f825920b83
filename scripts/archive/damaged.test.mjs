import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dropDatabase, emptyDatabase, rowsOf } from "../testing/databases.mjs";
import { restoreArchive } from "./restore.mjs";
import { writeArchive } from "./write.mjs";

const folder = mkdtempSync(join(tmpdir(), "grenswerk-damaged-"));
const file = join(folder, "backup.gz");
const cutOff = "no backup of Grenswerk, or it is cut off or damaged";

let target;
let content;
beforeAll(async () => {
  target = await emptyDatabase("damaged");
  const source = process.env.DATABASE_OWNER_URL;
  await rowsOf(
    source,
    `insert into "Bottleneck" (id, reference, status, "originalLanguage") values ('a', 'GW-2026-0001', 'REPORTED', 'nl');
     insert into "BottleneckText" ("bottleneckId", language, title, problem) values ('a', 'nl', 'Brug', 'Dicht');
     insert into "AuditEvent" (name, "recordType", "recordId", payload) values ('a', 'b', 'c', '{"n": 1}')`,
  );
  await writeArchive(source, file, { version: "0.1.0", now: new Date("2026-11-25T12:00:00Z") });
  content = gunzipSync(readFileSync(file)).toString();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(target);
});

const restored = (bytes) => {
  writeFileSync(join(folder, "wrong.gz"), bytes);
  return restoreArchive(target, join(folder, "wrong.gz"));
};

test.each([
  ["a value that is quoted no more", /"a", "GW-2026-0001"/],
  ["a status that there is not", /REPORTED/],
  ["a word to be searched", /(?<='brug':)1A/],
  ["a payload", /\{\\"n\\": 1\}/],
  ["what it says of itself", /"migrations":/],
])("a backup with one wrong sign is refused with a sentence: %s", async (_, place) => {
  const at = content.search(place);
  expect(at).toBeGreaterThan(0);
  const wrong = gzipSync(`${content.slice(0, at)}x${content.slice(at + 1)}`);
  await expect(restored(wrong)).rejects.toThrow(cutOff);
});

test("a backup is read to its end, where its fingerprint is", async () => {
  const packed = readFileSync(file);
  // The last eight bytes are the fingerprint and the length of all that was packed.
  packed[packed.length - 6] ^= 1;
  for (const wrong of [packed, gzipSync(`${content}{}\n`), gzipSync('{"grenswerk":"backup"}\n')])
    await expect(restored(wrong)).rejects.toThrow(cutOff);
});

test("a backup that is written in another way is one of a newer version", async () => {
  const newer = gzipSync(content.replace('"format":1', '"format":2'));
  await expect(restored(newer)).rejects.toThrow("newer Grenswerk (0.1.0)");
});
