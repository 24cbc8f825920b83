import "server-only";
import { accountRules, type EditAccount } from "@/domain/account/account";
import { done, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { type Changes, changesBetween, record } from "../audit";
import { db } from "../db";
import { once, requestKey } from "../once";
import { problemsOfOrganisation } from "./organisation";

/**
 * Corrects the name and the organisation of an account, unless a colleague changed it since the form was
 * made. A closed account too: the record goes on naming it.
 */
export async function editAccount(viewer: Viewer, request: EditAccount): Promise<Outcome> {
  if (!accountRules.manage(viewer)) return refused("notFound");
  const problems = await problemsOfOrganisation(request.organisationId);
  if (problems) return refused("incomplete", problems);
  return once(viewer, requestKey(request), done, () =>
    db.$transaction((tx) => editIn(tx, viewer, request)),
  );
}

async function editIn(tx: Transaction, viewer: Viewer, request: EditAccount): Promise<Outcome> {
  const { officialId: id, name, organisationId } = request;
  const official = await tx.official.findUnique({
    where: { id },
    select: { name: true, organisationId: true, version: true },
  });
  if (!official) return refused("notFound");
  const { version, ...before } = official;
  if (version !== request.version) return refused("overtaken");
  const after = { name, organisationId };
  const changed = await tx.official.updateMany({
    where: { id, version },
    data: { ...after, version: { increment: 1 } },
  });
  if (changed.count === 0) return refused("overtaken");
  await record(tx, viewer, {
    action: "account.edit",
    recordType: "Official",
    recordId: id,
    role: "ADMINISTRATOR",
    changes: withoutNames(changesBetween(before, after)),
    requestId: requestKey(request),
  });
  return done;
}

/**
 * A name may be a person's, and what was recorded can never be erased: it is recorded that the name
 * changed, not from what to what.
 */
const withoutNames = ({ name, ...changes }: Changes): Changes =>
  name ? { ...changes, name: [null, null] } : changes;
