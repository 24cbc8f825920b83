import { beforeAll, expect, test } from "vitest";
import { eventOfStep } from "@/domain/event/bottleneck";
import { eventNames } from "@/domain/event/event";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { entryPosts } from "./testing/entry-posts";
import { posts } from "./testing/posts";
import { refusalIn } from "./testing/projects";

let owner: Viewer;
let national: Viewer;
const strangers: Viewer[] = [];

beforeAll(async () => {
  owner = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  for (const [role, scope] of [
    ["READER", scopes.all],
    ["COMPETENT_BODY", scopes.all],
    ["ADMINISTRATOR", scopes.all],
    ["REGIONAL_COORDINATOR", scopes.zeeland],
    ["CABINET", scopes.flanders],
    ["PARTNER_OFFICIAL", scopes.wallonia],
  ] as const)
    strangers.push(await makeViewer(db, role, scope, { organisationId: "cbs" }));
  strangers.push({ ...owner, grants: [] });
});

const entryTables = [
  ...["Partnership", "PartnershipParticipant", "PartnershipConference", "Commissioner"],
  ...["CommissionerRole", "Region", "RegionMember", "Organisation", "OrganisationIdentifier"],
  ...["OrganisationMerge", "EditedField"],
];
const tables = [
  ...entryTables,
  ...["Bottleneck", "BottleneckText", "Project", "ProjectText", "Milestone", "ProgressReport"],
  ...[
    "NextStep",
    "BottleneckStep",
    "AuditEvent",
    "TextVersion",
    "AnsweredRequest",
    "Publication",
    "ReferenceCounter",
  ],
];

/** All that a write could change, as one text. */
const state = () =>
  Promise.all(
    tables.map((table) =>
      db.$queryRawUnsafe(`select md5(string_agg(t::text, ' ' order by t::text)) from "${table}" t`),
    ),
  );

const cases = Object.keys(posts).flatMap((act) =>
  [false, true].map((published) => [act, published] as const),
);

test.each(cases)(
  "%s, of a public record: %s, is refused to every stranger, changes nothing, and is done by who may",
  async (act, published) => {
    const post = await posts[act]!(owner, { published });
    const before = await state();
    for (const stranger of strangers)
      expect(["notFound", "notYours"]).toContain(refusalIn(await post(stranger)));
    expect(await state()).toEqual(before);
    expect(refusalIn(await post(owner))).toBe("done");
    expect(await state()).not.toEqual(before);
  },
);

test.each(Object.keys(entryPosts))(
  "%s, of what the records refer to, is refused to every stranger, changes nothing, and is done by who may",
  async (act) => {
    const post = await entryPosts[act]!(national);
    const before = await state();
    for (const stranger of [...strangers, owner])
      expect(refusalIn(await post(stranger))).toBe("notYours");
    expect(await state()).toEqual(before);
    expect(refusalIn(await post(national))).toBe("done");
    expect(await state()).not.toEqual(before);
  },
);

/** Told by merging two organisations, which is tried apart. */
const isOfMerge = (name: string): boolean => /[.]organisation(Merged|Parted)$/.test(name);

/** Told by the other steps, by an edit of what is of one side, and by registering what is a draft until then. */
const apart: readonly string[] = [
  ...Object.values(eventOfStep).filter((name) => name !== "bottleneck.assessed"),
  ...["bottleneck.noteWritten", "bottleneck.positionWritten", "bottleneck.registered"],
];

test("each of them tells what happened, and together they tell all that can happen to a record", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const told = () => db.auditEvent.findMany({ where: { officialId: viewer.id } });
  for (const [act, prepare] of Object.entries(posts)) {
    const post = await prepare(viewer);
    const before = (await told()).length;
    expect(refusalIn(await post(viewer))).toBe("done");
    expect((await told()).length, act).toBe(before + 1);
  }
  const names = new Set((await told()).map(({ name }) => name));
  expect([...names].sort()).toEqual(
    eventNames
      .filter((name) => /^(bottleneck|project)[.]/.test(name))
      .filter((name) => !apart.includes(name) && !isOfMerge(name))
      .sort(),
  );
});
