import { hash } from "@node-rs/argon2";
import type { Page } from "@playwright/test";
import { hashingCost } from "@/domain/account/password";
import type { Role, Scope } from "@/domain/viewer";
import { makeViewer } from "@/prisma/testing/make";
import { db } from "./database";

export const password = "fiets langs de Dinkel";

/** An account that can be signed in to with the password above. */
export async function makeAccount(role: Role, scope: Scope) {
  const viewer = await makeViewer(db, role, scope);
  const passwordHash = await hash(password, hashingCost);
  return db.official.update({ where: { id: viewer.id }, data: { passwordHash } });
}

/** Fills the sign-in form of this page and sends it. */
export async function sendSignIn(page: Page, email: string, given = password) {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(given);
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
}

/** The failures of one test do not weigh on the next: all of them come from one address. */
export const forgetAttempts = () =>
  db.signInAttempt.deleteMany({ where: { key: { startsWith: "address:" } } });
