import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runsWith } from "./processes.mjs";

/**
 * Claims a data folder for this process in `dataDir/name.json`, so that two never work on the same
 * data. Gives nothing when it is ours now, and what the other wrote when a living process has it.
 */
export function claim(dataDir, name, about) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, `${name}.json`);
  const mine = `${file}.${process.pid}`;
  try {
    writeFileSync(mine, JSON.stringify({ pid: process.pid, ...about }));
    return taken(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Gives the data folder back, if it is still ours. */
export function release(dataDir, name) {
  const file = join(dataDir, `${name}.json`);
  if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}

function taken(file, mine) {
  try {
    linkSync(mine, file);
    return undefined;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  const holder = holderOf(file);
  if (holder && runsWith(holder.pid, ".mjs")) return holder;
  rmSync(file, { force: true });
  return taken(file, mine);
}

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
