import { db } from "@/data/db";
import type { Transaction } from "@/prisma/client";

/** What no role of the portal may take away; who owns the tables may, for what never happened. */
const guarded = [
  ...["Bottleneck", "BottleneckStep", "Project", "ProgressReport", "Publication"],
  ...["AuditEvent", "TextVersion"],
];

/** Takes the practice story out of the database, with its history, and gives how many records that were. */
export const remove = (): Promise<number> =>
  db.$transaction(
    async (tx) => {
      for (const table of guarded)
        await tx.$executeRawUnsafe(`alter table "${table}" disable trigger user`);
      const bottlenecks = await removeNoun(tx, "Bottleneck");
      const projects = await removeNoun(tx, "Project");
      for (const table of guarded)
        await tx.$executeRawUnsafe(`alter table "${table}" enable trigger user`);
      return bottlenecks + projects;
    },
    { timeout: 120_000, maxWait: 20_000 },
  );

async function removeNoun(tx: Transaction, noun: "Bottleneck" | "Project"): Promise<number> {
  const own = `select id from "${noun}" where "isPractice"`;
  const link = noun === "Bottleneck" ? `"bottleneckId"` : `"projectId"`;
  const history = noun === "Bottleneck" ? "BottleneckStep" : "ProgressReport";
  for (const table of ["AuditEvent", "TextVersion"])
    await tx.$executeRawUnsafe(
      `delete from "${table}" where "recordType" = '${noun}' and "recordId" in (${own})`,
    );
  for (const table of ["Publication", history])
    await tx.$executeRawUnsafe(`delete from "${table}" where ${link} in (${own})`);
  if (noun === "Bottleneck") {
    await tx.$executeRawUnsafe(
      `delete from "AuditEvent" where "recordType" = 'Draft' and "recordId" in
        (select id from "RegistrationDraft" where ${link} in (${own}))`,
    );
    await tx.$executeRawUnsafe(`delete from "RegistrationDraft" where ${link} in (${own})`);
    // A real case that was called a duplicate of one that never was, is none.
    await tx.$executeRawUnsafe(
      `update "Bottleneck" set "duplicateOfId" = null, status = 'UNDER_ASSESSMENT'
        where not "isPractice" and "duplicateOfId" in (${own})`,
    );
  }
  return tx.$executeRawUnsafe(`delete from "${noun}" where "isPractice"`);
}
