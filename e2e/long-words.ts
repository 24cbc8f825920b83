import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";

/** A word of two hundred letters, and a web address as long, as people paste them. */
export const longWord = "Grensoverschrijdendearbeidsmarkt".repeat(7).slice(0, 200);
export const longAddress = `https://grens.example/${"a1b2c3d4e5".repeat(20)}`.slice(0, 200);
const sentence = `Lees ${longAddress} en ${longWord} eerst.`;
const day = new Date("2031-05-17T00:00:00Z");

/** Brings these to the top of every list of what changed last. */
export async function bringUp(bottleneck: string, projectId: string) {
  const now = new Date();
  await db.bottleneck.updateMany({
    where: { reference: bottleneck },
    data: { changedAt: now, statusSince: now },
  });
  await db.project.updateMany({ where: { id: projectId }, data: { changedAt: now } });
}

/** A bottleneck of which every text is such a word, with a step of it in its history. */
export async function makeLongBottleneck(officialId: string, projectId: string): Promise<string> {
  const { id, reference } = await makeBottleneck(db, {
    published: true,
    status: "IN_ANALYSIS",
    title: longWord,
    problem: sentence,
    internalNote: sentence,
    position: sentence,
  });
  await db.bottleneck.update({
    where: { id },
    data: {
      nextSteps: {
        create: [
          { what: longWord, doneOn: day, answer: sentence, organisationId: "bzk", officialId },
          { what: sentence, dueOn: day, reply: longWord, organisationId: "bzk", officialId },
        ],
      },
      affectedCount: 120_000,
      affectedSource: longAddress,
      ownerOfficialId: officialId,
      texts: {
        updateMany: { where: {}, data: { affected: longWord } },
        create: { language: "de", title: longWord, problem: longWord, origin: "TRANSLATED" },
      },
      sides: { updateMany: { where: {}, data: { legalProvision: longWord } } },
      sources: { create: [{ url: longAddress, note: longWord }, { note: longAddress }] },
      projects: { create: { projectId } },
      history: {
        create: { step: "analyse", from: "REPORTED", to: "IN_ANALYSIS", reason: sentence },
      },
    },
    select: { id: true },
  });
  await db.$executeRaw`select tell_what_is_missing()`;
  return reference;
}

/** A project of which every text is such a word, with milestones, reports, money and sources. */
export async function makeLongProject(officialId: string) {
  const { id, reference } = await makeProject(db, { published: true, name: longWord });
  await db.project.update({
    where: { id },
    data: {
      programme: longWord,
      health: "AT_RISK",
      healthReason: sentence,
      texts: {
        updateMany: { where: {}, data: { summary: sentence } },
        create: { language: "de", name: longWord, summary: longWord, origin: "TRANSLATED" },
      },
      milestones: {
        create: [
          { title: longWord, plannedOn: new Date("2020-01-01T00:00:00Z") },
          { title: longAddress, plannedOn: day },
        ],
      },
      reports: {
        create: { health: "AT_RISK", text: sentence, language: "nl", reportedById: officialId },
      },
      funding: { create: { source: longWord, amount: "123456789012.34" } },
      sources: { create: [{ url: longAddress, note: longWord }] },
    },
    select: { id: true },
  });
  return { id, reference };
}

/** An account whose name and address are such words, with a registration that it left half done. */
export async function makeLongAccount(): Promise<string> {
  const { id } = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const email = `${id}${longWord.toLowerCase()}`.slice(0, 200);
  await db.official.update({
    where: { id },
    data: {
      name: longWord,
      email: `${email}@test.example`,
      drafts: { create: { values: { title: [longWord], problem: [sentence] } } },
    },
    select: { id: true },
  });
  return id;
}
