import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { rebuildSearch } from "@/scripts/search-rebuild.mjs";
import { db } from "../db";

const url = process.env.DATABASE_OWNER_URL ?? "";
const owner = connect(url, 2);
afterAll(() => owner.$disconnect());

const records = 1200;

/** Whether each record is found by the words of its texts, and each of these words is known. */
const wrong = () => owner.$queryRaw`
  select id from "Bottleneck" b where b.search is distinct from bottleneck_search(b.id)
  union all select id from "Project" p where p.search is distinct from project_search(p.id)
  union all select word from "BottleneckText" t, gw_words(t.title) w
    where word ~ '^[a-z]{2,40}$' and not exists (select from "Word" k where k.word = w.word)`;

beforeAll(async () => {
  const { id } = await makeBottleneck(db, { title: "De stoomtram rijdt niet" });
  await makeProject(db, { name: "Stoomtramlijn" });
  // More than is written at once.
  await owner.$executeRaw`
    insert into "Bottleneck" (id, reference, status, "originalLanguage", "reportedAt", "statusSince")
    select 'rebuilt-' || n, 'GW-1899-' || lpad(n::text, 4, '0'), 'REPORTED', 'nl', now(), now()
    from generate_series(1, ${records}::int) n`;
  await owner.$executeRaw`
    insert into "BottleneckText" ("bottleneckId", language, title, problem, affected, origin)
    select b.id, 'nl', t.title || ' ' || b.id, t.problem, '', 'ORIGINAL'
    from "Bottleneck" b, "BottleneckText" t where b.id like 'rebuilt-%' and t."bottleneckId" = ${id}`;
});

test("what is lost of the index is made anew while officials work", async () => {
  await owner.$executeRaw`update "Bottleneck" set search = 'verloren'::tsvector`;
  await owner.$executeRaw`update "Project" set search = null`;
  await owner.$executeRaw`truncate "Word"`;
  const [{ changed }] = await Promise.all([
    rebuildSearch(url),
    makeBottleneck(db, { title: "De paardentram rijdt niet" }),
    db.bottleneckText.updateMany({
      where: { bottleneckId: "rebuilt-7" },
      data: { title: "De kabelbaan rijdt niet" },
    }),
  ]);
  expect(changed).toBeGreaterThan(records);
  expect(await wrong()).toEqual([]);
});

test("where nothing is lost nothing is written", async () => {
  expect(await rebuildSearch(url)).toMatchObject({ changed: 0 });
});
