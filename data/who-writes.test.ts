import { expect, test } from "vitest";
import type { Role, Scope } from "@/domain/viewer";
import { enschede, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { type Made, posts } from "./testing/posts";
import { refusalIn } from "./testing/projects";

const all = Object.keys(posts);
const publishing = all.filter((act) => /[.](publish|withdraw)$/.test(act));
const withoutPublishing = all.filter((act) => !publishing.includes(act));

/** One that the partnership with North Rhine-Westphalia took on; and one that concerns a border as a whole. */
const atEnschede: Made = { regionIds: enschede.regionIds, partnershipId: "nl-nrw" };
const alongGermany: Made = { regionIds: [], borders: ["NL-DE"], ownerId: "svb" };
const takenOn: Made = { ...alongGermany, partnershipId: "nl-nrw" };

type Actor = {
  role: Role;
  scope: Scope;
  of: string;
  made: Made;
  /** Whether this official registered it. */
  registered?: true;
  /** What this official does with it; everything else is refused. */
  may: readonly string[];
};

const { twente, zeeland, nrw, northRhine, wallonia } = scopes;
const dutch = { of: "bzk", role: "REGIONAL_COORDINATOR" } as const;
const german = { of: "nrw-staatskanzlei", role: "PARTNER_COORDINATOR" } as const;
const cabinet = { of: "cdk-overijssel", role: "CABINET", scope: nrw } as const;
const ofSteps = all.filter((act) => /[.]\w+NextStep$/.test(act));
const ofCabinet = [...publishing, "project.register", ...ofSteps];
const ofRegistrant = ["bottleneck.edit", "bottleneck.translate", "bottleneck.assign"];
/** What has an owner is not taken, but handed over by who has it. */
const ofOthers = (acts: readonly string[]) => acts.filter((act) => act !== "bottleneck.take");

/** Who acts, on what, and what of it is theirs to do (docs/decisions/0020 and 0022). */
const actors: Record<string, Actor> = {
  "a partner coordinator, for its party": {
    ...{ ...german, scope: northRhine, made: atEnschede, may: withoutPublishing },
  },
  "a partner coordinator, in its partnership": {
    ...{ ...german, scope: nrw, made: atEnschede, may: withoutPublishing },
  },
  "a partner coordinator of elsewhere": {
    ...{ ...german, of: "wallonie", scope: wallonia, made: atEnschede, may: [] },
  },
  "a cabinet that registered it": {
    ...{ ...cabinet, made: atEnschede, registered: true, may: [...ofCabinet, ...ofRegistrant] },
  },
  "a cabinet that did not": { ...cabinet, made: atEnschede, may: ofCabinet },
  "a reader that registered it before": {
    ...{ of: "cbs", role: "READER", scope: twente, made: atEnschede, registered: true, may: [] },
  },
  "along the whole border, its owner": {
    ...{ ...dutch, of: "svb", scope: twente, made: alongGermany, may: all },
  },
  "along the whole border, a coordinator of a region there": {
    ...{ ...dutch, scope: twente, made: alongGermany, may: ["project.register"] },
  },
  "along the whole border, a coordinator at the other border": {
    ...{ ...dutch, scope: zeeland, made: alongGermany, may: [] },
  },
  "along the whole border, a partner coordinator there": {
    ...{ ...german, scope: northRhine, made: alongGermany, may: ["project.register"] },
  },
  "along the whole border, the partnership that took it on": {
    ...{ ...german, scope: nrw, made: takenOn, may: ofOthers(withoutPublishing) },
  },
  "along the whole border, the national coordinator": {
    ...{ of: "bzk", role: "NATIONAL_COORDINATOR", scope: scopes.all, made: alongGermany },
    may: ofOthers(all),
  },
};

/** What one did oneself alone is taken back: of what a colleague did the portal says that it is too late. */
const refusalsOf = (act: string): string[] => [
  ...["notFound", "notYours"],
  ...(/[.](reopenNextStep|undo)$/.test(act) ? ["tooLate"] : []),
];

test.each(Object.entries(actors))(
  "%s, does what is theirs and is refused all else",
  async (_, { role, scope, of, made, registered, may }) => {
    const viewer = await makeViewer(db, role, scope, { organisationId: of });
    const nobody = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
    const about = { ...made, ...(registered && { createdById: viewer.id }) };
    const done: string[] = [];
    for (const [act, prepare] of Object.entries(posts)) {
      // Who may not has no such form: it is posted as a colleague has it before them.
      const post = await prepare(may.includes(act) ? viewer : nobody, about);
      const refusal = refusalIn(await post(viewer));
      if (refusal === "done") done.push(act);
      else expect(refusalsOf(act), `${act}: ${refusal}`).toContain(refusal);
    }
    expect(done).toEqual(all.filter((act) => may.includes(act)));
  },
);
