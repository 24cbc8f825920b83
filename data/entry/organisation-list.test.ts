import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import type { AddressValues } from "@/app/_lists/address-ranges";
import { organisationList } from "@/domain/entry/organisation-list";
import type { PageMark } from "@/domain/list";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { pageSize } from "../list";
import { organisations } from "./organisation-list";

let national: Viewer;
const word = `Veer${randomUUID().slice(0, 8)}`;

beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const make = (name: string, facts: object = {}) =>
    db.organisation.create({
      data: {
        ...{ id: randomUUID(), names: { nl: `${word} ${name}` }, kind: "AGENCY" as const },
        ...{ countries: ["NL" as const], place: "Zwolle", ...facts },
      },
    });
  for (let at = 0; at <= pageSize; at++) await make(`${at}`.padStart(3, "0"));
  await make("open", { confidence: "BACKGROUND", countries: ["DE"], kind: "CHAMBER" });
  await make("typed", {
    confidence: "BACKGROUND",
    listed: false,
    kind: "OTHER",
    countries: [],
    place: "Den Haag",
  });
  await make("gone", { mergedIntoId: "rdw" });
});

const ask = async (viewer: Anyone, query: AddressValues, mark?: PageMark) => ({
  ...{ viewer, reader: "nl" as const, ...readAddress(organisationList, query) },
  ...(mark && { mark }),
  catalogue: await readCatalogue(),
});
const namesOf = async (query: AddressValues) =>
  (await organisations.page(await ask(national, query)))?.rows.map(({ names }) => names.nl);

test("who keeps organisations finds them by name, place and what is open about them", async () => {
  expect((await organisations.count(await ask(national, { q: word })))?.total).toBe(pageSize + 3);
  expect(await namesOf({ q: `${word} open zwolle` })).toEqual([`${word} open`]);
  expect(await namesOf({ q: `${word} la haye` })).toEqual([`${word} typed`]);
  expect(await namesOf({ q: word, state: "unconfirmed" })).toEqual([`${word} open`]);
  expect(await namesOf({ q: word, state: "waiting" })).toEqual([`${word} typed`]);
  expect(await namesOf({ q: word, kind: "CHAMBER" })).toEqual([`${word} open`]);
  expect(await namesOf({ q: word, country: "DE" })).toEqual([`${word} open`]);
  expect(await namesOf({ q: `${word} gone` })).toEqual([]);
  const { facets } = (await organisations.count(await ask(national, { q: word })))!;
  expect(facets.state.counts).toEqual(
    new Map([
      ["waiting", 1],
      ["unconfirmed", 1],
      ["confirmed", pageSize + 1],
    ]),
  );
});

test("its pages hold each once, by name", async () => {
  const first = await organisations.page(await ask(national, { q: word }));
  const second = await organisations.page(
    await ask(national, { q: word }, first?.next ?? undefined),
  );
  const names = [...first!.rows, ...second!.rows].map(({ names }) => names.nl ?? "");
  expect(names).toHaveLength(pageSize + 3);
  expect(names).toEqual([...names].sort(new Intl.Collator("nl").compare));
  expect(new Set(names).size).toBe(names.length);
});

test("nobody else reads the list, or how many there are", async () => {
  const reader = await makeViewer(db, "READER", scopes.all);
  for (const viewer of [null, reader]) {
    expect(await organisations.page(await ask(viewer, {}))).toBeNull();
    expect(await organisations.count(await ask(viewer, {}))).toBeNull();
    expect(await organisations.batches(await ask(viewer, {}))).toBeNull();
  }
});
