import { afterAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { publishBottleneck, withdrawBottleneck } from "./bottleneck/publication";
import { db } from "./db";
import { valueIn } from "./testing/projects";

test("a publication tells with which words, from when until when, and who decided it", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id, reference, version } = await makeBottleneck(db, { title: "Veer" });
  const request = (at: number) => ({ reference, version: at, requestId: crypto.randomUUID() });
  valueIn(await publishBottleneck(viewer, request(version)));
  expect(await publicationsOf(id)).toMatchObject([
    { givenById: viewer.id, until: null, texts: [{ language: "nl", title: "Veer" }] },
  ]);

  valueIn(await withdrawBottleneck(viewer, { ...request(version + 1), reason: "Te vroeg." }));
  valueIn(await publishBottleneck(viewer, request(version + 2)));
  const [first, second] = await publicationsOf(id);
  expect(first?.until).not.toBeNull();
  expect(second?.until).toBeNull();
});

test("a record that is public from the beginning has its words in its publication", async () => {
  const bottleneck = await makeBottleneck(db, { published: true, title: "Brug" });
  const project = await makeProject(db, { published: true, name: "Lijn" });
  expect(await publicationsOf(bottleneck.id)).toMatchObject([{ texts: [{ title: "Brug" }] }]);
  expect(await db.publication.findMany({ where: { projectId: project.id } })).toMatchObject([
    { texts: [{ name: "Lijn" }] },
  ]);
});

test("a change of anything else opens no publication, and none is ever deleted", async () => {
  const { id } = await makeBottleneck(db, { published: true });
  await db.bottleneck.update({ where: { id }, data: { published: true, ownerId: "bzk" } });
  expect(await publicationsOf(id)).toHaveLength(1);
  await expect(db.publication.deleteMany({ where: { bottleneckId: id } })).rejects.toThrow();
});

test("words that change while they are public begin the next publication of the same decision", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id, reference, version } = await makeBottleneck(db, { title: "Brug" });
  const request = { reference, version, requestId: crypto.randomUUID() };
  valueIn(await publishBottleneck(viewer, request));
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: { title: "Sluis" } });
  const [first, second, ...more] = await publicationsOf(id);
  expect(first).toMatchObject({ givenById: viewer.id, texts: [{ title: "Brug" }] });
  expect(second).toMatchObject({ givenById: viewer.id, texts: [{ title: "Sluis" }], until: null });
  expect(first?.until).toEqual(second?.from);
  expect(more).toEqual([]);
});

test("what the public could read at a moment is the publication in whose time it lies", async () => {
  const { id: projectId } = await makeProject(db, { published: false, name: "Lijn" });
  const where = { id: projectId };
  const moments = [await later()];
  const publishedAt = await later();
  await db.project.update({
    where,
    data: { published: true, publishedAt, changedAt: publishedAt },
  });
  moments.push(await later());
  await db.projectText.updateMany({ where: { projectId }, data: { name: "Spoor" } });
  moments.push(await later());
  await db.projectText.create({ data: { projectId, language: "de", name: "Bahn", summary: "" } });
  moments.push(await later());
  const changedAt = await later();
  await db.project.update({ where, data: { published: false, publishedAt: null, changedAt } });
  moments.push(await later());
  const read = [];
  for (const moment of moments)
    read.push(
      await db.$queryRaw`select t->>'name' as name from "Publication" p, jsonb_array_elements(p.texts) t
        where p."projectId" = ${projectId} and p."from" <= ${moment} and (p.until is null or p.until > ${moment})`,
    );
  expect(read).toEqual([
    [],
    [{ name: "Lijn" }],
    [{ name: "Spoor" }],
    [{ name: "Spoor" }, { name: "Bahn" }],
    [],
  ]);
});

/**
 * A moment of its own by the clock of the database, which need not show what ours does: it has moved on since
 * the last write, and moves on before the next.
 */
async function later(): Promise<Date> {
  const moment = await pastNow(await databaseNow());
  await pastNow(moment);
  return moment;
}

async function pastNow(from: Date): Promise<Date> {
  for (;;) {
    const now = await databaseNow();
    if (now.getTime() > from.getTime() + 1) return now;
  }
}

async function databaseNow(): Promise<Date> {
  const [row] = await db.$queryRaw<[{ at: Date }]>`select clock_timestamp() as at`;
  return row.at;
}

test("words that change on what is internal begin no publication", async () => {
  const { id } = await makeBottleneck(db, { title: "Brug" });
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: { title: "Sluis" } });
  expect(await publicationsOf(id)).toEqual([]);
});

/** Who owns the tables may do most with them: what stops even the owner stops everyone. */
const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

test.each([
  `update "Publication" set texts = '[]'`,
  `update "Publication" set "from" = "from" - interval '1 year'`,
  `update "Publication" set "givenById" = null, "askedById" = null, id = id || 'x'`,
  `update "Publication" set until = now() + interval '1 year', texts = '[]' where until is null`,
  `update "Publication" set until = null where until is not null`,
  `update "Publication" set until = until + interval '1 year' where until is not null`,
  `delete from "Publication"`,
  `truncate "Publication"`,
])("a publication stays as it was: %s", async (statement) => {
  const { id } = await makeBottleneck(db, { published: true });
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: { title: "Sluis" } });
  const before = await publicationsOf(id);
  await expect(owner.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
  await expect(db.$executeRawUnsafe(statement)).rejects.toThrow("permission denied");
  expect(await publicationsOf(id)).toEqual(before);
});

test("nobody but the database writes what was public, and only it closes that", async () => {
  const { id } = await makeBottleneck(db);
  const data = { bottleneckId: id, texts: [{ language: "nl", title: "Nooit gezien" }] };
  await expect(db.publication.create({ data })).rejects.toThrow();
  await expect(db.publication.updateMany({ data: { until: new Date() } })).rejects.toThrow();
  const call = `select renew_publication('${id}', null, '[]')`;
  await expect(db.$executeRawUnsafe(call)).rejects.toThrow("permission denied");
});

const publicationsOf = (bottleneckId: string) =>
  db.publication.findMany({ where: { bottleneckId }, orderBy: [{ from: "asc" }, { id: "asc" }] });
