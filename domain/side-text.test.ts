import { expect, test } from "vitest";
import type { Event } from "./event/event";
import { type EventReader, readableEvent } from "./event/reader";

test("that a position or note was erased is read by its own side only, of other texts by all officials", () => {
  const erased = (field: string): Event => ({
    ...{ name: "text.erased", record: { type: "Bottleneck", id: "one" } },
    payload: { field, language: null, version: 1 },
  });
  const dutch: EventReader = {
    officialId: "anna",
    side: "NL",
    administers: false,
    sees: () => "internal",
  };
  for (const field of ["position-DE", "note-DE", "note-BE"])
    expect(readableEvent(erased(field), dutch)).toBeNull();
  for (const field of ["position-NL", "note-NL", "note-all", "problem"])
    expect(readableEvent(erased(field), dutch)).not.toBeNull();
});
