import "server-only";
import type { EditAccount } from "@/domain/account/account";
import { type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { changesBetween } from "../audit";
import { happened } from "../write";
import { problemsOfOrganisation } from "./organisation";
import { accountRecord, writeAccount } from "./write";

/**
 * Corrects the name and the organisation of an account, unless a colleague changed it since the form was
 * made. A closed account too: the record goes on naming it.
 */
export async function editAccount(
  viewer: Viewer,
  request: EditAccount,
  sameAs?: object,
): Promise<Outcome> {
  const act = "account.edit";
  const problemsIn = await problemsOfOrganisation(request.organisationId);
  return writeAccount(viewer, { act, request, sameAs }, async ({ tx, row }) => {
    const problems = await problemsIn(tx);
    if (problems) return refused("incomplete", problems);
    const { name, organisationId } = request;
    if (row.name === name && row.organisationId === organisationId) return happened();
    await tx.official.update({
      where: { id: row.id },
      data: { name, organisationId, version: { increment: 1 } },
      select: { id: true },
    });
    // A name may be a person's: history says that it changed, not from what to what.
    const payload = {
      changes: changesBetween({ organisationId: row.organisationId }, { organisationId }),
      nameChanged: row.name !== name,
    };
    return happened({ name: "account.edited", record: accountRecord(row), payload });
  });
}
