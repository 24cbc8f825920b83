import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { done, refused } from "@/domain/outcome";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { discardDraft } from "./bottleneck/drafts";
import { keepDraft } from "./bottleneck/keep-draft";
import { publishBottleneck, withdrawBottleneck } from "./bottleneck/publication";
import { db } from "./db";
import { publishProject, reportProgress } from "./project/reports";
import { posts, report } from "./testing/posts";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);

test.each(Object.entries(posts))(
  "%s, posted ten times at once and once later, is written once",
  async (_, prepare) => {
    const viewer = await twente();
    const post = await prepare(viewer);
    const told = () => db.auditEvent.count({ where: { officialId: viewer.id } });
    const before = await told();
    const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () => post(viewer)));
    expect(first).toMatchObject({ ok: true });
    for (const other of [...others, await post(viewer)]) expect(other).toEqual(first);
    expect(await told()).toBe(before + 1);
  },
);

test("the same form changed after it was sent is a new request: a second report, another title", async () => {
  const viewer = await twente();
  const { id, reference } = await makeProject(db);
  const form = { ...report, reference, requestId: randomUUID() };
  expect(await reportProgress(viewer, form)).toEqual(done);
  expect(await reportProgress(viewer, { ...form, health: "ON_COURSE" })).toEqual(done);
  expect(await db.progressReport.count({ where: { projectId: id } })).toBe(2);
});

test("of two reports at once the newer one is what the project says of itself", async () => {
  const { id, reference } = await makeProject(db);
  const viewers = await Promise.all(Array.from({ length: 8 }, twente));
  await Promise.all(
    viewers.map((viewer, at) =>
      reportProgress(viewer, {
        ...{ ...report, reference, requestId: randomUUID() },
        ...(at % 2 === 0 && { health: "ON_COURSE" as const, text: "Loopt." }),
      }),
    ),
  );
  const project = await db.project.findUniqueOrThrow({
    where: { id },
    include: { reports: { orderBy: [{ reportedAt: "desc" }, { id: "desc" }], take: 1 } },
  });
  expect(project.health).toBe(project.reports[0]?.health);
  expect(project.version).toBe(9);
});

test("what is public already is not published again, and withdrawing asks why, for both nouns", async () => {
  const viewer = await twente();
  const about = { version: 1, requestId: randomUUID() };
  const bottleneck = {
    ...about,
    reference: (await makeBottleneck(db, { published: true })).reference,
  };
  const project = { ...about, reference: (await makeProject(db, { published: true })).reference };
  const answers = [
    await publishBottleneck(viewer, bottleneck),
    await publishProject(viewer, { ...project, publish: true, reason: "" }),
  ];
  expect(answers).toEqual([refused("wrongStatus"), refused("wrongStatus")]);
  expect(await publishProject(viewer, { ...project, publish: false, reason: "" })).toEqual(
    refused("incomplete", { reason: "reasonNeeded" }),
  );
  const reason = "Te vroeg.";
  expect(await publishProject(viewer, { ...project, publish: false, reason })).toEqual(done);
  expect(await withdrawBottleneck(viewer, { ...bottleneck, reason })).toEqual(done);
});

test("a draft is thrown away by every click on it, and by nobody else", async () => {
  const [viewer, stranger] = [await twente(), await twente()];
  const [id, requestId] = [randomUUID(), randomUUID()];
  const draft = { id, requestId, step: 1 as const, values: { title: ["Bus"] } };
  await keepDraft(viewer, draft);
  expect(await discardDraft(stranger, draft.id)).toEqual(refused("notFound"));
  const clicks = await Promise.all([1, 2, 3].map(() => discardDraft(viewer, draft.id)));
  expect([...clicks, await discardDraft(viewer, draft.id)]).toEqual([done, done, done, done]);
  expect(await discardDraft(stranger, draft.id)).toEqual(refused("notFound"));
  // Brought back by the browser's Back: it stays away, and so does one of its steps.
  expect(await keepDraft(viewer, draft)).toEqual(refused("notFound"));
  expect(await discardDraft(viewer, draft.id)).toEqual(done);
  expect(await db.registrationDraft.count({ where: { id: draft.id } })).toBe(0);
});

test("what a draft says is kept as last typed, also when it was typed before", async () => {
  const viewer = await twente();
  const id = randomUUID();
  for (const title of ["Bus", "Trein", "Bus"])
    await keepDraft(viewer, { id, requestId: randomUUID(), step: 1, values: { title: [title] } });
  const { values } = await db.registrationDraft.findUniqueOrThrow({ where: { id } });
  expect(values).toMatchObject({ title: ["Bus"] });
});
