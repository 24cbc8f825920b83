import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process with this id runs and its command line holds the given text. */
export function runsWith(pid, text) {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command === undefined || command.includes(text);
}

/** Whether another process with this id runs. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return listed.status === 0 ? listed.stdout : undefined;
  }
}
