import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { Problem } from "./say.mjs";

/** Whether this process may do everything: PostgreSQL then has to run as somebody else. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** The user that runs the database for root: the owner of existing data, or `postgres`. */
export function databaseUser(data) {
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return idsOf("postgres") ?? createdUser();
}

/** Whether a user can enter these folders, whatever the rights of the folders above them. */
export function canEnter(user, ...folders) {
  const script = 'for folder; do test -x "$folder" && test -r "$folder" || exit 1; done';
  const tried = spawnSync("/bin/sh", ["-c", script, "sh", ...folders], { ...user, cwd: "/" });
  return tried.status === 0;
}

function createdUser() {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const user = idsOf("postgres");
  if (user) return user;
  throw new Problem(
    "PostgreSQL does not run as root and no user for it could be created: start Grenswerk as a plain user.",
  );
}

function idsOf(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid > 0 && gid >= 0 ? { uid, gid } : undefined;
}
