import "server-only";
import type { EditAccount } from "@/domain/account/account";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { type Changes, changesBetween } from "../audit";
import { happened } from "../write";
import { problemsOfOrganisation } from "./organisation";
import { ofAccount, writeAccount } from "./write";

/**
 * Corrects the name and the organisation of an account, unless a colleague changed it since the form was
 * made. A closed account too: the record goes on naming it.
 */
export async function editAccount(viewer: Viewer, request: EditAccount): Promise<Outcome> {
  const act = "account.edit";
  const problems = await problemsOfOrganisation(request.organisationId);
  return writeAccount(viewer, { act, request }, async ({ tx, row }) => {
    if (problems) return refused("incomplete", problems);
    const before = { name: row.name, organisationId: row.organisationId };
    const after = { name: request.name, organisationId: request.organisationId };
    await tx.official.update({
      where: { id: row.id },
      data: { ...after, version: { increment: 1 } },
      select: { id: true },
    });
    const changes = withoutNames(changesBetween(before, after));
    return happened(ofAccount(row, { action: act, changes }));
  });
}

/**
 * A name may be a person's, and what was recorded can never be erased: it is recorded that the name
 * changed, not from what to what.
 */
const withoutNames = ({ name, ...changes }: Changes): Changes =>
  name ? { ...changes, name: [null, null] } : changes;
