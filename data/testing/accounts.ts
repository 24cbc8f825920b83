import { randomUUID } from "node:crypto";
import type { RegisterAccount } from "@/domain/account/account";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";

/** The form for a new account, filled in. */
export const newAccount = (): RegisterAccount => ({
  requestId: randomUUID(),
  email: `nieuw-${randomUUID()}@test.example`,
  name: "Regiocoördinator Achterhoek",
  organisationId: "bzk",
  language: "nl",
});

/** An administrator who can sign in: only such a one counts when another is to leave. */
export async function makeAdministrator(): Promise<Viewer> {
  const viewer = await makeViewer(db, "ADMINISTRATOR", scopes.all);
  await db.official.update({ where: { id: viewer.id }, data: { passwordHash: "x" } });
  return viewer;
}
