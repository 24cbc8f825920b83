import "server-only";
import { z } from "zod";
import {
  type CalendarLinkKind,
  type CalendarLinkRequest,
  calendarLinkKinds,
} from "@/domain/account/calendar-link";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { officialColumns, officialRow, viewerOf } from "../official-row";
import { readRows } from "../read-rows";
import { digest, newSecret } from "../session";
import { readSettings } from "../settings";
import { happened } from "../write";
import { accountRecord, writeOwnAccount } from "./write";

const dayLong = 86_400_000;
/** So many days an address that ended stays on record. */
const keptDays = 90;

/** The addresses of this official that work, without their secrets, which are kept nowhere. */
export async function listCalendarLinks(viewer: Viewer) {
  const links = await db.calendarLink.findMany({
    where: { officialId: viewer.id, endedAt: null, expiresAt: { gt: new Date() } },
    select: { kind: true, expiresAt: true },
  });
  return new Map(links.map(({ kind, expiresAt }) => [kind, expiresAt]));
}

/** Whether this secret is that of an address of this kind that works, and of this official. */
export async function isOwnCalendarLink(
  { id: officialId }: Pick<Viewer, "id">,
  kind: CalendarLinkKind,
  secret: string,
): Promise<boolean> {
  const works = { endedAt: null, expiresAt: { gt: new Date() } };
  const where = { id: digest(secret), officialId, kind, ...works };
  return (await db.calendarLink.count({ where })) > 0;
}

/**
 * Makes a new address of this kind, in the place of the one there was. Its secret is given once: a repeated post makes
 * no second one and is answered null.
 */
export async function makeCalendarLink(
  viewer: Viewer,
  request: CalendarLinkRequest,
): Promise<Outcome<string | null>> {
  const { calendarDays } = await readSettings();
  const asked = { act: "calendar.make", request, answer: z.null() };
  return writeOwnAccount<string | null>(viewer, asked, async ({ tx, row, now }) => {
    const secret = newSecret();
    await tx.calendarLink.updateMany(openOf(row.id, request.kind, now));
    await tx.calendarLink.create({
      data: {
        ...{ id: digest(secret), officialId: row.id, kind: request.kind, createdAt: now },
        expiresAt: new Date(now.getTime() + calendarDays * dayLong),
      },
      select: { id: true },
    });
    const record = accountRecord(row);
    const events = [
      { name: "account.calendarLinked", record, payload: { officialId: row.id } },
    ] as const;
    return { ok: true, value: secret, again: null, events };
  });
}

/** Ends the address of this kind: from now on it leads nowhere. One that ended stays so. */
export const endCalendarLink = (viewer: Viewer, request: CalendarLinkRequest): Promise<Outcome> =>
  writeOwnAccount(viewer, { act: "calendar.end", request }, async ({ tx, row, now }) => {
    const { count } = await tx.calendarLink.updateMany(openOf(row.id, request.kind, now));
    if (count === 0) return happened();
    const payload = { officialId: row.id };
    return happened({ name: "account.calendarEnded", record: accountRecord(row), payload });
  });

/** Ends every address of an official, at once with all else by which their account is entered. */
export const endCalendarLinks = (tx: Transaction, officialId: string, now: Date) =>
  tx.calendarLink.updateMany({ where: { officialId, endedAt: null }, data: { endedAt: now } });

const openOf = (officialId: string, kind: CalendarLinkKind, now: Date) => ({
  where: { officialId, kind, endedAt: null },
  data: { endedAt: now },
});

/**
 * Whose calendar is at the address with this secret, and of which kind: with the grants as they are now. Null where it
 * ended or never was, and when the account is closed.
 */
export async function findCalendarOwner(
  secret: string,
): Promise<{ viewer: Viewer; kind: CalendarLinkKind } | null> {
  const [row] = await readRows(
    "owner of a calendar",
    officialRow.extend({ kind: z.enum(calendarLinkKinds) }),
    Prisma.sql`select ${officialColumns}, s.kind
      from "CalendarLink" s join "Official" o on o.id = s."officialId"
        join "Organisation" b on b.id = o."organisationId"
      where s.id = ${digest(secret)} and s."endedAt" is null and s."expiresAt" > now() and o.active`,
  );
  return row ? { viewer: await viewerOf(row, ""), kind: row.kind } : null;
}

/** Erases the addresses that do not work any more since ninety days. */
export async function forgetOldCalendarLinks(now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * dayLong);
  await db.calendarLink.deleteMany({
    where: { OR: [{ endedAt: { lt: before } }, { expiresAt: { lt: before } }] },
  });
}
