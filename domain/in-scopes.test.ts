import { expect, test } from "vitest";
import { onlyScope, reachedInScopes } from "./in-scopes";
import { type Role, roles, type Viewer } from "./viewer";

/** What Germany's whole border concerns, and the Social Insurance Bank owns. */
const keys = ["border:NL-DE", "owner:svb", "organisation:svb"];
const scope = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["NL213"] } as const;

function official(role: Role, organisationId: string): Viewer {
  const grants = [{ role, scope, borders: ["NL-DE"] as const }];
  return { id: "1", sessionId: "s", name: "N", language: "nl", organisationId, side: "NL", grants };
}

test.each(roles)("what concerns a whole border is in the scope of a %s whose it is", (role) => {
  const hasIt = (organisation: string): boolean => {
    const reached = reachedInScopes(official(role, organisation));
    return (
      reached === "everything" ||
      reached.some((pair) => pair.every((key: string) => keys.includes(key)))
    );
  };
  expect([hasIt("svb"), hasIt("bzk")]).toEqual([role !== "ADMINISTRATOR", false]);
});

test("a workbench is of one place only where all roles are", () => {
  const all = { kind: "ALL" } as const;
  const here = { role: "CABINET", scope } as const;
  expect(onlyScope({ grants: [here, { role: "READER", scope }] })).toEqual(scope);
  expect(onlyScope({ grants: [here, { role: "ADMINISTRATOR", scope: all }] })).toEqual(scope);
  expect(onlyScope({ grants: [here, { role: "READER", scope: all }] })).toBeNull();
  expect(onlyScope({ grants: [] })).toBeNull();
});
