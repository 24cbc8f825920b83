import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./say.mjs";

/** With fewer signs the cookies of officials could be guessed. */
export const secretLength = 32;

/**
 * The secret that is kept in `dataDir/secret`, made at the first start. Refuses one that is empty or cut
 * off, as a full disk leaves it: with it no page would work.
 */
export function keptSecret(dataDir) {
  const file = join(dataDir, "secret");
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= secretLength) return secret;
  throw new Problem(
    `The secret in ${file} is empty or cut off. Put your copy of it back; or delete the file, then a new one is made and everyone signs in again.`,
  );
}

/** Written whole under another name first: it is there in full or not at all, also when two start at once. */
function makeSecret(file) {
  const mine = `${file}.${process.pid}`;
  try {
    writeFileSync(mine, randomBytes(32).toString("base64url"), { mode: 0o600 });
    linkSync(mine, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}
