import { beforeAll, expect, test } from "vitest";
import { abilities } from "@/domain/abilities";
import { bordersAmong } from "@/domain/border";
import { keysOf } from "@/domain/key";
import { may, maySee } from "@/domain/permission";
import { type Anyone, type Role, roles, type Scope, type Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { nextStepOf, openNextStepSelect } from "./bottleneck/next-step";
import { readCatalogue } from "./catalogue";
import { db } from "./db";
import { reachedSql, reachSelect, visible, visibleSql } from "./visibility";

const nouns = ["bottleneck", "project"] as const;

/** Places on both sides, alone and together, with and without a partnership, of every kind of owner. */
const places = [
  { regionIds: ["NL213", "DEA34"], partnershipIds: ["nl-nrw"] },
  { regionIds: ["NL213", "DEA34"], partnershipIds: [] },
  { regionIds: ["NL341", "BE234"], partnershipIds: ["nl-vl"] },
  { regionIds: ["NL341", "BE234", "BE100"], partnershipIds: [] },
  { regionIds: ["NL423", "DEA28", "BE336"], partnershipIds: ["nl-wal"] },
  { regionIds: [], borders: ["NL-DE"], partnershipIds: [] },
  { regionIds: [], borders: ["NL-DE", "NL-BE"], partnershipIds: ["nl-vl"] },
];
const owners = [undefined, "svb", "bzk", "nrw-staatskanzlei"];

const everyScope: Scope[] = Object.values(scopes);
const organisations = ["svb", "bzk", "nrw-staatskanzlei"];

type Row = { id: string; published: boolean; keys: string[] };
const rows: Record<(typeof nouns)[number], Row[]> = { bottleneck: [], project: [] };
let viewers: Anyone[] = [];

beforeAll(async () => {
  for (const published of [false, true])
    for (const { regionIds, partnershipIds, borders = [] } of places)
      for (const ownerId of owners) {
        await makeBottleneck(db, {
          published,
          regionIds,
          ...{ partnershipIds, borders },
          ...(ownerId && { ownerId }),
        });
        const [partnershipId] = partnershipIds;
        await makeProject(db, {
          ...{ published, regionIds, borders, ...(ownerId && { leadId: ownerId }) },
          ...(partnershipId && { partnershipId }),
        });
      }
  const model = await makeViewer(db, "READER", scopes.all);
  await giveParts(model.id);
  const select = { id: true, published: true, ...reachSelect };
  rows.bottleneck = await db.bottleneck.findMany({ select });
  rows.project = await db.project.findMany({ select });
  const official = (organisationId: string, ...grants: Viewer["grants"]): Viewer => ({
    ...{ ...model, organisationId, grants },
  });
  const single = roles.flatMap((role) =>
    everyScope.flatMap((scope) => organisations.map((own) => official(own, { role, scope }))),
  );
  viewers = [null, ...single, ...pairsOfGrants(official)];
});

/** Of every third record an open next step names an organisation; every fourth the official registered. */
async function giveParts(officialId: string) {
  for (const [at, { id }] of (await db.bottleneck.findMany({ select: { id: true } })).entries()) {
    const organisationId = organisations[at % organisations.length]!;
    if (at % 3 === 0)
      await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen", organisationId } });
    if (at % 4 === 0)
      await db.bottleneck.update({ where: { id }, data: { createdById: officialId } });
  }
}

/** Officials with two grants: the one that reaches less must take nothing from the other. */
const pairsOfGrants = (official: (own: string, ...grants: Viewer["grants"]) => Viewer) =>
  (["COMPETENT_BODY", "ADMINISTRATOR", "CABINET"] as Role[]).flatMap((role) =>
    everyScope.map((scope, at) =>
      official(
        "svb",
        { role, scope },
        { role: "READER", scope: everyScope[(at + 1) % everyScope.length]! },
      ),
    ),
  );

const sorted = (found: { id: string }[]) => found.map(({ id }) => id).sort();

test.each(nouns)("rule, query and statement show everyone the same %s", async (noun) => {
  expect(rows[noun].length).toBe(2 * places.length * owners.length);
  const expected = viewers.map((viewer) => sorted(rows[noun].filter((row) => maySee(viewer, row))));
  for (const [at, viewer] of viewers.entries()) {
    expect(await byQuery(noun, viewer)).toEqual(expected[at]);
    expect(await byStatement(noun, viewer)).toEqual(expected[at]);
  }
});

test.each(nouns)("rule and statement agree who may do what with a %s", async (noun) => {
  for (const viewer of viewers)
    for (const ability of abilities) {
      const expected = sorted(rows[noun].filter((row) => may(viewer, ability, row)));
      const found = sorted(
        noun === "bottleneck"
          ? await db.$queryRaw<
              Row[]
            >`select b.id from "Bottleneck" b where ${reachedSql(noun, viewer, ability)}`
          : await db.$queryRaw<
              Row[]
            >`select p.id from "Project" p where ${reachedSql(noun, viewer, ability)}`,
      );
      expect(found, JSON.stringify([viewer?.grants, ability])).toEqual(expected);
    }
});

async function byQuery(noun: (typeof nouns)[number], viewer: Anyone): Promise<string[]> {
  const asked = { where: visible(viewer), select: { id: true } };
  return sorted(
    noun === "bottleneck" ? await db.bottleneck.findMany(asked) : await db.project.findMany(asked),
  );
}

async function byStatement(noun: (typeof nouns)[number], viewer: Anyone): Promise<string[]> {
  const condition = visibleSql(noun, viewer);
  return sorted(
    noun === "bottleneck"
      ? await db.$queryRaw<Row[]>`select b.id from "Bottleneck" b where ${condition}`
      : await db.$queryRaw<Row[]>`select p.id from "Project" p where ${condition}`,
  );
}

test("the keys on the row are those that the rules expect of its facts", async () => {
  const { regions } = await readCatalogue();
  const [bottlenecks, projects] = await Promise.all([
    db.bottleneck.findMany({
      include: { regions: true, partnerships: true, sides: true, nextSteps: openNextStepSelect },
    }),
    db.project.findMany({ include: { regions: true, partners: true } }),
  ]);
  const belonging = [
    ...bottlenecks.map(({ keys, ownerId, status, createdById, borders, ...links }) => ({
      keys,
      regionIds: links.regions.map(({ regionId }) => regionId),
      partnershipIds: links.partnerships.map(({ partnershipId }) => partnershipId),
      organisationIds: links.sides.map(({ competentId }) => competentId),
      askedId: nextStepOf(links.nextSteps).nextStepById,
      ownerId,
      borders: bordersAmong(borders),
      registrantId: status === "REPORTED" ? createdById : null,
    })),
    ...projects.map(({ keys, leadId, partnershipId, borders, ...links }) => ({
      keys,
      regionIds: links.regions.map(({ regionId }) => regionId),
      partnershipIds: [partnershipId],
      organisationIds: links.partners.map(({ organisationId }) => organisationId),
      leadId,
      borders: bordersAmong(borders),
    })),
  ];
  expect(Math.min(bottlenecks.length, projects.length)).toBeGreaterThan(0);
  for (const { keys, ...facts } of belonging) expect(keys).toEqual(keysOf(facts, regions).sort());
});

test("the keys follow every change of what decides whose a record is", async () => {
  const bottleneck = await makeBottleneck(db);
  const project = await makeProject(db);
  const { id } = bottleneck;
  const projectId = project.id;
  await db.bottleneck.update({ where: { id }, data: { ownerId: "svb", borders: ["NL-BE"] } });
  await db.bottleneckPartnership.create({ data: { bottleneckId: id, partnershipId: "nl-nrw" } });
  await db.bottleneckRegion.delete({
    where: { bottleneckId_regionId: { bottleneckId: id, regionId: "DEA34" } },
  });
  await db.bottleneckSide.updateMany({
    where: { bottleneckId: id },
    data: { competentId: "bzk" },
  });
  await db.project.update({
    where: { id: projectId },
    data: { leadId: "svb", partnershipId: "nl-nrw", borders: ["NL-BE"] },
  });
  await db.projectPartner.create({ data: { projectId, organisationId: "bzk" } });
  await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen", organisationId: "cbs" } });
  await db.projectRegion.delete({
    where: { projectId_regionId: { projectId, regionId: "DEA34" } },
  });

  const expected = [
    ...["border:NL-BE", "organisation:bzk", "organisation:svb", "partnership:nl-nrw"],
    ...["party:NL", "region:NL213"],
  ];
  const keysNow = async () => (await db.bottleneck.findUnique({ where: { id } }))?.keys;
  expect(await keysNow()).toEqual(
    ["asked:cbs", ...expected, "organisation:cbs", "owner:svb"].sort(),
  );
  expect((await db.project.findUnique({ where: { id: projectId } }))?.keys).toEqual(
    [...expected, "lead:svb"].sort(),
  );

  // Who is named is so while the step is open, who registered it until it is assessed.
  await db.nextStep.updateMany({ where: { bottleneckId: id }, data: { doneOn: new Date() } });
  const { id: createdById } = await makeViewer(db, "CABINET", scopes.nrw);
  await db.bottleneck.update({ where: { id }, data: { createdById } });
  expect(await keysNow()).toEqual([...expected, "owner:svb", `registrant:${createdById}`].sort());
  await db.bottleneck.update({ where: { id }, data: { status: "UNDER_ASSESSMENT" } });
  expect(await keysNow()).toEqual([...expected, "owner:svb"].sort());
});

test("the public is asked for by one condition, which an index in an order can follow", () => {
  expect(visible(null)).toEqual({ published: true });
  expect(visibleSql("bottleneck", null).sql).toBe("(b.published)");
});
