import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { inRoot, root } from "./folders.mjs";

/** Where Prisma's schema lies: a folder with a file for each noun. */
const folder = "prisma/schema";

/** The files of the schema in the working copy, as Prisma's engine takes them. */
export function schemaFiles() {
  return readdirSync(inRoot(folder))
    .sort()
    .map((path) => ({ path, content: readFileSync(inRoot(folder, path), "utf8") }));
}

/** The files of the schema as of the last commit; none before there was one. */
export function committedSchemaFiles() {
  try {
    const names = git("ls-tree", "--name-only", "HEAD", `${folder}/`).split("\n").filter(Boolean);
    return names.map((name) => ({ path: basename(name), content: git("show", `HEAD:${name}`) }));
  } catch {
    return [];
  }
}

function git(...args) {
  const stdio = ["ignore", "pipe", "ignore"];
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio });
}
