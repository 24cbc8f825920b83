import { spawn } from "node:child_process";
import { join } from "node:path";
import { Problem } from "./say.mjs";

/** How to start one of PostgreSQL's programs in its place, as its user, untouched by our options. */
export function toolOptions(place) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isForeign(name)));
  return { cwd: place.folder, env: { ...env, LC_ALL: "C" }, ...place.user };
}

/** The path of one of PostgreSQL's programs. */
export function toolPath(place, name) {
  return join(place.programs, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Runs `initdb` or `pg_ctl` to its end. */
export function runTool(place, name, args) {
  return new Promise((done, refuse) => {
    const stdio = ["ignore", "pipe", "pipe"];
    const tool = spawn(toolPath(place, name), args, {
      ...toolOptions(place),
      stdio,
      detached: true,
    });
    let output = "";
    const add = (chunk) => {
      output += chunk;
    };
    tool.stdout.on("data", add);
    tool.stderr.on("data", add);
    tool.on("error", refuse);
    tool.on("close", (code) =>
      code === 0 ? done(output) : refuse(new Problem(`${name} failed: ${output.trim()}`)),
    );
  });
}

function isForeign(name) {
  return name.startsWith("PG") || name.startsWith("LC_") || name === "LANG" || name === "LANGUAGE";
}
