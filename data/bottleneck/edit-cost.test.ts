import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { editOf } from "../testing/bottlenecks";
import { valueIn } from "../testing/projects";
import { editBottleneck } from "./edit";

const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

let statements = 0;
db.$on("query", () => {
  statements += 1;
});

/** Notes each version of a bottleneck's row that an update leaves behind. */
beforeAll(async () => {
  for (const statement of [
    `create table "RowVersion" (id text)`,
    `create function note_version() returns trigger language plpgsql security definer as $$
      begin insert into public."RowVersion" values (new.id); return null; end $$`,
    `create trigger zz_noted after update on "Bottleneck" for each row execute function note_version()`,
  ])
    await owner.$executeRawUnsafe(statement);
});

/** How many versions of the row, and how many statements, an edit with these fields makes. */
async function costOf(fields: Record<string, string | string[]>) {
  const viewer = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const { id, reference } = await makeBottleneck(db);
  const edit = await editOf(viewer, reference, fields);
  await owner.$executeRaw`truncate "RowVersion"`;
  statements = 0;
  valueIn(await editBottleneck(viewer, edit));
  const sent = statements;
  const [row] = await owner.$queryRaw<{ versions: number }[]>`
    select count(*)::int as versions from "RowVersion"`;
  return { id, versions: row?.versions, statements: sent };
}

test("an edit of nearly all fields writes the row of the bottleneck once", async () => {
  const cost = await costOf({
    ...{ title: "Lange brug", problem: "Te smal.", themes: ["labour"], partnerships: ["nl-nrw"] },
    ...{ regions: ["NL213", "DEA34", "DEA37"], "competent-NL": "bzk", ownerId: "bzk" },
    ...{ internalNote: "Nog bellen", "position-NL": "Voor." },
  });
  expect(cost.versions).toBe(1);
  expect(cost.statements).toBeLessThanOrEqual(43);
  const [filled] = await owner.$queryRaw<object[]>`
    select b.facets = bottleneck_facets(b) as facets, b.keys = bottleneck_keys(b) as keys,
      b.search = bottleneck_search(b.id) and b.search @@ gw_query('brug') as search,
      cardinality(b.facets) as count
    from "Bottleneck" b where b.id = ${cost.id}`;
  expect(filled).toEqual({ facets: true, keys: true, search: true, count: 6 });
});

test("an edit of a title writes the row once, and few statements", async () => {
  const cost = await costOf({ title: "Lange brug" });
  expect(cost.versions).toBe(1);
  expect(cost.statements).toBeLessThanOrEqual(22);
});

test("who changes a link alone needs not say anything for the facets to follow", async () => {
  const { id } = await makeBottleneck(db);
  await db.bottleneckTheme.create({ data: { bottleneckId: id, themeId: "labour" } });
  expect(await db.bottleneck.findUnique({ where: { id } })).toMatchObject({
    facets: expect.arrayContaining(["t:labour"]),
  });
});
