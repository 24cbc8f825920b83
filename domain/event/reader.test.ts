import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../region";
import { anyEvent, otherRecords } from "../testing/arbitrary";
import { type Event, eventNames, events, readEvent, readersOf } from "./event";
import { type EventReader, readableEvent } from "./reader";

const seen = fc.constantFrom("nothing", "public", "internal" as const);

/** A reader who may know of some records and not of others. */
const anyReader = fc
  .record({
    officialId: fc.constantFrom(null, "official-1", "official-2"),
    side: fc.constantFrom(null, ...countries),
    administers: fc.boolean(),
    known: fc.dictionary(fc.constantFrom("one", "two", ...otherRecords.map(({ id }) => id)), seen),
  })
  .map(
    ({ known, officialId, side, administers }): EventReader => ({
      ...{ officialId, administers },
      // The public has no side and sees nothing internal.
      side: officialId === null ? null : side,
      sees: ({ id }) => {
        const level = (known[id] ?? "nothing") as "nothing" | "public" | "internal";
        return officialId === null && level === "internal" ? "public" : level;
      },
    }),
  );

test("nobody reads an event beyond what it says who may", () => {
  fc.assert(
    fc.property(anyEvent, anyReader, (event, reader) => {
      if (readableEvent(event, reader) === null) return;
      const readers = readersOf(event);
      const level = reader.sees(event.record);
      if (readers === "administrators")
        expect([reader.officialId === null, reader.administers]).toEqual([false, true]);
      else if (readers === "everyone") expect(level).not.toBe("nothing");
      else if (readers === "officials")
        expect([reader.officialId === null, level]).toEqual([false, "internal"]);
      else if ("side" in readers) expect([reader.side, level]).toEqual([readers.side, "internal"]);
      else expect(readers.named).toContain(reader.officialId);
    }),
    { numRuns: 2000 },
  );
});

test("who may read an event does read it", () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const readers = readersOf(event);
      const officialId = typeof readers === "object" && "named" in readers ? readers.named[0] : "x";
      const side = typeof readers === "object" && "side" in readers ? readers.side : null;
      if (officialId === undefined) return;
      const reader: EventReader = { officialId, side, administers: true, sees: () => "internal" };
      expect(readableEvent(event, reader)).toEqual(event);
    }),
    { numRuns: 1000 },
  );
});

test("a record that the reader may not see stands nowhere in what they read", () => {
  fc.assert(
    fc.property(anyEvent, anyReader, (event, reader) => {
      const text = JSON.stringify(readableEvent(event, reader));
      for (const { type, id, reference } of otherRecords) {
        if (reader.sees({ type, id }) !== "nothing") continue;
        expect(text).not.toContain(id);
        expect(text).not.toContain(reference);
      }
    }),
    { numRuns: 2000 },
  );
});

test("what is left of an event is still that event, and can be read back from the database", () => {
  fc.assert(
    fc.property(anyEvent, anyReader, (event, reader) => {
      const left = readableEvent(event, reader);
      if (left) expect(readEvent(JSON.parse(JSON.stringify(left)))).toEqual(left);
    }),
    { numRuns: 1000 },
  );
});

/** The value with a sentence in the place of each of its parts in turn, however deep. */
function eachSpoilt(value: unknown): unknown[] {
  const sentence = "Mevrouw Jansen belde hierover.";
  if (Array.isArray(value))
    return [
      [...value, sentence],
      ...value.flatMap((one, at) => eachSpoilt(one).map((spoilt) => value.with(at, spoilt))),
    ];
  if (typeof value !== "object" || value === null) return [sentence];
  return Object.entries(value).flatMap(([key, part]) =>
    [sentence, ...eachSpoilt(part)].map((spoilt) => ({ ...value, [key]: spoilt })),
  );
}

test.each(eventNames)("%s tells no text that people wrote", (name) => {
  const record = { type: "Bottleneck", id: "one" };
  fc.assert(
    fc.property(
      anyEvent.filter((event) => event.name === name),
      (event) => {
        const spoilt = { ...event.payload, note: "Mevrouw Jansen belde hierover." };
        expect(readEvent({ name, record, payload: spoilt })).toBeNull();
        for (const spoilt of eachSpoilt(event.payload))
          expect(events[name].payload.safeParse(spoilt).success, JSON.stringify(spoilt)).toBe(
            false,
          );
      },
    ),
    { numRuns: 10 },
  );
});

test("the public reads of a duplicate that it is one, and its original only where that is public", () => {
  const event: Event = {
    name: "bottleneck.markedDuplicate",
    record: { type: "Bottleneck", id: "one" },
    payload: {
      ...{ from: "UNDER_ASSESSMENT", to: "DUPLICATE", dueOn: null, ground: null, texts: [] },
      original: { type: "Bottleneck", id: "two", reference: "GW-2026-0007" },
    },
  };
  const publicOf = (...known: string[]): EventReader => ({
    ...{ officialId: null, side: null, administers: false },
    sees: ({ id }) => (known.includes(id) ? "public" : "nothing"),
  });
  expect(readableEvent(event, publicOf("one", "two"))).toEqual(event);
  expect(readableEvent(event, publicOf("one"))?.payload).toMatchObject({ original: null });
  expect(readableEvent(event, publicOf("two"))).toBeNull();
});

test("a position is read by the officials of its side, and by none of the other", () => {
  const event: Event = {
    name: "bottleneck.positionWritten",
    record: { type: "Bottleneck", id: "one" },
    payload: { country: "DE", texts: [] },
  };
  const official = (side: EventReader["side"]): EventReader => ({
    ...{ officialId: "anna", side, administers: false },
    sees: () => "internal",
  });
  expect(readableEvent(event, official("DE"))).toEqual(event);
  for (const side of ["NL", "BE", null] as const)
    expect(readableEvent(event, official(side))).toBeNull();
});

test("what the database holds is believed only where it is an event that the portal knows", () => {
  const record = { type: "Bottleneck", id: "one" };
  expect(readEvent({ name: "bottleneck.published", record, payload: {} })).not.toBeNull();
  expect(readEvent({ name: "bottleneck.exploded", record, payload: {} })).toBeNull();
  expect(readEvent({ name: "bottleneck.published", record, payload: { by: "x" } })).toBeNull();
  expect(readEvent({ name: "bottleneck.published", record: {}, payload: {} })).toBeNull();
});
