import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { fileText } from "@/app/_lists/file-text";
import { ListPage } from "@/app/_lists/list-page";
import { listNoun } from "@/app/_lists/noun";
import { dayAtBorder } from "@/domain/day";
import type { ListDeclaration } from "@/domain/list";
import { type Anyone, hasRole, type Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "./catalogue";
import { byText } from "./collation";
import { db } from "./db";
import { placedSchema } from "./list";
import { holding, linkedTo, oneOf } from "./list-filters";
import { byMoment } from "./list-source";
import { readRows } from "./read-rows";
import { recordList } from "./record-list";
import { makeAdministrator } from "./testing/accounts";
import { holdsWords } from "./words";

const who = vi.hoisted(() => ({ reads: null as Anyone }));
vi.mock("next/root-params", () => ({ locale: async () => "nl" }));
vi.mock("./viewer", () => ({
  findViewer: async () => who.reads,
  requireViewer: async () => who.reads,
}));

// A list that the portal does not have: who was signed in when, for administrators. From here to the end of the
// noun is all that it costs; its texts are those of accounts.

const sessionList = {
  filters: {
    state: ["open", "ended"],
    organisation: "organisation",
    role: ["READER", "COMPETENT_BODY"],
  },
  orders: { newest: "moment", name: "text" },
} as const satisfies ListDeclaration;

const sessionRow = placedSchema.extend({
  ...{ name: z.string(), email: z.string(), organisationId: z.string() },
  ...{ createdAt: z.date(), endedAt: z.date().nullable() },
});

const find = (page: Prisma.Sql) =>
  readRows(
    "sessions",
    sessionRow,
    Prisma.sql`select s.id, s.at, o.name, o.email, o."organisationId", s."createdAt", s."endedAt"
      from (${page}) s join "Official" o on o.id = s."officialId" order by s.place`,
  );

const sessions = recordList({
  ...{ list: sessionList, name: Prisma.sql`s`, ranges: {} },
  from: Prisma.sql`"Session" s join "Official" o on o.id = s."officialId"`,
  mayRead: (viewer) => hasRole(viewer, "ADMINISTRATOR"),
  mentions: (q) => holdsWords(q, Prisma.sql`concat_ws(' ', o.name, o.email)`),
  filters: {
    state: holding({
      open: Prisma.sql`s."endedAt" is null`,
      ended: Prisma.sql`s."endedAt" is not null`,
    }),
    organisation: oneOf(Prisma.sql`o."organisationId"`),
    role: linkedTo(Prisma.sql`select distinct g.role::text as value from "Grant" g
      join "Session" own on own."officialId" = g."officialId" where own.id = s.id`),
  },
  orders: {
    newest: byMoment(Prisma.sql`s."createdAt"`, true),
    name: (reader) => byText(reader, Prisma.sql`o.name`),
  },
  counted: { most: 100 },
  rows: find,
  file: { order: "newest", rows: find },
});

const sessionNoun = listNoun({
  ...{ list: sessionList, records: sessions, address: "/sessions", texts: "AccountList" },
  ...{ forOfficials: true, mayRegister: () => false },
  names: () => ({ state: (state) => state, role: (role) => role }),
  ...{ lessUsual: ["organisation"], atFirst: {} },
  rows: ({ rows }) => rows.map(({ name }) => `[${name}]`).join(""),
  columns: ({ named }) => ({
    name: ({ name }) => name,
    email: ({ email }) => email,
    organisation: ({ organisationId }) => named("organisation", organisationId),
    roles: () => "",
    state: ({ endedAt }) => named("state", endedAt ? "ended" : "open"),
    language: () => "",
    since: ({ createdAt }) => dayAtBorder(createdAt),
    signedIn: () => "",
    demo: () => "",
  }),
});

// The noun ends here.

const word = randomUUID().slice(0, 8);
let administrator: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
  const official = await makeViewer(db, "READER", scopes.all, { organisationId: "cbs" });
  await db.official.update({ where: { id: official.id }, data: { name: `Ambtenaar ${word}` } });
  const other = await makeViewer(db, "COMPETENT_BODY", scopes.all, { organisationId: "bzk" });
  await db.official.update({ where: { id: other.id }, data: { name: `Beambte ${word}` } });
  await db.session.deleteMany({ where: { officialId: { in: [official.id, other.id] } } });
  for (let at = 0; at < 30; at += 1)
    await db.session.create({
      data: {
        id: randomUUID(),
        officialId: at < 10 ? official.id : other.id,
        createdAt: new Date(Date.UTC(2026, 0, 1 + at)),
        endedAt: at % 3 === 0 ? new Date(Date.UTC(2026, 1, 1)) : null,
      },
    });
});

const ask = async (address: AddressValues, viewer: Anyone = administrator) => ({
  ...{ viewer, reader: "nl" as const, catalogue: await readCatalogue() },
  ...readAddress(sessionList, { q: word, ...address }),
});

const total = async (address: AddressValues) => (await sessions.count(await ask(address)))!.total;

test("a new noun is filtered, and each value is counted", async () => {
  expect(await total({})).toBe(30);
  expect(await total({ state: "ended", organisation: "cbs" })).toBe(4);
  expect(await total({ state: ["open", "ended"], role: "READER" })).toBe(10);
  const { facets } = (await sessions.count(await ask({ role: "READER" })))!;
  expect(Object.fromEntries(facets.state.counts)).toEqual({ open: 6, ended: 4 });
  expect(Object.fromEntries(facets.role.counts)).toEqual({ READER: 10, COMPETENT_BODY: 20 });
  expect(Object.fromEntries(facets.organisation.counts)).toEqual({ cbs: 10 });
});

test("its rows stand in the order asked for, a page at a time", async () => {
  const first = (await sessions.page(await ask({ sort: "name" })))!;
  expect(first.rows).toHaveLength(25);
  expect(first.rows[0]!.name).toBe(`Ambtenaar ${word}`);
  const rest = (await sessions.page({ ...(await ask({ sort: "name" })), mark: first.next! }))!;
  expect(rest.rows).toHaveLength(5);
  expect(rest.next).toBeNull();
  const newest = (await sessions.page(await ask({})))!.rows[0]!;
  expect(dayAtBorder(newest.createdAt)).toBe("2026-01-30");
});

test("it has a page with filters, chips, orders and a way to the next page", async () => {
  who.reads = administrator;
  const page = await ListPage({
    noun: sessionNoun,
    searchParams: Promise.resolve({ q: word, role: "COMPETENT_BODY", state: ["open", "ended"] }),
  });
  const html = renderToStaticMarkup(page);
  expect(html.match(/\[Beambte [^\]]*\]/g)).toHaveLength(20);
  expect(html).toContain("20 accounts");
  expect(html).toContain(`/nl/sessions?q=${word}&amp;state=open&amp;state=ended"`);
  expect(html).toContain(
    `/nl/sessions/csv?q=${word}&amp;state=open&amp;state=ended&amp;role=COMPETENT_BODY`,
  );
});

test("it has a file of all that is filtered", async () => {
  const text = await fileText(sessionNoun, await ask({ role: "READER" }), "https://portal");
  let file = "";
  for await (const piece of text!) file += piece;
  const lines = file.trim().split("\r\n");
  expect(lines).toHaveLength(1 + 10);
  expect(lines[1]).toContain(`Ambtenaar ${word};`);
  expect(lines[1]).toContain(";ended;;2026-01-10;");
});

test("it does not exist for whoever may not read it", async () => {
  const stranger = await ask({}, null);
  expect(await sessions.page(stranger)).toBeNull();
  expect(await sessions.count(stranger)).toBeNull();
  expect(await fileText(sessionNoun, stranger, "")).toBeNull();
});

test("it costs far less than 150 lines, as the list of accounts does all told", () => {
  const linesOf = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n");
  const own = linesOf("data/new-noun.test.ts");
  const [from, to] = ["// A list that", "// The noun ends"].map((start) =>
    own.findIndex((line) => line.startsWith(start)),
  );
  expect(to! - from!).toBeGreaterThan(50);
  expect(to! - from!).toBeLessThan(100);
  const pages = "app/[locale]/accounts";
  const accounts = [
    ...["domain/account/list.ts", "data/account/list.ts", `${pages}/page.tsx`],
    ...[`${pages}/csv/route.ts`, `${pages}/_parts/account-list.tsx`],
  ];
  // What a file imports counts for neither.
  const written = accounts.flatMap(linesOf).filter((line) => !line.startsWith("import "));
  expect(written.length).toBeLessThan(150);
});
