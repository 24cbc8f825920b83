import { createHash, randomBytes } from "node:crypto";
import { withClient } from "../database.mjs";
import { typedTitle } from "./typed-title.mjs";

const list = "/nl/bottlenecks";
const rowsOnPage = 25;
/** Statuses, themes and regions, so many combinations that no page meets a count that is kept. */
const everyOther = {
  status: ["REPORTED", "UNDER_ASSESSMENT", "RECOGNISED", "IN_ANALYSIS", "IN_TREATMENT", "RESOLVED"],
  theme: ["labour", "education", "mobility", "security", "health", "energy", "water", "infra"],
  region: [
    "NL114",
    "NL132",
    "NL213",
    "NL225",
    "NL421",
    "NL423",
    "NL341",
    "NL415",
    "DEA34",
    "DE949",
  ],
};
const words = ["grens", "vergunning", "regio", "mensen", "kanten", "landen", "buurland", "betalen"];

/**
 * The pages that are measured, the blank one first: `address` gives the address of the nth request, `cookie` signs an
 * official in. A page that changes its address each time meets nothing that the portal keeps in memory.
 */
export async function pagesToMeasure(databaseUrl, { secret }) {
  const facts = await withClient(databaseUrl, readFacts);
  const cookie = await withClient(databaseUrl, (client) => signIn(client, secret));
  const always = (name, address, more) => ({ name, address: () => address, ...more });
  return [
    always("blank", "/nl/blank"),
    always("blank, signed in", "/nl/blank", { cookie }),
    always("home", "/nl"),
    always("list", list),
    always("filtered list", `${list}?theme=mobility&status=IN_ANALYSIS`),
    always("region", `${list}?region=NL213`),
    always("search, rare word", `${list}?q=kiekendief`),
    always("search, common word", `${list}?q=vergunning`),
    always("page 4,000 or the last", `${list}?${facts.deep}`),
    always("detail", `${list}/${facts.reference}`),
    always("projects", "/nl/projects"),
    always("workbench", "/nl/workbench", { cookie }),
    always("list, signed in", list, { cookie }),
    always("register, step 1", `${list}/new`, { cookie }),
    always("register, step 2", `${list}/new?draft=${draftId}&step=2`, { cookie }),
    always("edit", `${list}/${facts.own}/edit`, { cookie }),
    { name: "similar cases while typing", address: otherTyping, cookie },
    { name: "another filter each time", address: otherFilter },
    { name: "another search each time", address: otherSearch },
  ];
}

function otherFilter(number) {
  const { status, theme, region } = everyOther;
  const [s, t, r] = [status.length, theme.length, region.length];
  const query = new URLSearchParams({
    status: status[number % s],
    theme: theme[Math.floor(number / s) % t],
    region: region[Math.floor(number / (s * t)) % r],
  });
  return `${list}?${query}`;
}

const otherTyping = (number) => `${list}/similar?${typedTitle(number)}`;

function otherSearch(number) {
  const { theme } = everyOther;
  const word = words[number % words.length];
  const query = { q: word, theme: theme[Math.floor(number / words.length) % theme.length] };
  return `${list}?${new URLSearchParams(query)}`;
}

/** The key before page 4,000, or before the last full page, a bottleneck with a long history, and one in Twente. */
async function readFacts(client) {
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
  const after = `${keys[0].at}~${keys[0].id}`;
  return {
    ...{ deep: new URLSearchParams({ after }), reference: long[0].reference },
    own: own[0].reference,
  };
}

/** The registration that the coordinator has begun, so that its second step is open. */
const draftId = "019ab000-0000-7000-8000-000000000001";
const begun = {
  title: ["Bus stopt bij de grens"],
  problem: ["Reizigers lopen."],
  originalLanguage: ["nl"],
  regions: ["NL213", "DEA34"],
};

/** Signs in the coordinator of Twente, an account that this database alone knows, with a draft. */
async function signIn(client, secret) {
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
