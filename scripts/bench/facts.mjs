import { createHash, randomBytes } from "node:crypto";

const rowsOnPage = 25;

/** The key before page 4,000, or before the last full page, a bottleneck with a long history, one in Twente, and words. */
export async function readFacts(client) {
  const { rows: counted } = await client.query(
    `select count(*)::int as all from "Bottleneck" where published`,
  );
  const page = Math.max(1, Math.min(4000, Math.floor(counted[0].all / rowsOnPage)));
  const { rows: keys } = await client.query(
    `select id, to_char("reportedAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from "Bottleneck" where published order by "reportedAt" desc, id desc offset $1 limit 1`,
    [Math.max(0, (page - 1) * rowsOnPage - 1)],
  );
  const { rows: long } = await client.query(
    `select b.reference from "Bottleneck" b join "BottleneckStep" s on s."bottleneckId" = b.id
     where b.published and b.id in (select id from "Bottleneck" order by id desc limit 20000)
     group by b.id order by count(*) desc, b.reference limit 1`,
  );
  const { rows: own } = await client.query(
    `select reference from "Bottleneck" where 'region:NL213' = any(keys) order by id desc limit 1`,
  );
  await makeLongHistory(client, own[0].reference);
  const after = `${keys[0].at}~${keys[0].id}`;
  return {
    ...{ deep: new URLSearchParams({ after }), reference: long[0].reference },
    own: own[0].reference,
    words: await readCommonWords(client),
  };
}

/** A thousand edits of this bottleneck, as a case of many years has. */
async function makeLongHistory(client, reference) {
  await client.query(
    `insert into "AuditEvent" (name, "recordType", "recordId", payload)
     select 'bottleneck.edited', 'Bottleneck', b.id, jsonb_build_object(
       'changes', jsonb_build_object('affectedCount', jsonb_build_array(nth::text, (nth + 1)::text)),
       'texts', '[]'::jsonb, 'linked', '[]'::jsonb, 'unlinked', '[]'::jsonb)
     from "Bottleneck" b, generate_series(1, 1000) nth
     where b.reference = $1 and not exists (
       select from "AuditEvent" e where e."recordType" = 'Bottleneck' and e."recordId" = b.id
         and e.payload->'changes'->'affectedCount'->>1 = '1001')`,
    [reference],
  );
}

/** Words of five letters and more that stand in each tenth of the newest bottlenecks, so many that each is asked for once. */
async function readCommonWords(client) {
  const newest = 20_000;
  const { rows } = await client.query(
    `select word from ts_stat('select search from "Bottleneck" where published
       order by "reportedAt" desc, id desc limit ${newest}')
     where word ~ '^[a-z]{5,}$' and ndoc >= $1 order by word`,
    [newest / 10],
  );
  return rows.map(({ word }) => word);
}

/** The registration that the coordinator has begun, so that its second step is open. */
export const draftId = "019ab000-0000-7000-8000-000000000001";
const begun = {
  title: ["Bus stopt bij de grens"],
  problem: ["Reizigers lopen."],
  originalLanguage: ["nl"],
  regions: ["NL213", "DEA34"],
};

/** Signs in the coordinator of Twente, an account that this database alone knows, with a draft. */
export async function signIn(client, secret) {
  const { encode } = await import("next-auth/jwt");
  const { rows } = await client.query(
    `insert into "Official" (id, email, name, "organisationId")
     values ('bench', 'bench@generated.example', 'Coördinator Twente', 'province-overijssel')
     on conflict (id) do update set active = true returning id`,
  );
  await client.query(
    `insert into "Grant" (id, "officialId", role, scope)
     values ('bench', 'bench', 'REGIONAL_COORDINATOR', 'REGIONS') on conflict do nothing`,
  );
  await client.query(
    `insert into "GrantRegion" ("grantId", "regionId") values ('bench', 'NL213') on conflict do nothing`,
  );
  await client.query(
    `insert into "RegistrationDraft" (id, "officialId", values) values ($1, 'bench', $2)
     on conflict (id) do update set values = $2`,
    [draftId, begun],
  );
  const sid = randomBytes(32).toString("base64url");
  const id = createHash("sha256").update(sid).digest("hex");
  await client.query(`insert into "Session" (id, "officialId") values ($1, $2)`, [id, rows[0].id]);
  return `next-auth.session-token=${await encode({ token: { sub: rows[0].id, sid }, secret })}`;
}
