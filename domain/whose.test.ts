import { expect, test } from "vitest";
import type { Viewer } from "./viewer";
import { isAskedOf, isInHandOf, type Person, whoseIs } from "./whose";

const viewer = { id: "a", organisationId: "svb", standsFor: ["away"] } as unknown as Viewer;

const step = (nextStepById: string | null, nextStepOfficialId: string | null = null) => ({
  ...{ nextStepById, nextStepOfficialId },
});
const owner = (ownerId: string | null, ownerOfficialId: string | null = null) => ({
  ...{ ownerId, ownerOfficialId },
});
const mine = { isMine: true, forAbsent: false };
const ofAbsent = { isMine: true, forAbsent: true };
const others = { isMine: false, forAbsent: false };

test.each([
  ["asked by name", owner(null), step("svb", "a"), mine],
  ["asked of the organisation and nobody by name", owner(null), step("svb"), mine],
  ["asked of who is away", owner(null), step("svb", "away"), ofAbsent],
  ["asked of a colleague who is there", owner(null), step("svb", "b"), others],
  ["asked of another body", owner(null), step("uwv"), others],
  ["in hand by name", owner("svb", "a"), step(null), mine],
  ["in hand of the organisation and nobody by name", owner("svb"), step(null), mine],
  ["in hand of who is away", owner("svb", "away"), step(null), ofAbsent],
  ["asked by name while who is away has it in hand", owner("svb", "away"), step("svb", "a"), mine],
  ["of nobody", owner(null), step(null), others],
])("what is %s", (_, owned, asked, expected) => {
  const holds = (person: Person) => isInHandOf(person, owned) || isAskedOf(person, asked);
  expect(whoseIs(holds, viewer)).toEqual(expected);
});
