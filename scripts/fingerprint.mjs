import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./folders.mjs";

/** A fingerprint of the content of files; `skip` gets each path relative to the checkout. */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((start) => filesUnder(join(root, start), skip)).sort()) {
    hash.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

/** Whether a file holds this fingerprint. */
export function isMarked(file, mark) {
  return existsSync(file) && readFileSync(file, "utf8") === mark;
}

/** Keeps a fingerprint in a file. */
export function setMark(file, mark) {
  writeFileSync(file, mark);
}

function filesUnder(path, skip) {
  if (!existsSync(path) || skip(relative(root, path))) return [];
  const found = statSync(path);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) return [];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name), skip));
}
