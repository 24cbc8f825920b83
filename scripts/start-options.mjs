import { readFileSync } from "node:fs";
import { inRoot } from "./folders.mjs";

/**
 * The options of Node with which `npm start` serves (package.json). Half of what a page makes is garbage as soon as
 * it is sent: young memory of 32 MB in the place of 16 is swept half as often, and an eighth of a page's time less.
 */
export function startOptions() {
  const { scripts } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}
