import { beforeAll, expect, test } from "vitest";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { bottlenecks } from "./bottleneck/list";
import { db } from "./db";
import { forgetKept } from "./memory";
import { askedBy } from "./testing/ask";

let twente: Viewer;
let zeeland: Viewer;
let statements = 0;

const questions = [
  {},
  { group: "open", whose: "mine", sort: "step" },
  { whose: "regions" },
  { step: "none" },
  { theme: "labour", status: "RESOLVED" },
];

beforeAll(async () => {
  twente = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  zeeland = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland);
  await makeBottleneck(db, { published: true, themeIds: ["labour"], status: "RESOLVED" });
  await makeBottleneck(db, { published: true });
  const { id } = await makeBottleneck(db);
  const data = { ownerId: twente.organisationId, ownerOfficialId: twente.id };
  await db.bottleneck.update({ where: { id }, data, select: { id: true } });
  db.$on("query", () => {
    statements += 1;
  });
});

const asked = (viewer: Anyone) => Promise.all(questions.map((query) => askedBy(viewer, query)));
const totals = async (viewer: Anyone) =>
  (await bottlenecks.countEach(await asked(viewer))).map((one) => one?.total);

test("each list beside another says the number that its own head says", async () => {
  for (const viewer of [twente, zeeland, null]) {
    const alone = (await asked(viewer)).map(
      async (query) => (await bottlenecks.count(query))!.total,
    );
    expect(await totals(viewer)).toEqual(await Promise.all(alone));
  }
});

test("what is internal is counted for those alone who see it, and one's own for oneself", async () => {
  expect(await totals(twente)).toEqual([3, 1, 3, 2, 1]);
  expect(await totals(zeeland)).toEqual([2, 0, 0, 1, 1]);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect((await totals(colleague))[1]).toBe(0);
});

test("all of them are one statement, and from memory none", async () => {
  const queries = await asked(twente);
  forgetKept();
  for (const most of [1, 0]) {
    statements = 0;
    await bottlenecks.countEach(queries);
    await new Promise((done) => setTimeout(done, 50));
    expect(statements).toBe(most);
  }
});

test("what looks for words is not counted, and does not move the others", async () => {
  const words = await askedBy(twente, { q: "bus" });
  const [all] = await asked(twente);
  expect(await bottlenecks.countEach([words, all!, words])).toMatchObject([
    null,
    { total: 3, atLeast: false },
    null,
  ]);
});
