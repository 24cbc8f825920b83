import { expect, test } from "vitest";
import { rowsOf } from "./testing/databases.mjs";

/** The portal's role and the owner of the tables, in a database of their own. */
const { DATABASE_URL: portal, DATABASE_OWNER_URL: owner } = process.env;

/** What who has taken the portal over would have run as the owner: it says who ran it. */
const planted = `create function pg_temp.planted() returns text language plpgsql
  as $$ begin raise exception 'run by %', current_user; end $$`;

const records = `
  insert into "Organisation" (id, names, kind, countries) values ('planted', '{}', 'MINISTRY', '{NL}') on conflict do nothing;
  insert into "Bottleneck" (id, reference, "originalLanguage", "ownerId") values
    ('planted', 'GW-2026-9001', 'nl', 'planted') on conflict do nothing`;

test("a table of the portal's own gets no trigger that works as the owner", async () => {
  const attack = rowsOf(
    portal,
    `${planted};
     create type pg_temp.word as (text text);
     create function pg_temp.said(pg_temp.word) returns text language sql as 'select pg_temp.planted()';
     create cast (pg_temp.word as text) with function pg_temp.said(pg_temp.word) as implicit;
     create table pg_temp."Bottleneck" (id pg_temp.word, published boolean, "publishedAt" timestamptz,
       "changedAt" timestamptz, "changedById" text);
     create trigger planted after insert on pg_temp."Bottleneck" for each row execute function public.keep_publication();
     insert into pg_temp."Bottleneck" values (row('x')::pg_temp.word, true, now(), now(), null)`,
  );
  await expect(attack).rejects.toThrow(/permission denied for function .*keep_publication/);
});

test("a temporary view takes the place of no table when the owner's rows change along", async () => {
  await rowsOf(
    portal,
    `${records}; ${planted};
     create view pg_temp."BottleneckRegion" as select 'planted' as "bottleneckId", pg_temp.planted() as "regionId";
     grant select on pg_temp."BottleneckRegion" to public;
     update "Organisation" set id = 'moved' where id = 'planted'`,
  );
  const owned = await rowsOf(portal, `select keys from "Bottleneck" where "ownerId" = 'moved'`);
  expect(owned).toEqual([{ keys: ["organisation:moved", "owner:moved"] }]);
});

test("every function that may run as the owner reads the portal's tables and is called by nobody else", async () => {
  const open = await rowsOf(
    owner,
    `select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and (
       p.prorettype = 'trigger'::regtype and coalesce(array_to_string(p.proconfig, ','), '') not like '%search_path=public, pg_temp%'
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
       or p.prosecdef and has_function_privilege($1, p.oid, 'execute'))`,
    [new URL(portal).username],
  );
  expect(open).toEqual([]);
});

test.each(["Bottleneck", "Project", "Official", "Grant"])(
  "a row of %s of which history tells is not deleted and keeps its id",
  async (table) => {
    await rowsOf(portal, records);
    await rowsOf(portal, rowOf[table]);
    const told = `insert into "AuditEvent" (name, "recordType", "recordId") values ('a', '${table}', 'told')`;
    await rowsOf(portal, told);

    for (const statement of [
      `delete from "${table}" where id = 'told'`,
      `update "${table}" set id = 'other' where id = 'told'`,
    ]) {
      await expect(rowsOf(portal, statement)).rejects.toThrow("has a history and stays");
      await expect(rowsOf(owner, statement)).rejects.toThrow("has a history and stays");
    }
  },
);

test("who took the portal over dates no event back and names no other organisation; the owner brings both", async () => {
  await rowsOf(portal, `${records}; ${official}`);
  const told = `insert into "AuditEvent" (at, name, "recordType", "recordId", "officialId", "officialForId")
    values ('2020-01-01', 'a', 'b', 'c', 'told', 'bzk')
    returning at < now() - interval '1 hour' as past, "officialForId" as organisation`;
  expect(await rowsOf(portal, told)).toEqual([{ past: false, organisation: "planted" }]);
  expect(await rowsOf(owner, told)).toEqual([{ past: true, organisation: "bzk" }]);
});

const official = `insert into "Official" (id, email, name, "organisationId", language)
  values ('told', 'told@test.example', 'T', 'planted', 'nl') on conflict do nothing`;

const rowOf = {
  Bottleneck: `insert into "Bottleneck" (id, reference, "originalLanguage") values ('told', 'GW-2026-9002', 'nl')`,
  Project: `insert into "Project" (id, reference, phase, "originalLanguage") values ('told', 'GP-2026-9002', 'IDEA', 'nl')`,
  Official: official,
  Grant: `${official}; insert into "Grant" (id, "officialId", role, scope) values ('told', 'told', 'READER', 'ALL')`,
};
