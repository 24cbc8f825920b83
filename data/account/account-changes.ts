import "server-only";
import { z } from "zod";
import { accountRules, type NamedAccount, type RegisterAccount } from "@/domain/account/account";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { happened, write } from "../write";
import { hasAdministrator, oneAtATime } from "./administrators";
import { endCalendarLinks } from "./calendar-links";
import { cancelLinks, makeLink } from "./one-time-links";
import { problemsOfOrganisation } from "./organisation";
import { accountRecord, writeAccount } from "./write";

/** A new account, and the secret of the link to choose its password: null when that was given before. */
type NewAccount = { id: string; secret: string | null };

/** Makes an account without a password; gives its id and the secret of the link to choose one. */
export async function registerAccount(
  viewer: Viewer,
  request: RegisterAccount,
): Promise<Outcome<NewAccount>> {
  const { requestId: _, ...fields } = request;
  const problemsIn = await problemsOfOrganisation(fields.organisationId);
  const asked = {
    ...{ act: "account.register", request },
    lock: async () => (accountRules.manage(viewer) ? {} : null),
    roleFor: () => "ADMINISTRATOR" as const,
    answer: z.strictObject({ id: z.string(), secret: z.null() }),
  };
  return write<object, NewAccount>(viewer, asked, async ({ tx }) => {
    const problems = await problemsIn(tx);
    if (problems) return refused("incomplete", problems);
    const [account] = await tx.official.createManyAndReturn({
      data: [fields],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!account) return refused("incomplete", { email: "emailTaken" });
    const secret = await makeLink(tx, account.id);
    const { id } = account;
    const events = [
      { name: "account.registered", record: accountRecord(account), payload: {} },
    ] as const;
    return { ok: true, value: { id, secret }, again: { id, secret: null }, events };
  });
}

/**
 * Closes an account: its sessions, grants, password and links end at once. The record keeps its name. One
 * that is closed already stays so.
 */
export function deactivateAccount(viewer: Viewer, request: NamedAccount): Promise<Outcome> {
  const act = "account.deactivate";
  return writeAccount(viewer, { act, request }, async ({ tx, row: account, now }) => {
    if (!account.active) return happened();
    await oneAtATime(tx);
    const officialId = account.id;
    await tx.official.update({
      where: { id: officialId },
      data: { active: false, passwordHash: null, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.session.updateMany({ where: { officialId, endedAt: null }, data: { endedAt: now } });
    await tx.keptForm.deleteMany({ where: { officialId } });
    await tx.$executeRaw`
      update "Grant" set until = greatest("from", now())
      where "officialId" = ${officialId} and (until is null or until > now())`;
    await cancelLinks(tx, officialId);
    await endCalendarLinks(tx, officialId, now);
    if (!(await hasAdministrator(tx))) return refused("lastAdministrator");
    return happened({ name: "account.closed", record: accountRecord(account), payload: {} });
  });
}

/** Opens a closed account again. It has no grants and no password until it is given them. */
export function reactivateAccount(viewer: Viewer, request: NamedAccount): Promise<Outcome> {
  const act = "account.reactivate";
  return writeAccount(viewer, { act, request }, async ({ tx, row: account }) => {
    if (account.active) return happened();
    await tx.official.update({
      where: { id: account.id },
      data: { active: true, version: { increment: 1 } },
      select: { id: true },
    });
    return happened({ name: "account.reopened", record: accountRecord(account), payload: {} });
  });
}
