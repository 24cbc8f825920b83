import "server-only";
import { readEmail } from "@/domain/address";
import type { Transaction } from "@/prisma/client";
import { recordEvent } from "../audit";
import { db } from "../db";
import { grantsInForce } from "../grants-in-force";
import { oneAtATime } from "./administrators";
import { makeLink } from "./one-time-links";
import { accountRecord } from "./write";

type Administrator = { id: string; email: string };

/** A link for an administrator, or why none was made; `emails` are those to choose from. */
type AdministratorLink =
  | { ok: true; email: string; secret: string; becameAdministrator: boolean }
  | {
      ok: false;
      why: "noAdministrator" | "several" | "unknown" | "notAdministrator";
      emails: string[];
    };

/**
 * Makes a link with which an administrator chooses a new password, for who works on the server itself
 * and cannot sign in: the one administrator, or the one with this e-mail address. Where nobody is
 * administrator any more, the account of the address becomes one. The account may be tried again at
 * once, and all of this is on record.
 */
export async function linkForAdministrator(email: string | null): Promise<AdministratorLink> {
  return db.$transaction(async (tx) => {
    await oneAtATime(tx);
    const all = await administrators(tx);
    const emails = all.map((one) => one.email);
    const wanted =
      email === null ? (all.length === 1 ? all[0] : undefined) : await named(tx, email);
    if (!wanted) return { ok: false, why: whyNot(email, emails), emails };
    const isOne = emails.includes(wanted.email);
    if (!isOne && all.length > 0) return { ok: false, why: "notAdministrator", emails };
    if (!isOne) await makeAdministrator(tx, wanted);
    const secret = await makeLink(tx, wanted.id);
    await recordEvent(tx, null, {
      name: "account.linkRenewed",
      record: accountRecord(wanted),
      payload: {},
    });
    return { ok: true, email: wanted.email, secret, becameAdministrator: !isOne };
  });
}

const whyNot = (email: string | null, emails: string[]) => {
  if (email !== null) return "unknown";
  return emails.length === 0 ? "noAdministrator" : "several";
};

async function administrators(tx: Transaction): Promise<Administrator[]> {
  return tx.official.findMany({
    where: { active: true, grants: { some: { role: "ADMINISTRATOR", ...grantsInForce() } } },
    select: { id: true, email: true },
    orderBy: { createdAt: "asc" },
    take: 20,
  });
}

async function named(tx: Transaction, email: string): Promise<Administrator | undefined> {
  const where = { email: readEmail(email), active: true };
  return (await tx.official.findFirst({ where, select: { id: true, email: true } })) ?? undefined;
}

async function makeAdministrator(tx: Transaction, { id: officialId }: Administrator) {
  const given = { officialId, role: "ADMINISTRATOR", scope: "ALL" } as const;
  const { id, from } = await tx.grant.create({ data: given, select: { id: true, from: true } });
  const nowhere = { partyId: null, partnershipId: null, regionIds: [] };
  await recordEvent(tx, null, {
    name: "grant.given",
    record: { type: "Grant", id },
    payload: { ...given, ...nowhere, from: from.toISOString(), until: null },
  });
}
