import { randomUUID } from "node:crypto";
import { takeStep } from "@/data/bottleneck/steps";
import { db } from "@/data/db";
import { stepRequestSchema } from "@/domain/bottleneck/steps";
import type { Language } from "@/domain/language";
import type { Transaction } from "@/prisma/client";
import { parts } from "./parts";
import { draftIdOf } from "./story";
import { nationalViewer } from "./viewer-with";

/** What no role of the portal may take away; who owns the tables may, for what never happened. */
const guarded = [
  ...["Bottleneck", "BottleneckStep", "Project", "ProgressReport", "Publication"],
  ...["AuditEvent", "TextVersion"],
];

/** Takes the practice story out of the database, with its history, and gives how many records that were. */
export async function remove(): Promise<number> {
  await reopenDuplicates();
  return db.$transaction(
    async (tx) => {
      for (const table of guarded)
        await tx.$executeRawUnsafe(`alter table "${table}" disable trigger user`);
      const bottlenecks = await removeNoun(tx, "Bottleneck");
      const projects = await removeNoun(tx, "Project");
      for (const table of guarded)
        await tx.$executeRawUnsafe(`alter table "${table}" enable trigger user`);
      // With the triggers off no server was told: see the migration tell_of_writes.
      await tx.$executeRaw`select pg_notify('grenswerk', 'records')`;
      return bottlenecks + projects;
    },
    { timeout: 120_000, maxWait: 20_000 },
  );
}

/** A real case that was called a duplicate of one that never was is none: it is reopened, by a step as any other. */
async function reopenDuplicates(): Promise<void> {
  const duplicates = await db.bottleneck.findMany({
    where: { isPractice: false, duplicateOf: { isPractice: true } },
    select: { reference: true, version: true },
  });
  for (const { reference, version } of duplicates) {
    const viewer = await nationalViewer();
    const step = { step: "reopen", reason: reasons[viewer.language] } as const;
    const asked = { ...step, reference, version, requestId: randomUUID() };
    const request = stepRequestSchema.parse(asked);
    const outcome = await takeStep(viewer, request);
    if (!outcome.ok) throw new Error(`${reference} is not reopened: ${outcome.refusal}`);
  }
}

const reasons: Record<Language, string> = {
  nl: "Dit knelpunt stond als dubbel van een oefenknelpunt. Dat is verwijderd.",
  de: "Dieses Hindernis war als doppelt zu einem Übungshindernis vermerkt. Dieses wurde entfernt.",
  fr: "Cet obstacle était le doublon d’un obstacle d’exercice, qui a été supprimé.",
  en: "This obstacle was marked as a duplicate of a practice obstacle, which has been removed.",
};

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
    const drafts = `select id from "RegistrationDraft" where ${link} in (${own}) or id = any($1)`;
    const ids = parts.map(({ key }) => draftIdOf(key));
    await tx.$executeRawUnsafe(
      `delete from "AuditEvent" where "recordType" = 'Draft' and ("recordId" = any($1) or "recordId" in (${drafts}))`,
      ids,
    );
    await tx.$executeRawUnsafe(`delete from "RegistrationDraft" where id in (${drafts})`, ids);
  }
  return tx.$executeRawUnsafe(`delete from "${noun}" where "isPractice"`);
}
