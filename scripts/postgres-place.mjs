import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copiedPrograms, linkLibraries, packagedPrograms } from "./postgres-programs.mjs";
import { Problem, say } from "./say.mjs";
import { canEnter, databaseUser, isRoot } from "./system-user.mjs";

/**
 * Where a database lives: its programs, its own folder and the user that runs it. Beside the other
 * data of the portal; but where root starts it in a folder closed to others, in a home that the
 * user of the database can enter, remembered in `postgres-home.json`.
 */
export async function placeFor(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const native = await packagedPrograms();
  const home = rememberedHome(dataDir);
  if (!isRoot()) return ownPlace(native, home, dataDir);
  const user = databaseUser(join(home ?? dataDir, "postgres", "data"));
  if (home) return awayPlace(native, home, user);
  if (linkLibraries(native) && canEnter(user, native, dataDir)) {
    return { programs: native, folder: ownedFolder(join(dataDir, "postgres"), user), user };
  }
  if (existsSync(join(dataDir, "postgres", "data"))) {
    throw new Problem(`The user that owns ${join(dataDir, "postgres")} cannot enter it any more.`);
  }
  const made = newHome(dataDir);
  say(`This folder is closed to the database's user: its data goes to ${made}`);
  return awayPlace(native, made, user);
}

/** Forgets the home outside the data folder, with all that is in it. */
export function removeHome(dataDir) {
  const home = rememberedHome(dataDir);
  if (!home) return;
  rmSync(home, { recursive: true, force: true });
  rmSync(memoryOf(dataDir));
}

/** Writes a file beside the data that belongs to the user of the database and nobody else. */
export function keepOwned({ folder, user }, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  if (user.uid) chownSync(file, user.uid, user.gid);
}

function ownPlace(native, home, dataDir) {
  const folder = join(dataDir, "postgres");
  const foreign = existsSync(folder) && statSync(folder).uid !== (process.getuid?.() ?? 0);
  if (home || (foreign && process.getuid)) {
    throw new Problem(
      `The database of ${dataDir} was made by another user: start as that user, or set DATA_DIR to a new folder.`,
    );
  }
  const programs = linkLibraries(native) ? native : copiedPrograms(native, dataDir);
  return { programs, folder: ownedFolder(folder), user: {} };
}

function awayPlace(native, home, user) {
  return {
    programs: copiedPrograms(native, home),
    folder: ownedFolder(join(home, "postgres"), user),
    user,
  };
}

function ownedFolder(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function newHome(dataDir) {
  const home = openFolder("/var/lib") ?? openFolder(tmpdir());
  if (!home) throw new Problem("No folder was found for the data: set DATA_DIR to an open folder.");
  rememberHome(dataDir, home);
  return home;
}

function openFolder(parent) {
  try {
    const folder = mkdtempSync(join(parent, "grenswerk-"));
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    return undefined;
  }
}

/** A copied checkout may not share the database of the one it was copied from; a moved one keeps it. */
function rememberedHome(dataDir) {
  if (!existsSync(memoryOf(dataDir))) return undefined;
  const { home, of } = readMemory(memoryOf(dataDir));
  if (of === dataDir || !isRoot()) return home;
  if (existsSync(memoryOf(of))) return rmSync(memoryOf(dataDir));
  rememberHome(dataDir, home);
  return home;
}

/** Made anew it would be empty, and the database that it led to out of sight. */
function readMemory(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem(
      `The file ${file} is empty or cut off: it tells where the database is. Look for a folder grenswerk-… in /var/lib or ${tmpdir()} and write {"home":"that folder","of":"${dirname(file)}"} into it; if there is none, delete the file.`,
    );
  }
}

/** Written whole under another name first: a full disk leaves what was there. */
function rememberHome(dataDir, home) {
  const whole = `${memoryOf(dataDir)}.${process.pid}`;
  try {
    writeFileSync(whole, JSON.stringify({ home, of: dataDir }));
    renameSync(whole, memoryOf(dataDir));
  } finally {
    rmSync(whole, { force: true });
  }
}

function memoryOf(dataDir) {
  return join(dataDir, "postgres-home.json");
}
