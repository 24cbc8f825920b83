import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stepRule } from "@/domain/bottleneck/steps";
import { db } from "../../data/db";
import { generate } from "./generate";
import { planFor } from "./plan";

const count = 600;
const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL });

/** The first value of the first row of a statement. */
async function one(sql: string): Promise<unknown> {
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  return rows[0]?.[0];
}

beforeAll(async () => {
  await client.connect();
  await generate(process.env.DATABASE_OWNER_URL ?? "", planFor(count, 60));
});
afterAll(() => client.end());

test("the generator makes what was asked, four fifths of it published", async () => {
  expect(await db.bottleneck.count()).toBe(count);
  expect(await db.project.count()).toBe(60);
  const published = await db.bottleneck.count({ where: { published: true } });
  expect(published / count).toBeGreaterThan(0.72);
  expect(published / count).toBeLessThan(0.88);
});

test("references have no gaps and the counters go on behind them", async () => {
  for (const table of ["Bottleneck", "Project"]) {
    expect(
      await one(`select count(*)::int from (
        select split_part(reference, '-', 1) as kind, split_part(reference, '-', 2)::int as year,
          count(*) as found, max(split_part(reference, '-', 3)::int) as highest
        from "${table}" group by 1, 2) y
        left join "ReferenceCounter" c using (kind, year)
        where found <> highest or c.last is distinct from highest`),
    ).toBe(0);
  }
});

test("every history follows the table of steps and ends where the record stands", async () => {
  const bottlenecks = await db.bottleneck.findMany({
    select: { status: true, heldFrom: true, history: { orderBy: { takenAt: "asc" } } },
  });
  for (const { status, heldFrom, history } of bottlenecks) {
    expect(history[0]).toMatchObject({ step: "register", from: null, to: "REPORTED" });
    expect(history.at(-1)?.to).toBe(status);
    expect(heldFrom !== null).toBe(status === "ON_HOLD");
    for (const [at, { step, from, to }] of history.entries()) {
      if (at === 0) continue;
      expect(from).toBe(history[at - 1]?.to);
      const rule = stepRule(step as Parameters<typeof stepRule>[0]);
      expect(rule.from).toContain(from);
      if (rule.to !== "held") expect(to).toBe(rule.to);
    }
  }
});

test("every bottleneck lies on both sides of a border, or all along it", async () => {
  const bottlenecks = await db.bottleneck.findMany({
    select: { borders: true, regions: { select: { region: { select: { partyId: true } } } } },
  });
  for (const { borders, regions } of bottlenecks) {
    const parties = new Set(regions.map(({ region }) => region.partyId));
    expect(parties.size).toBe(regions.length === 0 && borders.length === 1 ? 0 : 2);
    expect(regions.length).toBeLessThanOrEqual(6);
  }
});

test("some concern a whole border, beside regions and instead of them, obstacles and projects", async () => {
  for (const found of [
    await db.bottleneck.findMany({ include: { regions: true } }),
    await db.project.findMany({ include: { regions: true } }),
  ]) {
    const along = found.filter(({ borders }) => borders.length > 0);
    expect(along.length / found.length).toBeGreaterThan(0.02);
    expect(along.length / found.length).toBeLessThan(0.06);
    expect(new Set(along.map(({ regions }) => regions.length > 0))).toEqual(new Set([true, false]));
    for (const { borders, keys } of along) expect(keys).toContain(`border:${borders[0]}`);
  }
});

test("what triggers would fill is filled the same way", async () => {
  const filled = `select md5(string_agg(id || search::text || facets::text || "stepOn", '' order by id)) from "Bottleneck"`;
  const projects = `select md5(string_agg(id || search::text, '' order by id)) from "Project"`;
  const before = [await one(filled), await one(projects)];
  for (const table of ["BottleneckText", "ProjectText"]) {
    await client.query(`update "${table}" set language = language`);
  }
  await client.query(`update "Bottleneck" set facets = '{}'`);
  await client.query(`update "BottleneckSide" set country = country`);
  expect([await one(filled), await one(projects)]).toEqual(before);
  const dated = await one(`select count(*)::int from "Bottleneck" where "stepOn" < '9999'`);
  expect(Number(dated)).toBeGreaterThan(0);
});

test("links lead to records that exist", async () => {
  const { rows } = await client.query(`
    select c.conrelid::regclass::text as "from", c.confrelid::regclass::text as "to",
      (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as "column"
    from pg_constraint c where c.contype = 'f'`);
  for (const { from, to, column } of rows) {
    const orphans = await one(
      `select count(*)::int from ${from} f
       where f."${column}" is not null and not exists (select from ${to} t where t.id = f."${column}")`,
    );
    expect(orphans, `${from}.${column}`).toBe(0);
  }
});

test("a rare word stands in five published bottlenecks, a common one in most", async () => {
  const found = (typed: string) =>
    one(
      `select count(*)::int from "Bottleneck" where published and search @@ gw_query('${typed}')`,
    );
  expect(await found("kiekendief")).toBe(5);
  expect(await found("vergunning")).toBeGreaterThan(count * 0.4);
  expect(await found("grens")).toBeGreaterThan(count * 0.5);
});

test("the same plan gives the same rows", async () => {
  const fingerprint = `select md5(string_agg(md5(b::text), '' order by id)) from "Bottleneck" b`;
  const before = await one(fingerprint);
  // History cannot be emptied while its triggers are on.
  await client.query("set session_replication_role = replica");
  await client.query(
    `truncate "TextVersion", "AuditEvent", "Bottleneck", "Project", "ReferenceCounter" cascade`,
  );
  await client.query("reset session_replication_role");
  await client.query(`delete from "Official"`);
  await generate(process.env.DATABASE_OWNER_URL ?? "", planFor(count, 60));
  expect(await one(fingerprint)).toBe(before);
});

test("all indexes are there again", async () => {
  expect(
    await one(`select count(*)::int from pg_indexes where indexname = 'Bottleneck_found_idx'`),
  ).toBe(1);
});

test("every text has a version, and every step and report an event", async () => {
  expect(
    await one(`select count(*)::int from standing_texts() s where not exists (
      select from "TextVersion" t where t."recordType" = s."recordType" and t."recordId" = s."recordId"
        and t.field = s.field and t.language is not distinct from s.language and t.text = s.words)`),
  ).toBe(0);
  expect(
    await one(`select count(*)::int from "BottleneckStep" s where s.reason <> '' and not exists (
      select from "TextVersion" t where t."recordId" = s."bottleneckId" and t.field = 'reason'
        and t.language is not distinct from s."reasonLanguage" and t.version = s."reasonVersion" and t.text = s.reason)`),
  ).toBe(0);
  const steps = `select count(*)::int from "BottleneckStep"`;
  const told = `select count(*)::int from "AuditEvent" where name like 'bottleneck.%' and name <> 'bottleneck.published'`;
  expect(await one(told)).toBe(await one(steps));
  const reports = `select count(*)::int from "ProgressReport"`;
  expect(await one(`select count(*)::int from "AuditEvent" where name = 'project.reported'`)).toBe(
    await one(reports),
  );
});
