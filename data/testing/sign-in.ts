import { randomUUID } from "node:crypto";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { hashPassword } from "../account/passwords";
import { signIn } from "../account/sign-in";
import { db } from "../db";

export const password = "fiets langs de Dinkel";
export const passwordHash = await hashPassword(password);
export const requestId = randomUUID();

export const attempt = (email: string, given = password, address: string = randomUUID()) =>
  signIn({ requestId, email, password: given }, address);

export async function makeAccount(fields: { active?: boolean; passwordHash?: string | null } = {}) {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  await db.official.update({ where: { id: viewer.id }, data: { passwordHash, ...fields } });
  return viewer;
}

export const tooOften = { ok: false, refusal: "tooOften" };

/** Guesses from ever new network addresses until none is taken; gives how many were. */
export async function guessFromEverywhere(email: string): Promise<number> {
  for (let taken = 0; ; taken++) {
    const answer = await attempt(email, "mis");
    if (!answer.ok && answer.refusal === "tooOften") return taken;
  }
}
