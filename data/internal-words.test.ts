import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { projectList } from "@/domain/project/list";
import type { Anyone, Scope } from "@/domain/viewer";
import { enschede, makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { bottlenecks } from "./bottleneck/list";
import { findBottleneck } from "./bottleneck/page";
import { findSimilar } from "./bottleneck/similar";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { mostEvents, readHistory } from "./history";
import { lastChangeOf } from "./last-change";
import { latestOpenBottlenecks, latestProjects } from "./latest-records";
import { latestProgress } from "./progress";
import { projects } from "./project/list";
import { findProject } from "./project/page";
import { listPublished } from "./published";
import { searchAll } from "./search/everything";
import { findSpellings } from "./search/spellings";
import { askedBy, download } from "./testing/ask";
import { readWorkbench } from "./workbench/workbench";

const readers: Record<string, Anyone> = { public: null };
/** Each planted word, and who may come across it. */
const words: Record<string, readonly string[]> = {};
const references = { bottleneck: [] as string[], project: [] as string[] };

const dutch = ["twente", "programme"];
const german = ["german", "germanProgramme"];
const officials = [...dutch, ...german, "euregio"];

function plant(name: string, ...readBy: string[]): string {
  const word = `qz${name.toLowerCase()}`;
  words[word] = readBy;
  return word;
}

const official = async (name: string, organisationId: string, scope: Scope) => {
  const role = scope.kind === "ALL" ? "NATIONAL_COORDINATOR" : "REGIONAL_COORDINATOR";
  readers[name] = await makeViewer(db, role, scope, { organisationId });
};

beforeAll(async () => {
  await official("twente", "bzk", scopes.twente);
  await official("programme", "bzk", scopes.all);
  await official("german", "br-muenster", scopes.northRhine);
  await official("germanProgramme", "nrw-staatskanzlei", scopes.all);
  await official("euregio", "org-euregio-gronau", scopes.all);
  await official("zeeland", "bzk", scopes.zeeland);
  readers.ended = { ...(await makeViewer(db, "READER", scopes.all)), grants: [] };
  const hidden = await makeProject(db, { name: plant("HiddenProject", ...officials) });
  for (const published of [true, false]) await plantIn(published, hidden);
  references.project.push(hidden.reference);
});

/** Plants a word in each column that is internal, of a published bottleneck or one that is internal as a whole. */
async function plantIn(published: boolean, hidden: { id: string }) {
  const at = published ? "Public" : "Internal";
  const { name } = await db.official.update({
    where: { id: (await makeViewer(db, "READER", scopes.twente)).id },
    data: { name: plant(`Person${at}`, ...officials) },
  });
  const { id: by } = await db.official.findFirstOrThrow({ where: { name } });
  const { id, reference } = await makeBottleneck(db, {
    ...{ ...enschede, published, status: "IN_ANALYSIS" },
    title: published ? "Openbaar veer" : plant("Title", ...officials),
    problem: published ? "Vaart niet." : plant("Problem", ...officials),
  });
  references.bottleneck.push(reference);
  const sides = [["NL", dutch] as const, ["DE", german] as const, [null, officials] as const];
  for (const [side, readBy] of sides) {
    const text = plant(`Note${side}${at}`, ...readBy);
    await db.bottleneckNote.create({ data: { bottleneckId: id, side, text, writtenById: by } });
  }
  for (const [side, readBy] of [["NL", dutch] as const, ["DE", german] as const]) {
    const text = plant(`Position${side}${at}`, ...readBy);
    await db.bottleneckPosition.create({ data: { bottleneckId: id, side, text } });
  }
  const answer = { what: plant(`Done${at}`), answer: plant(`Answer${at}`), doneOn: new Date() };
  await db.nextStep.create({
    data: { bottleneckId: id, ...answer, organisationId: "bzk", officialId: by },
  });
  const reason = { field: "withdrawalReason", language: "nl", version: 1 } as const;
  await db.textVersion.create({
    data: {
      ...{ ...reason, recordType: "Bottleneck", recordId: id },
      text: plant(`Withdrawn${at}`, ...officials),
    },
  });
  await db.auditEvent.create({
    data: {
      ...{ name: "bottleneck.withdrawn", recordType: "Bottleneck", recordId: id },
      ...{ payload: { texts: [reason] }, officialId: by },
    },
  });
  await db.bottleneckProject.create({ data: { bottleneckId: id, projectId: hidden.id } });
  await db.bottleneck.update({ where: { id }, data: { ownerOfficialId: by, changedById: by } });
}

const typedCase = (q: string) => ({
  ...{ title: q, problem: q, language: "nl" as const },
  ...{ provisions: q, regions: enschede.regionIds, themes: ["mobility"] },
});

/** What the search over all finds, without the words that were typed. */
async function foundInAll(viewer: Anyone, typed: string) {
  const { groups } = await searchAll({ viewer, reader: "nl", typed, most: 9 });
  return typed && groups.map(({ name, hits, total }) => ({ name, hits, total }));
}

/** All that the portal gives this reader, as one text; `q` is what they type where one can. */
async function allFor(viewer: Anyone, q = ""): Promise<string> {
  const place = { regionIds: enschede.regionIds };
  const asked = { viewer, reader: "nl" as const, catalogue: await readCatalogue() };
  const ofProjects = { ...asked, ...readAddress(projectList, { q }) };
  const files = (await projects.batches(ofProjects)) ?? [];
  const read: unknown[] = [
    await bottlenecks.page(await askedBy(viewer, { q })),
    await download(viewer, { q }),
    await projects.page(ofProjects),
    await findSimilar(viewer, typedCase(q), "nl"),
    await foundInAll(viewer, q),
  ];
  for await (const { rows } of files) read.push(rows);
  if (q) return JSON.stringify(read);
  for (const reference of references.bottleneck)
    read.push(
      await findBottleneck(viewer, reference),
      await readHistory(viewer, { noun: "bottleneck", reference, size: mostEvents }),
      viewer && (await lastChangeOf(viewer, "bottleneck", reference)),
    );
  for (const reference of references.project) read.push(await findProject(viewer, reference));
  const latest = [await latestProgress(viewer, 9), await latestProjects(viewer, place, 9)];
  read.push(latest, await latestOpenBottlenecks(viewer, place, 9), await listPublished(0, 99));
  return JSON.stringify([read, viewer && (await readWorkbench(viewer, "nl"))]);
}

const everyone = ["public", ...officials, "zeeland", "ended"];

test.each(everyone)(
  "%s comes across no word that is not theirs, and across each that is",
  async (who) => {
    const text = await allFor(readers[who]!);
    const found = Object.keys(words).filter((word) => text.includes(word));
    expect(found.sort()).toEqual(
      Object.keys(words)
        .filter((word) => words[word]!.includes(who))
        .sort(),
    );
  },
);

test.each(["public", "zeeland", "ended", "german"])(
  "%s finds nothing by a word that is not theirs",
  async (who) => {
    const nothing = await allFor(readers[who]!, "qznowhere");
    for (const word of Object.keys(words).filter((one) => !words[one]!.includes(who)))
      expect(await allFor(readers[who]!, word), word).toBe(nothing);
  },
);

test.each(["public", "zeeland", "ended", "german"])(
  "%s is offered no spelling that is a word not theirs",
  async (who) => {
    const hidden = Object.keys(words).filter((one) => !words[one]!.includes(who));
    const asked = { viewer: readers[who]!, catalogue: await readCatalogue() };
    for (const word of hidden)
      for (const mistyped of [word.slice(0, -1), `${word.slice(0, 4)}x${word.slice(4)}`])
        for (const spelling of await findSpellings(mistyped, asked))
          expect(hidden, mistyped).not.toContain(spelling);
  },
);
