import { readdirSync } from "node:fs";

// The files and not the module: the browser tests cannot import JSON.
const namespaces = readdirSync("i18n/messages/nl")
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

/** What a page shows where a text is missing: its place, as in "Region.title". */
export const missingText = new RegExp(`\\b(${namespaces.join("|")})\\.[a-z][A-Za-z.]*`);
