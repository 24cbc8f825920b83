import nl from "@/i18n/messages/nl";

const namespaces = Object.keys(nl);

/** What a page shows where a text is missing: its place, as in "Region.title". */
export const missingText = new RegExp(`\\b(${namespaces.join("|")})\\.[a-z][A-Za-z.]*`);
