import "server-only";
import { accountRules, type NamedAccount, type RegisterAccount } from "@/domain/account/account";
import { done, doneWith, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { isUniqueViolation, record, writtenBefore } from "../audit";
import { db } from "../db";
import { hasAdministrator, LastAdministrator, oneAtATime, refusedAsLast } from "./administrators";
import { cancelLinks, makeLink } from "./one-time-links";
import { problemsOfOrganisation } from "./organisation";

/** Makes an account without a password; gives its id and the secret of the link to choose one. */
export async function registerAccount(
  viewer: Viewer,
  { requestId, ...fields }: RegisterAccount,
): Promise<Outcome<{ id: string; secret: string | null }>> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  const problems = await problemsOfOrganisation(fields.organisationId);
  if (problems) return refused("incomplete", problems);
  const before = await writtenBefore(viewer, requestId);
  if (before) return doneWith({ id: before, secret: null });
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.official.create({ data: fields, select: { id: true } });
      const secret = await makeLink(tx, id);
      await record(tx, viewer, {
        action: "account.register",
        recordType: "Official",
        recordId: id,
        role: "ADMINISTRATOR",
        requestId,
      });
      return doneWith({ id, secret });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const id = await writtenBefore(viewer, requestId);
    return id ? doneWith({ id, secret: null }) : refused("incomplete", { email: "emailTaken" });
  }
}

/** Closes an account: its sessions, grants, password and links end at once. The record keeps its name. */
export async function deactivateAccount(viewer: Viewer, request: NamedAccount): Promise<Outcome> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  const { officialId, requestId } = request;
  return db
    .$transaction(async (tx) => {
      await oneAtATime(tx);
      const now = new Date();
      const closed = await tx.official.updateMany({
        where: { id: officialId, active: true },
        data: { active: false, passwordHash: null, version: { increment: 1 } },
      });
      if (closed.count === 0) return refused("notFound");
      await tx.session.updateMany({ where: { officialId, endedAt: null }, data: { endedAt: now } });
      await tx.$executeRaw`
        update "Grant" set until = greatest("from", now())
        where "officialId" = ${officialId} and (until is null or until > now())`;
      await cancelLinks(tx, officialId);
      if (!(await hasAdministrator(tx))) throw new LastAdministrator();
      await record(tx, viewer, {
        action: "account.deactivate",
        recordType: "Official",
        recordId: officialId,
        role: "ADMINISTRATOR",
        changes: { active: [true, false] },
        requestId,
      });
      return done;
    })
    .catch(refusedAsLast);
}

/** Opens a closed account again. It has no grants and no password until it is given them. */
export async function reactivateAccount(viewer: Viewer, request: NamedAccount): Promise<Outcome> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  const { officialId, requestId } = request;
  return db.$transaction(async (tx) => {
    const opened = await tx.official.updateMany({
      where: { id: officialId, active: false },
      data: { active: true, version: { increment: 1 } },
    });
    if (opened.count === 0) return refused("notFound");
    await record(tx, viewer, {
      action: "account.reactivate",
      recordType: "Official",
      recordId: officialId,
      role: "ADMINISTRATOR",
      changes: { active: [false, true] },
      requestId,
    });
    return done;
  });
}
