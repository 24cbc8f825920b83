import { expect, test } from "vitest";
import type { Role, Scope, Viewer } from "../viewer";
import { mayTake } from "./owner";

const here: Scope = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] };
const elsewhere: Scope = { kind: "REGIONS", regionIds: ["NL341"], namedIds: ["NL341"] };
const official = (role: Role, scope: Scope): Viewer => ({
  ...{ id: "1", sessionId: "s", name: "N", language: "nl", organisationId: "szw", side: "NL" },
  grants: [{ role, scope, borders: ["NL-DE"] }],
});
const keys = (ownerId: string | null) =>
  ownerId ? [`owner:${ownerId}`, `organisation:${ownerId}`] : [];

/** In one's region, and along a whole border: what belongs to nobody, to others, to one's own organisation. */
test.each<[Role, string]>([
  ["REGIONAL_COORDINATOR", "nobody mine"],
  ["CABINET", "mine"],
  ["COMPETENT_BODY", "mine"],
  ["PARTNER_OFFICIAL", "nobody mine"],
  ["PARTNER_COORDINATOR", "nobody mine"],
  ["NATIONAL_COORDINATOR", "nobody mine"],
  ["READER", ""],
  ["ADMINISTRATOR", ""],
])("a %s takes what belongs to: %s", (role, expected) => {
  const owners = { nobody: null, others: "bzk", mine: "szw" };
  for (const place of ["region:NL213", "border:NL-DE"]) {
    const taken = Object.entries(owners).flatMap(([name, ownerId]) => {
      const record = { keys: [place, ...keys(ownerId)], ownerId };
      return mayTake(official(role, here), record) ? name : [];
    });
    expect(taken.join(" "), place).toBe(expected);
  }
});

test("nobody takes what they do not see, and the public takes nothing", () => {
  const record = { keys: ["region:NL213"], ownerId: null };
  expect(mayTake(official("REGIONAL_COORDINATOR", elsewhere), record)).toBe(false);
  expect(mayTake(null, record)).toBe(false);
});
