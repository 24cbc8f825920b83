import "server-only";
import { z } from "zod";
import { accountRules } from "@/domain/account/account";
import { type AccountAsk, accountAsks } from "@/domain/account/list";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { readRows } from "../read-rows";
import { accountStates } from "./states";

const askRow = z.object({ ask: z.enum(accountAsks), count: z.number() });

/** What is asked of whoever manages accounts, and of how many: as many as the list then holds. */
export type AccountAsks = readonly z.infer<typeof askRow>[];

/** What is asked of this viewer about accounts, the most pressing first; nothing of whoever does not manage them. */
export async function readAccountAsks(viewer: Anyone): Promise<AccountAsks> {
  if (!accountRules.manage(viewer)) return [];
  const rows = await readRows(
    "account asks",
    askRow,
    Prisma.join(accountAsks.map(countOf), " union all "),
  );
  return rows.filter(({ count }) => count > 0);
}

const countOf = (ask: AccountAsk) =>
  Prisma.sql`select ${ask} as ask, count(*)::int as count from "Official" o where ${accountStates[ask]}`;
