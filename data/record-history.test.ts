import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Event, readEvent, readersOf } from "@/domain/event/event";
import { eventGroups, groupsOf } from "@/domain/event/group";
import type { PageMark } from "@/domain/list";
import { anyEvent, otherRecords } from "@/domain/testing/arbitrary";
import type { Anyone } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "./db";
import { eventsOnPage, mostEvents, readHistory, shownEvents } from "./history";

const nouns = ["bottleneck", "project"] as const;
type Noun = (typeof nouns)[number];

/** Every kind of event many times, of which each reader may read some. */
const count = 400;

const records = {} as Record<Noun, { id: string; reference: string; events: [string, Event][] }>;
/** Who reads, and whether their grant reaches the record. */
const readers: Record<string, { viewer: Anyone; internal: boolean }> = {};
/** Of each record that events name, who of these readers sees it. */
const named = new Map<string, readonly string[]>();

beforeAll(async () => {
  const official = (
    organisationId: string,
    scope = scopes.twente as Parameters<typeof makeViewer>[2],
  ) => makeViewer(db, "REGIONAL_COORDINATOR", scope, { organisationId });
  readers.public = { viewer: null, internal: false };
  readers.dutch = { viewer: await official("bzk"), internal: true };
  readers.german = { viewer: await official("br-muenster", scopes.nrw), internal: true };
  readers.elsewhere = { viewer: await official("bzk", scopes.zeeland), internal: false };
  const real = await makeNamed();
  for (const noun of nouns) {
    const made =
      noun === "bottleneck"
        ? await makeBottleneck(db, { published: true, partnershipIds: ["nl-nrw"] })
        : await makeProject(db, { published: true, partnershipId: "nl-nrw" });
    records[noun] = { ...made, events: await plant(noun, made.id, real) };
  }
});

/** The records that events name: a public one, an internal one in Twente and an internal one in Zeeland. */
async function makeNamed(): Promise<Map<string, { id: string; reference: string }>> {
  const kinds = [
    { facts: { published: true }, seenBy: ["public", "dutch", "german", "elsewhere"] },
    { facts: {}, seenBy: ["dutch"] },
    { facts: terneuzen, seenBy: ["elsewhere"] },
  ];
  const real = new Map<string, { id: string; reference: string }>();
  for (const [at, { type, id }] of otherRecords.entries()) {
    const { facts, seenBy } = kinds[at % kinds.length]!;
    const made =
      type === "Bottleneck" ? await makeBottleneck(db, facts) : await makeProject(db, facts);
    real.set(id, made);
    named.set(made.id, seenBy);
  }
  return real;
}

async function plant(
  noun: Noun,
  recordId: string,
  real: Map<string, { id: string; reference: string }>,
): Promise<[string, Event][]> {
  const type = noun === "bottleneck" ? "Bottleneck" : "Project";
  const some = fc
    .sample(anyEvent, { numRuns: 4 * count, seed: 42 })
    .filter(({ name }) => name.startsWith(noun) || name === "text.erased")
    .slice(0, count);
  const planted: [string, Event][] = [];
  for (const event of some) {
    const payload = JSON.parse(JSON.stringify(event.payload), (_, value) => {
      const other = real.get(value?.id);
      return other ? { type: value.type, id: other.id, reference: other.reference } : value;
    });
    const { id } = await db.auditEvent.create({
      data: { name: event.name, recordType: type, recordId, payload, role: "READER" },
    });
    const stands = readEvent({ name: event.name, record: { type, id: recordId }, payload });
    if (stands) planted.unshift([String(id), stands]);
  }
  return planted;
}

/** What this reader may read by the table of events, said once more and without `readableEvent`. */
function mayRead(
  event: Event,
  { viewer, internal }: { viewer: Anyone; internal: boolean },
): boolean {
  const of = readersOf(event);
  if (of === "everyone") return true;
  if (!viewer || !internal) return false;
  if (of === "officials") return true;
  if (of === "administrators") return false;
  return "side" in of ? of.side === viewer.side : of.named.includes(viewer.id);
}

const cases = nouns.flatMap((noun) =>
  ["public", "dutch", "german", "elsewhere"].map((who) => [noun, who] as const),
);

test.each(cases)(
  "the history of a %s shows the %s reader what they may read, and all of it",
  async (noun, who) => {
    const reader = readers[who]!;
    const { reference, events } = records[noun];
    const expected = events.filter(([, event]) => mayRead(event, reader)).map(([id]) => id);
    const { events: shown } = await readHistory(reader.viewer, {
      noun,
      reference,
      size: mostEvents,
    });
    const ids = new Set(events.map(([id]) => id));
    expect(expected.length).toBeGreaterThan(shownEvents);
    expect(shown.map(({ id }) => id).filter((id) => ids.has(id))).toEqual(expected);
  },
);

test.each(cases)(
  "no event of a %s names to the %s reader a record that they may not see",
  async (noun, who) => {
    const { viewer } = readers[who]!;
    const shown = await readHistory(viewer, {
      noun,
      reference: records[noun].reference,
      size: mostEvents,
    });
    const text = JSON.stringify(shown);
    for (const [id, seenBy] of named)
      if (seenBy.includes(who) && who === "dutch") expect(text).toContain(id);
      else if (!seenBy.includes(who)) expect(text).not.toContain(id);
  },
);

test("the newest come first and few, and more are there", async () => {
  for (const noun of nouns) {
    const { reference } = records[noun];
    const all = await readHistory(null, { noun, reference, size: mostEvents });
    const first = await readHistory(null, { noun, reference });
    expect(first.events).toEqual(all.events.slice(0, shownEvents));
    expect([first.total, all.total]).toEqual([all.events.length, all.events.length]);
    expect(first.next).not.toBeNull();
    expect(all.next).toBeNull();
  }
});

test.each(cases)(
  "what is counted of a %s is what the %s reader finds, group by group",
  async (noun, who) => {
    const { viewer } = readers[who]!;
    const asked = { noun, reference: records[noun].reference, size: mostEvents };
    const { events, total, counts } = await readHistory(viewer, asked);
    expect(total).toBe(events.length);
    const groups = new Map(counts.map(({ group, count }) => [group, count]));
    for (const group of eventGroups) {
      const found = await readHistory(viewer, { ...asked, group });
      expect(found.events.length).toBe(groups.get(group) ?? 0);
      expect(found.events).toEqual(events.filter(({ event }) => groupsOf(event).includes(group)));
      expect([found.total, found.counts]).toEqual([total, counts]);
    }
  },
);

test.each(cases)(
  "pages of a %s show the %s reader each event once, there and back",
  async (noun, who) => {
    const { viewer } = readers[who]!;
    const asked = { noun, reference: records[noun].reference, size: eventsOnPage };
    const { events } = await readHistory(viewer, { ...asked, size: mostEvents });
    const ids = events.map(({ id }) => id);
    const read = async (mark: PageMark, way: "next" | "previous"): Promise<string[][]> => {
      const page = await readHistory(viewer, { ...asked, mark });
      const own = page.events.map(({ id }) => id);
      const beyond = page[way];
      return beyond ? [own, ...(await read(beyond, way))] : [own];
    };
    expect((await read({ kind: "first" }, "next")).flat()).toEqual(ids);
    expect((await read({ kind: "last" }, "previous")).reverse().flat()).toEqual(ids);
  },
);

test("what bears a name is found among all that happened", async () => {
  const { reference } = records.bottleneck;
  const asked = { noun: "bottleneck", reference, size: mostEvents } as const;
  const { events } = await readHistory(null, asked);
  const only = "bottleneck.resolved";
  const resolved = events.filter(({ event }) => event.name === only);
  expect(resolved).not.toEqual([]);
  expect((await readHistory(null, { ...asked, only })).events).toEqual(resolved);
});

test("the public reads of nobody who did it, and an official as the public reads no more", async () => {
  const { viewer } = readers.dutch!;
  const { reference } = records.bottleneck;
  const asked = { noun: "bottleneck", reference, size: mostEvents } as const;
  const publicly = await readHistory(null, asked);
  expect(publicly.events.every(({ by }) => by.name === null)).toBe(true);
  expect(await readHistory(viewer, { ...asked, asPublic: true })).toEqual(publicly);
});

test("of a record that does not exist for the reader there is no history", async () => {
  const { reference } = await makeBottleneck(db);
  const asked = { noun: "bottleneck", reference } as const;
  const nothing = { events: [], total: 0, counts: [], previous: null, next: null };
  expect(await readHistory(null, asked)).toEqual(nothing);
  expect(await readHistory(readers.elsewhere!.viewer, asked)).toEqual(nothing);
  expect(await readHistory(null, { ...asked, reference: randomUUID() })).toEqual(nothing);
});
