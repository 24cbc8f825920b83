import "server-only";
import { accountRules } from "@/domain/account/account";
import { type ChoosePassword, linkHours } from "@/domain/account/sign-in";
import { done, doneWith, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { record } from "../audit";
import { db } from "../db";
import { digest, newSecret } from "../session";
import { hashPassword } from "./passwords";

/** Makes the one link of an account that works from now on and gives its secret, which is kept nowhere. */
export async function makeLink(tx: Transaction, officialId: string): Promise<string> {
  const secret = newSecret();
  await cancelLinks(tx, officialId);
  await tx.oneTimeLink.create({
    data: {
      id: digest(secret),
      officialId,
      expiresAt: new Date(Date.now() + linkHours * 60 * 60 * 1000),
    },
    select: { id: true },
  });
  return secret;
}

/** Makes the links of an account that were not used yet useless. */
export async function cancelLinks(tx: Transaction, officialId: string): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: { officialId, usedAt: null },
    data: { usedAt: new Date() },
  });
}

/** A new link for an account, to hand over in person; the earlier one stops working. */
export async function renewLink(viewer: Viewer, officialId: string): Promise<Outcome<string>> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  return db.$transaction(async (tx) => {
    const official = await tx.official.findFirst({
      where: { id: officialId, active: true },
      select: { id: true },
    });
    if (!official) return refused("notFound");
    const secret = await makeLink(tx, officialId);
    await record(tx, viewer, {
      action: "link.make",
      recordType: "Official",
      recordId: officialId,
      role: "ADMINISTRATOR",
    });
    return doneWith(secret);
  });
}

/** The account that a link is for, or null when it was used, is too old or never was. */
export async function findLink(secret: string): Promise<{ email: string } | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { id: digest(secret), ...isOpen() },
    select: { official: { select: { email: true } } },
  });
  return link?.official ?? null;
}

/** Uses a link: sets the password of its account and ends every session that was open. */
export async function choosePassword(request: ChoosePassword): Promise<Outcome> {
  const id = digest(request.secret);
  // Hashing is dear: only who has a link that works gets that far.
  if (!(await findLink(request.secret))) {
    return (await wasChosen(id, request.requestId)) ? done : refused("linkExpired");
  }
  const passwordHash = await hashPassword(request.password);
  return db.$transaction(async (tx) => {
    const used = await tx.oneTimeLink.updateManyAndReturn({
      where: { id, ...isOpen() },
      data: { usedAt: new Date() },
      select: { officialId: true },
    });
    const officialId = used[0]?.officialId;
    if (!officialId) return refused("linkExpired");
    await tx.official.update({
      where: { id: officialId },
      data: { passwordHash },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { officialId, endedAt: null },
      data: { endedAt: new Date() },
    });
    await record(
      tx,
      { id: officialId },
      {
        action: "password.choose",
        recordType: "Official",
        recordId: officialId,
        requestId: request.requestId,
      },
    );
    return done;
  });
}

/** Whether this very form was carried out already: a second click is no refusal. */
async function wasChosen(linkId: string, requestId: string): Promise<boolean> {
  const event = await db.auditEvent.findUnique({
    where: { requestId },
    select: { recordId: true },
  });
  const link = await db.oneTimeLink.findUnique({
    where: { id: linkId },
    select: { officialId: true },
  });
  return event !== null && event.recordId === link?.officialId;
}

const isOpen = () => ({
  usedAt: null,
  expiresAt: { gt: new Date() },
  official: { active: true },
});
