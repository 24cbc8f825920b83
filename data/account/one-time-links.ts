import "server-only";
import { z } from "zod";
import type { NamedAccount } from "@/domain/account/account";
import { type ChoosePassword, linkHours } from "@/domain/account/sign-in";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { beginAnew } from "../attempts";
import { db } from "../db";
import { digest, newSecret } from "../session";
import { happened } from "../write";
import { endCalendarLinks } from "./calendar-links";
import { rememberBrowser } from "./known-browsers";
import { hashPassword } from "./passwords";
import { accountRecord, writeAccount, writeOwnAccount } from "./write";

/** Makes the one link of an account that works from now on and gives its secret, which is kept nowhere. */
export async function makeLink(tx: Transaction, officialId: string): Promise<string> {
  const secret = newSecret();
  await cancelLinks(tx, officialId);
  await beginAnew(tx, officialId);
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

/**
 * A new link for an account, to hand over in person; the earlier one stops working. Its secret is given
 * once: a repeated post makes no second link and is answered null.
 */
export function renewLink(viewer: Viewer, request: NamedAccount): Promise<Outcome<string | null>> {
  const asked = { act: "link.make", request, answer: z.null() };
  return writeAccount<string | null>(viewer, asked, async ({ tx, row: account }) => {
    if (!account.active) return refused("notFound");
    const secret = await makeLink(tx, account.id);
    const events = [
      { name: "account.linkRenewed", record: accountRecord(account), payload: {} },
    ] as const;
    return { ok: true, value: secret, again: null, events };
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

/**
 * Uses a link: sets the password of its account and ends every session that was open. From then on the account
 * knows this browser, so that nobody who guesses keeps its owner from signing in next. The same form again is
 * answered as the first time, though the link was used by then.
 */
export async function choosePassword(request: ChoosePassword): Promise<Outcome> {
  const id = digest(request.secret);
  const link = await db.oneTimeLink.findUnique({ where: { id }, select: { officialId: true } });
  if (!link) return refused("linkExpired");
  const outcome = await setPassword(id, link.officialId, request);
  if (outcome.ok) await rememberBrowser(link.officialId);
  return outcome;
}

function setPassword(id: string, officialId: string, request: ChoosePassword): Promise<Outcome> {
  const act = "password.choose";
  return writeOwnAccount(
    { id: officialId },
    { act, request },
    async ({ tx, row: account, now }) => {
      const used = await tx.oneTimeLink.updateMany({
        where: { id, ...isOpen(now) },
        data: { usedAt: now },
      });
      if (used.count === 0) return refused("linkExpired");
      // Hashing is dear: only who has a link that works gets that far.
      const passwordHash = await hashPassword(request.password);
      await tx.official.update({
        where: { id: account.id },
        data: { passwordHash },
        select: { id: true },
      });
      await beginAnew(tx, account.id);
      await tx.session.updateMany({
        where: { officialId: account.id, endedAt: null },
        data: { endedAt: now },
      });
      await endCalendarLinks(tx, account.id, now);
      return happened({
        name: "account.passwordChosen",
        record: accountRecord(account),
        payload: { officialId: account.id },
      });
    },
  );
}

const isOpen = (now = new Date()) => ({
  usedAt: null,
  expiresAt: { gt: now },
  official: { active: true },
});
