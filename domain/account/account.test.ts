import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type Role, roles, type ScopeKind, scopeKinds, type Viewer } from "../viewer";
import {
  accountRules,
  addGrantSchema,
  editAccountSchema,
  endsSoon,
  grantState,
  scopesOf,
} from "./account";

const holder = (role: Role): Viewer => ({
  id: "anna",
  sessionId: "",
  name: "Regiocoördinator",
  language: "nl",
  organisationId: "bzk",
  side: "NL",
  grants: [{ role, scope: { kind: "ALL" } }],
});

test.each(roles)("whether a %s keeps accounts", (role) => {
  expect(accountRules.manage(holder(role))).toBe(role === "ADMINISTRATOR");
  expect(accountRules.readOwn(holder(role))).toBe(true);
  expect(accountRules.changeOwn(holder(role))).toBe(true);
});

test("the public has no account", () => {
  expect(Object.values(accountRules).some((rule) => rule(null))).toBe(false);
});

const form = (role: Role, scope: ScopeKind, fields: object = {}) => ({
  requestId: randomUUID(),
  officialId: "anna",
  role,
  scope,
  partyId: "DE-NW",
  partnershipId: "nl-nrw",
  regions: ["NL213"],
  from: "",
  until: "",
  ...fields,
});

test.each(roles.flatMap((role) => scopeKinds.map((scope) => [role, scope] as const)))(
  "a %s for %s",
  (role, scope) => {
    expect(addGrantSchema.safeParse(form(role, scope)).success).toBe(
      scopesOf[role].includes(scope),
    );
  },
);

test("an administrator is one for the whole portal only", () => {
  expect(scopesOf.ADMINISTRATOR).toEqual(["ALL"]);
});

test.each([
  ["PARTY", { partyId: "" }, "partyId"],
  ["PARTNERSHIP", { partnershipId: "" }, "partnershipId"],
  ["REGIONS", { regions: [] }, "regions"],
  ["ALL", { from: "2026-12-02", until: "2026-12-01" }, "until"],
  ["ALL", { from: "2026-02-30" }, "from"],
  ["ALL", { passwordHash: "x" }, undefined],
] as const)("a role for %s with %j is not whole", (scope, fields, field) => {
  const issues = addGrantSchema.safeParse(form("READER", scope, fields)).error?.issues;
  expect(issues?.map(({ path }) => path[0])).toEqual([field]);
});

const correction = (fields: object) => ({
  requestId: randomUUID(),
  officialId: "anna",
  version: "1",
  name: "Regiocoördinator",
  organisationId: "bzk",
  ...fields,
});

test.each([
  [{}, []],
  [{ name: " " }, ["required"]],
  [{ name: "x".repeat(121) }, ["tooLong:1"]],
  [{ name: "", organisationId: "" }, ["required", "required"]],
])("an account corrected with %j", (fields, problems) => {
  const issues = editAccountSchema.safeParse(correction(fields)).error?.issues ?? [];
  expect(issues.map(({ message }) => message)).toEqual(problems);
});

test.each(["email", "active", "language"])("a correction leaves the %s as it is", (field) => {
  expect(editAccountSchema.safeParse(correction({ [field]: "nl" })).success).toBe(false);
});

test("a grant counts from its first moment until just before its last", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
  const grant = { from: at(10), until: at(12) };
  expect([9, 10, 11, 12].map((hour) => grantState(grant, at(hour)))).toEqual([
    "later",
    "now",
    "now",
    "ended",
  ]);
});

test.each<[string, from: string, until: string | null, boolean]>([
  ["has no end", "2026-01-01", null, false],
  ["ends in thirty days", "2026-01-01", "2026-12-23", true],
  ["ends a day later", "2026-01-01", "2026-12-24", false],
  ["ended", "2026-01-01", "2026-11-01", false],
  ["has not begun", "2026-12-01", "2026-12-05", false],
])("whether it is said of a role that %s that it ends", (_, from, until, expected) => {
  const period = { from: new Date(from), until: until ? new Date(until) : null };
  expect(endsSoon(period, new Date("2026-11-23"))).toBe(expected);
});
