import { randomUUID } from "node:crypto";
import type { Outcome } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { addOrganisation } from "../entry/add";
import { mergeOrganisations } from "../entry/merge";

/** Officials who edit no organisations. */
export const strangersToOrganisations = (): Promise<Viewer[]> =>
  Promise.all(
    (
      [
        ["READER", scopes.all],
        ["ADMINISTRATOR", scopes.all],
        ["COMPETENT_BODY", scopes.all],
        ["PARTNER_COORDINATOR", scopes.wallonia],
        ["REGIONAL_COORDINATOR", scopes.twente],
      ] as const
    ).map(([role, scope]) => makeViewer(db, role, scope)),
  );

const empty = { "names-de": "", "names-fr": "", "names-en": "", abbreviation: "", level: "" };
const noTask = { "task-nl": "", "task-de": "", "task-fr": "", "task-en": "" };
const factsOf = (name: string) => ({
  ...{ ...empty, ...noTask, "names-nl": name, kind: "AGENCY" },
  ...{ place: "Zwolle", confidence: "BACKGROUND" },
});

/** Adds an organisation of this name, or one that no test has yet. */
export const add = (
  viewer: Viewer,
  partyId = "NL",
  countries = ["NL"],
  name = `Stichting ${randomUUID()}`,
) =>
  addOrganisation(viewer, {
    requestId: randomUUID(),
    facts: { ...factsOf(name), partyId, countries },
  });

/** Merges the first into the second. */
export const merge = (viewer: Viewer, id: string, intoId: string): Promise<Outcome> =>
  mergeOrganisations(viewer, { id, intoId, requestId: randomUUID() });
