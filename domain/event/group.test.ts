import { expect, test } from "vitest";
import { type Event, eventNames, readEvent } from "./event";
import { eventGroups, groupsOf, readGroup } from "./group";

const record = { type: "Bottleneck", id: "b" } as const;
const project = { type: "Project", id: "p", reference: "GP-2026-0001" } as const;
const text = (field: string) => ({ field, language: null, version: 1 });

test.each([
  [{}, ["changes"]],
  [{ changes: { affectedCount: ["1", "2"] } }, ["changes"]],
  [{ texts: [text("title")] }, ["changes"]],
  [{ changes: { nextStepOn: [null, "2027-01-15"] } }, ["nextStep"]],
  [{ texts: [text("nextStep"), text("title")] }, ["nextStep", "changes"]],
  [{ changes: { ownerId: [null, "bzk"] } }, ["owner"]],
  [{ linked: [project] }, ["links"]],
  [{ unlinked: [project], texts: [text("title")] }, ["changes", "links"]],
])("an edit of %o is found under %o", (told, expected) => {
  const payload = { changes: {}, texts: [], linked: [], unlinked: [], ...told };
  const event = readEvent({ name: "bottleneck.edited", record, payload });
  expect(event && groupsOf(event)).toEqual(expected);
});

test("every event but those of accounts and imports is found under some group", () => {
  const payload = { changes: {}, texts: [], linked: [], unlinked: [] };
  const without = eventNames.filter(
    (name) => groupsOf({ name, record, payload } as unknown as Event).length === 0,
  );
  for (const name of without) expect(name).toMatch(/^(account|grant|session|draft|import)\./);
});

test("an address names a group, or asks for everything", () => {
  for (const group of eventGroups) expect(readGroup(group)).toBe(group);
  for (const other of ["", "everything", "__proto__", undefined])
    expect(readGroup(other)).toBeNull();
});
