import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { hashingCost } from "@/domain/account/password";
import type { ChangePassword } from "@/domain/account/sign-in";
import { done, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { record, writtenBefore } from "../audit";
import { db } from "../db";
import { countAttempt, forgetAttempts } from "./attempts";

/** A hash of a password that nobody knows, made at the same cost as the others. */
export const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$2Kp1iAAVgw4kahOjgUBNUQ$ElUmBHXLjLjVob3ADfv03Si0t87Iy2cW28akuEo5D2M";

/** What the database keeps of a password: argon2id, which is what the library makes by itself. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFKC"), hashingCost);

/**
 * Whether this is the password behind the hash. Where there is no account or it has no password the same
 * work is done in vain: the time of the answer tells nobody which addresses have an account.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const fits = await verify(kept ?? nobodysHash, password.normalize("NFKC"));
  return fits && kept !== null;
}

/** Changes one's own password and ends one's sessions in other browsers. */
export async function changePassword(viewer: Viewer, request: ChangePassword): Promise<Outcome> {
  const { requestId } = request;
  if (await writtenBefore(viewer, requestId)) return done;
  const { email, passwordHash } = await db.official.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, passwordHash: true },
  });
  if (!(await countAttempt("account", email))) return refused("tooOften");
  if (!(await isPassword(request.presentPassword, passwordHash))) {
    return refused("incomplete", { presentPassword: "wrongPassword" });
  }
  const chosen = await hashPassword(request.password);
  await db.$transaction(async (tx) => {
    await tx.official.update({
      where: { id: viewer.id },
      data: { passwordHash: chosen },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { officialId: viewer.id, id: { not: viewer.sessionId }, endedAt: null },
      data: { endedAt: new Date() },
    });
    await record(tx, viewer, {
      action: "password.change",
      recordType: "Official",
      recordId: viewer.id,
      requestId,
    });
  });
  await forgetAttempts(email, "");
  return done;
}
