import "server-only";
import type { z } from "zod";
import { accountRules } from "@/domain/account/account";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { type Change, type Writing, write } from "../write";

/** An account as a write holds it. */
type HeldAccount = NonNullable<Awaited<ReturnType<typeof lockAccount>>>;

type Asked<T> = {
  /** The verb: "account.edit". */
  act: string;
  request: { officialId: string; requestId: string; version?: number };
  /** The post as it came in, before a colleague's changes were brought into it. */
  sameAs?: object | undefined;
  answer?: z.ZodType<T>;
};

/** One write about an account by an administrator; for all others there are no accounts. */
export function writeAccount<T = undefined>(
  viewer: Viewer,
  { act, request, sameAs, answer }: Asked<T>,
  change: (writing: Writing<HeldAccount>) => Promise<Change<T>>,
): Promise<Outcome<T>> {
  const { officialId, version } = request;
  const mayManage = accountRules.manage(viewer);
  return write<HeldAccount, T>(
    viewer,
    {
      ...{ act, request, sameAs },
      lock: async (tx) => (mayManage ? lockAccount(tx, officialId) : null),
      roleFor: () => "ADMINISTRATOR",
      ...(version !== undefined && {
        version: { asked: version, of: (account: HeldAccount) => account.version },
      }),
      ...(answer && { answer }),
    },
    change,
  );
}

/** One write about one's own account. */
export const writeOwnAccount = <T = undefined>(
  { id }: Pick<Viewer, "id">,
  asked: { act: string; request: { requestId: string }; answer?: z.ZodType<T> },
  change: (writing: Writing<HeldAccount>) => Promise<Change<T>>,
): Promise<Outcome<T>> =>
  write({ id }, { ...asked, lock: (tx) => lockAccount(tx, id), roleFor: () => "own" }, change);

/**
 * Holds the account until the transaction ends. It is read in a statement of its own: a lock that waited
 * gives what stood there before.
 */
async function lockAccount(tx: Transaction, id: string) {
  await tx.$executeRaw`select id from "Official" where id = ${id} for no key update`;
  return tx.official.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, organisationId: true, language: true },
      ...{ email: true, passwordHash: true, active: true, version: true },
    },
  });
}

/** This account as an event names it. */
export const accountRecord = ({ id }: { id: string }) => ({ type: "Official", id }) as const;
