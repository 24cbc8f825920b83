import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout, wherever a script is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the checkout. */
export function inRoot(...parts) {
  return join(root, ...parts);
}

/** Whether the file with this `import.meta.url` is the program that was called. */
export function isCalled(url) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url);
}
