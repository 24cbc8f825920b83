import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { hashingCost } from "@/domain/account/password";
import type { ChangePassword } from "@/domain/account/sign-in";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { clearAttempts, countAttempt } from "../attempts";
import { happened } from "../write";
import { endCalendarLinks } from "./calendar-links";
import { accountRecord, writeOwnAccount } from "./write";

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

/**
 * Changes one's own password, and ends one's sessions in other browsers and the addresses of one's calendars: who
 * fears that somebody else was in gets rid of them at once. The account is held meanwhile, so that many guesses at
 * once are counted one by one.
 */
export function changePassword(viewer: Viewer, request: ChangePassword): Promise<Outcome> {
  const act = "password.change";
  return writeOwnAccount(viewer, { act, request }, async ({ tx, row: account, now }) => {
    const { id, passwordHash } = account;
    const [record, payload] = [accountRecord(account), { officialId: id }];
    if (!(await countAttempt(["password", id], tx))) return refused("tooOften");
    if (!(await isPassword(request.presentPassword, passwordHash))) {
      // A wrong guess has happened: it stays counted.
      const events = [{ name: "account.passwordRefused", record, payload }] as const;
      return { ...refused("incomplete", { presentPassword: "wrongPassword" }), events };
    }
    const chosen = await hashPassword(request.password);
    await tx.official.update({
      where: { id },
      data: { passwordHash: chosen },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { officialId: id, id: { not: viewer.sessionId }, endedAt: null },
      data: { endedAt: now },
    });
    await endCalendarLinks(tx, id, now);
    await clearAttempts(["password", id], tx);
    return happened({ name: "account.passwordChanged", record, payload });
  });
}
