import { connect } from "@/prisma/client";

/** The database of the portal under test. */
const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is missing: npm test sets it.");

export const db = connect(url, 3);
