import { readdirSync } from "node:fs";

const namespaces = readdirSync("i18n/messages/nl").map((file) => file.replace(".json", ""));

/** What a page shows where a text is missing: its place, as in "Region.title". */
export const missingText = new RegExp(`\\b(${namespaces.join("|")})\\.[a-z][A-Za-z.]*`);
