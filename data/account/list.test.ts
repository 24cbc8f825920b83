import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { accountList } from "@/domain/account/list";
import { accountStateOf } from "@/domain/account/state";
import { type Language, languages } from "@/domain/language";
import type { PageMark } from "@/domain/list";
import { type Anyone, roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { makeAdministrator } from "../testing/accounts";
import { findAccount } from "./accounts";
import { accounts } from "./list";

let administrator: Viewer;

beforeAll(async () => {
  administrator = await makeAdministrator();
});

async function makeOfficial(
  name: string,
  facts: { organisationId?: string; isDemo?: boolean } = {},
) {
  const email = `${randomUUID()}@test.example`;
  const organisationId = facts.organisationId ?? "bzk";
  const data = { email, name, organisationId, isDemo: facts.isDemo ?? false };
  return db.official.create({ data, select: { id: true, email: true } });
}

const ask = async (viewer: Anyone, query: AddressValues, reader: Language = "nl") => ({
  ...{ viewer, reader, catalogue: await readCatalogue() },
  ...readAddress(accountList, query),
});

async function list(query: AddressValues, reader: Language = "nl") {
  const asked = await ask(administrator, query, reader);
  const [page, counts] = [await accounts.page(asked), await accounts.count(asked)];
  return { names: page!.rows.map(({ name }) => name), total: counts!.total, counts: counts! };
}

test.each([null, ...roles.filter((role) => role !== "ADMINISTRATOR")])(
  "for %s there is no list of accounts, no count and no file",
  async (role) => {
    const asked = await ask(role && (await makeViewer(db, role, scopes.all)), {});
    expect(await accounts.page(asked)).toBeNull();
    expect(await accounts.count(asked)).toBeNull();
    expect(await accounts.batches(asked)).toBeNull();
  },
);

test("an account is found by function, address and organisation, whatever the accents and capitals", async () => {
  const name = "Beleidsmedewerker Mühlenbäche";
  const { email } = await makeOfficial(name, { organisationId: "cbs" });
  const searches = [
    ...[email.slice(0, 12), "muhlenbache", "MÜHLENBÄCHE", "MU\u0308hlenba\u0308che"],
    ...["beleids statistiek", "statistiek mühlen"],
  ];
  for (const q of searches) expect((await list({ q })).names, q).toContain(name);
  for (const q of ["100%_", "%", "mühlen treinen"]) expect((await list({ q })).total, q).toBe(0);
});

test("several values of one filter widen the list, several filters narrow it", async () => {
  const word = randomUUID().slice(0, 8);
  const name = (text: string) => `${text} ${word}`;
  await makeOfficial(name("zonder rol"), { isDemo: true });
  await makeOfficial(name("statisticus"), { organisationId: "cbs" });
  const closed = await makeOfficial(name("gesloten"));
  await db.official.update({ where: { id: closed.id }, data: { active: false } });
  const reader = await makeViewer(db, "READER", scopes.all);
  const ministry = await makeViewer(db, "COMPETENT_BODY", scopes.all, { organisationId: "cbs" });
  const ended = { from: new Date("2020-01-01"), until: new Date("2021-01-01") };
  await db.grant.create({
    data: { officialId: closed.id, role: "READER", scope: "ALL", ...ended },
  });
  for (const { id } of [reader, ministry])
    await db.official.update({ where: { id }, data: { name: name("met rol"), passwordHash: "x" } });
  const total = async (query: AddressValues) => (await list({ q: word, ...query })).total;

  expect(await total({})).toBe(5);
  expect(await total({ role: "READER" })).toBe(1);
  expect(await total({ role: ["READER", "COMPETENT_BODY", "CABINET"] })).toBe(2);
  expect(await total({ role: ["READER", "COMPETENT_BODY"], organisation: "cbs" })).toBe(1);
  expect(await total({ organisation: ["cbs", "bzk"] })).toBe(5);
  expect(await total({ state: "active" })).toBe(2);
  expect(await total({ state: "closed" })).toBe(1);
  expect(await total({ state: ["closed", "demo"] })).toBe(2);
  expect(await total({ state: "withoutRole" })).toBe(2);
  expect(await total({ state: "endsSoon" })).toBe(0);
  const soon = new Date(Date.now() + 29 * 24 * 60 * 60 * 1000);
  await db.grant.updateMany({ where: { officialId: reader.id }, data: { until: soon } });
  expect(await total({ state: "endsSoon" })).toBe(1);
  const page = await accounts.page(await ask(administrator, { q: word }));
  const ending = page?.rows.filter(({ endsSoon }) => endsSoon);
  expect(ending?.map(({ id }) => id)).toEqual([reader.id]);

  const { counts } = await list({ q: word, role: "READER" });
  expect(counts.facets.role.counts.get("COMPETENT_BODY")).toBe(1);
  expect(counts.facets.state.counts.get("active")).toBe(1);
  expect(counts.facets.organisation.counts.get("cbs")).toBeUndefined();
  for (const [state, count] of (await list({ q: word })).counts.facets.state.counts)
    expect(await total({ state }), state).toBe(count);
});

const names = [
  "Zürich",
  "brabant",
  "Andere",
  "Öz",
  "Apostrof",
  "ändern",
  "Zander",
  "Zu\u0308rich",
  "oz",
];

test.each(languages)("names are in the order of a reader of %s", async (reader) => {
  const word = randomUUID().slice(0, 8);
  for (const name of names) await makeOfficial(`${name} ${word}`);
  const shown = (await list({ q: word }, reader)).names.map((name) => name.split(" ")[0]!);
  const { compare } = new Intl.Collator(reader);
  expect(shown.map((name) => name.normalize())).toEqual(
    names.map((name) => name.normalize()).sort(compare),
  );
  expect(shown.slice(0, 4)).toEqual(["Andere", "ändern", "Apostrof", "brabant"]);
});

test.each(["name", "organisation", "newest"] as const)(
  "pages in the order %s show every account once, forth and back, with equal names too",
  async (order) => {
    const word = randomUUID().slice(0, 8);
    for (let at = 0; at < 57; at += 1)
      await makeOfficial(`${["Coördinator", "coordinator", "Zaak"][at % 3]} ${word}`, {
        organisationId: ["bzk", "cbs"][Math.floor(at / 3) % 2]!,
      });
    const asked = await ask(administrator, { q: word });
    const walk = async (way: "next" | "previous") => {
      const pages: string[][] = [];
      let mark: PageMark | null = { kind: way === "next" ? "first" : "last" };
      while (mark && pages.length < 10) {
        const page: Awaited<ReturnType<typeof accounts.page>> = await accounts.page({
          ...asked,
          order,
          mark,
        });
        pages.push(page!.rows.map(({ id }) => id));
        mark = page![way];
      }
      return pages;
    };
    const forth = await walk("next");
    expect(forth.map(({ length }) => length)).toEqual([25, 25, 7]);
    expect(new Set(forth.flat()).size).toBe(57);
    expect((await walk("previous")).reverse().flat()).toEqual(forth.flat());

    const rows = [];
    for await (const batch of (await accounts.batches(asked))!) rows.push(...batch.rows);
    expect(rows).toHaveLength((await accounts.count(asked))!.total);
  },
);

test("accounts of one organisation stand together, in the order of their names", async () => {
  const word = randomUUID().slice(0, 8);
  for (const [name, organisationId] of [
    ["b", "cbs"],
    ["c", "bzk"],
    ["A", "cbs"],
    ["ä", "bzk"],
  ] as const)
    await makeOfficial(`${name} ${word}`, { organisationId });
  const { names } = await list({ q: word, sort: "organisation" });
  // Centraal Bureau voor de Statistiek comes before Ministerie van …
  expect(names.map((name) => name[0])).toEqual(["A", "b", "ä", "c"]);
});

test("an account is found by its e-mail address, however that was pasted", async () => {
  const name = `Meetnet ${randomUUID()}`;
  const { email } = await makeOfficial(name);
  const pasted = [email, `<${email}>`, `mailto:${email}?subject=x`, `“${email}”,`, `A (${email})`];
  for (const q of [...pasted, email.slice(0, 40)])
    expect([q, (await list({ q })).names]).toEqual([q, [name]]);
});

test("of an account is told when somebody last signed in, also when that session is forgotten", async () => {
  const word = randomUUID().slice(0, 8);
  const { id } = await makeOfficial(word);
  const asked = await ask(administrator, { q: word });
  expect((await accounts.page(asked))?.rows[0]?.signedInAt).toBeNull();
  const opened = { name: "session.opened", recordType: "Session", payload: { officialId: id } };
  for (const recordId of ["first", "last"])
    await db.auditEvent.create({ data: { ...opened, recordId, officialId: id } });
  const { at } = await db.auditEvent.findFirstOrThrow({
    where: { officialId: id, recordId: "last" },
  });
  expect((await accounts.page(asked))?.rows[0]?.signedInAt).toEqual(at);
  expect((await findAccount(administrator, id))?.signedInAt).toEqual(at);
});

test("an account is found as what its row calls it, and as active only when it is", async () => {
  const [active, withoutRole, invited, closed] = await Promise.all(
    ["met rol", "zonder rol", "uitgenodigd", "gesloten"].map(async (what) => {
      const { id } = await makeOfficial(`Toestand ${what}`);
      return id;
    }),
  );
  const data = { passwordHash: "scrypt" };
  await db.official.updateMany({ where: { id: { in: [active!, withoutRole!] } }, data });
  await db.official.update({ where: { id: closed! }, data: { active: false } });
  for (const officialId of [active!, invited!])
    await db.grant.create({ data: { officialId, role: "READER", scope: "ALL" } });
  const query = { q: "Toestand" };
  const all = await accounts.page(await ask(administrator, query));
  const states = new Map(all!.rows.map((row) => [row.id, accountStateOf(row)]));
  expect([active, withoutRole, invited, closed].map((id) => states.get(id ?? ""))).toEqual([
    ...["active", "withoutRole", "invited", "closed"],
  ]);
  for (const state of ["active", "withoutRole", "invited", "closed"]) {
    const found = await accounts.page(await ask(administrator, { ...query, state }));
    const ids = all!.rows.filter(({ id }) => states.get(id) === state).map(({ id }) => id);
    expect(found!.rows.map(({ id }) => id)).toEqual(ids);
  }
});
