import { beforeAll, expect, test } from "vitest";
import type { EntryNoun } from "@/domain/entry/entry";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { mostEvents, readHistory } from "../history";
import { lastChangeOfEntry } from "../last-change";
import { findPartnership } from "../partnership/partnerships";
import { changeEntry, entryFormOf, entryNow, sendEntry } from "../testing/entries";
import { refusalIn } from "../testing/projects";
import { findEntryToEdit } from "./edit";

let national: Viewer;
let walloon: Viewer;
const strangers: Viewer[] = [];

beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  walloon = await makeViewer(db, "PARTNER_COORDINATOR", scopes.wallonia);
  for (const [role, scope] of [
    ["READER", scopes.all],
    ["COMPETENT_BODY", scopes.all],
    ["ADMINISTRATOR", scopes.all],
    ["REGIONAL_COORDINATOR", scopes.twente],
    ["CABINET", scopes.flanders],
    ["PARTNER_OFFICIAL", scopes.wallonia],
  ] as const)
    strangers.push(await makeViewer(db, role, scope));
  strangers.push({ ...national, grants: [] });
});

const places = { placeNl: "Luik", placeDe: "Lüttich", placeFr: "Liège", placeEn: "" };

const role = (partnershipId: string, until = "") => ({
  ...{ partnershipId, from: "2024-01-01", until, confidence: "LOOKED_UP" },
});

const edits: Record<string, [EntryNoun, string, Facts]> = {
  "the stage of a partnership": ["partnership", "nl-wal", { stage: "BEING_CONTINUED" }],
  "the participants of a partnership": ["partnership", "nl-wal", { participants: ["bzk"] }],
  "its conferences": [
    "partnership",
    "nl-wal",
    { conferences: [{ heldOn: "2031-05", ...places, edition: "3" }] },
  ],
  "what an office says of itself": ["commissioner", "overijssel", { "about-en": "An office." }],
  "what an office coordinates": [
    "commissioner",
    "overijssel",
    { coordinates: [role("nl-nds", "2030-12-31"), role("nl-nrw")] },
  ],
  "the name of a region": ["region", "NL213", { "names-fr": "La Twente" }],
  "the members of a euregio": ["region", "edr", { members: ["DE94C", "NL213"] }],
};

const tables = [
  "Partnership",
  "Commissioner",
  "Region",
  "EditedField",
  "AuditEvent",
  "TextVersion",
];
const links = [
  "PartnershipParticipant",
  "PartnershipConference",
  "CommissionerRole",
  "RegionMember",
];
const state = () =>
  Promise.all(
    [...tables, ...links].map((table) =>
      db.$queryRawUnsafe(`select md5(string_agg(t::text, ' ' order by t::text)) from "${table}" t`),
    ),
  );

test.each(Object.keys(edits))(
  "%s is changed by who may, is public at once, and by no stranger",
  async (name) => {
    const [noun, id, typed] = edits[name]!;
    const form = await entryFormOf(noun, id, typed);
    const before = await state();
    for (const stranger of strangers)
      expect(refusalIn(await sendEntry(stranger, noun, form))).toBe("notYours");
    expect(await state()).toEqual(before);

    const told = () => readHistory(null, { entry: noun, id, size: mostEvents });
    const events = (await told()).events.length;
    expect(refusalIn(await sendEntry(national, noun, form))).toBe("done");
    expect((await entryNow(noun, id)).facts).toMatchObject(typed);
    const [newest] = (await told()).events;
    expect((await told()).events.length).toBe(events + 1);
    expect(newest?.event.name).toBe(`${noun}.edited`);
    // The public reads in which role and for which organisation, and never who.
    expect(newest?.by).toMatchObject({
      ...{ role: "NATIONAL_COORDINATOR", organisationId: "bzk", name: null, officialId: null },
    });
    const [seen] = (await readHistory(national, { entry: noun, id })).events;
    expect(seen?.by.name).toBe(national.name);

    // The same form again is answered as the first; a form that says what is there already changes nothing.
    const after = await state();
    expect(refusalIn(await sendEntry(national, noun, form))).toBe("done");
    expect(refusalIn(await changeEntry(national, noun, id, {}))).toBe("done");
    expect(await state()).toEqual(after);
  },
);

test("who coordinates one party changes its partnership and its places, and no other", async () => {
  expect(refusalIn(await changeEntry(walloon, "partnership", "nl-wal", { since: "2012" }))).toBe(
    "done",
  );
  expect((await findPartnership("nl-wal"))?.since).toBe(2012);
  for (const [noun, id] of [
    ["partnership", "nl-vl"],
    ["region", "NL213"],
    ["commissioner", "zeeland"],
  ] as const)
    expect(refusalIn(await changeEntry(walloon, noun, id, { "names-en": "Ours" }))).toBe(
      "notYours",
    );
  expect(await findEntryToEdit(walloon, "partnership", "nl-vl")).toBeNull();
});

test("who coordinates one partnership says nothing of the role of an office in another", async () => {
  const cabinet = await makeViewer(db, "CABINET", scopes.nrw);
  await changeEntry(national, "commissioner", "overijssel", { coordinates: [role("nl-nrw")] });
  const ended = { coordinates: [role("nl-nrw", "2031-01-01")] };
  expect(refusalIn(await changeEntry(cabinet, "commissioner", "overijssel", ended))).toBe("done");
  const further = { coordinates: [role("nl-nrw", "2031-01-01"), role("nl-nds")] };
  expect(await changeEntry(cabinet, "commissioner", "overijssel", further)).toMatchObject({
    problems: { coordinates: "notYourPart" },
  });
});

test("what two officials change at once is not overwritten, and each is told who was first", async () => {
  const late = await entryFormOf("partnership", "nl-nds", { stage: "FOLLOWING_UP" });
  await changeEntry(national, "partnership", "nl-nds", { "cycle-nl": "Elk jaar." });
  expect(refusalIn(await sendEntry(national, "partnership", late))).toBe("overtaken");
  const changed = await lastChangeOfEntry(walloon, "partnership", "nl-nds");
  expect(changed).toMatchObject({ by: national.name, isOwn: false });
});
