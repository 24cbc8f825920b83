import { beforeAll, describe, expect, it, test } from "vitest";
import { firstMomentOf, unknownMoment } from "@/domain/bottleneck/known-since";
import { dayAtBorder } from "@/domain/day";
import { done, refused } from "@/domain/outcome";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { askedBy, download, rowsFor } from "../testing/ask";
import { editOf } from "../testing/bottlenecks";
import { editBottleneck } from "./edit";
import { bottlenecks } from "./list";

const twente = () => makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const reportedAt = new Date("2026-03-02T09:00:00Z");

/** Taken over from sources, which date it so. */
async function takeOver(knownSince: string | null, title = "Kanoverhuur") {
  const at = knownSince ? firstMomentOf(knownSince) : unknownMoment;
  const made = await makeBottleneck(db, { title, published: true, reportedAt: at });
  await db.bottleneck.update({
    where: { id: made.id },
    data: { takenOver: true, knownSince },
    select: { id: true },
  });
  return made;
}

const found = (reference: string) =>
  db.bottleneck.findUniqueOrThrow({
    where: { reference },
    select: { knownSince: true, reportedAt: true, takenOver: true, id: true },
  });

test("an official says since when a case is known; when it was registered stays", async () => {
  const viewer = await twente();
  const { reference, id } = await makeBottleneck(db, { reportedAt });
  const edit = await editOf(viewer, reference, { knownSince: "mei 2008" });
  expect(await editBottleneck(viewer, edit)).toEqual(done);
  expect(await found(reference)).toMatchObject({ knownSince: "2008-05", reportedAt });
  const [event] = await db.auditEvent.findMany({ where: { recordId: id } });
  expect(event?.payload).toMatchObject({ changes: { knownSince: [null, "2008-05"] } });
  expect(JSON.parse(await download(viewer, { q: reference }))).toMatchObject([
    { knownSince: "2008-05", takenOver: false, reportedAt: reportedAt.toISOString() },
  ]);
});

test("what was taken over stands where its new date puts it", async () => {
  const viewer = await twente();
  const { reference } = await takeOver("2008");
  for (const [typed, moment] of [
    ["1998", firstMomentOf("1998")],
    ["", unknownMoment],
  ] as const) {
    const edit = await editOf(viewer, reference, { knownSince: typed });
    expect(await editBottleneck(viewer, edit)).toEqual(done);
    expect((await found(reference)).reportedAt).toEqual(moment);
  }
});

test.each([
  ["2026-03-03", "afterRegistering"],
  ["2199", "dateInFuture"],
] as const)("%s is refused: %s", async (knownSince, problem) => {
  const viewer = await twente();
  const { reference } = await makeBottleneck(db, { reportedAt });
  const edit = await editOf(viewer, reference, { knownSince });
  expect(await editBottleneck(viewer, edit)).toEqual(
    refused("incomplete", { knownSince: problem }),
  );
  expect(await found(reference)).toMatchObject({ knownSince: null });
});

test("what was taken over can be known until today", async () => {
  const viewer = await twente();
  const { reference } = await takeOver("2008");
  const today = dayAtBorder(new Date());
  const edit = await editOf(viewer, reference, { knownSince: today });
  expect(await editBottleneck(viewer, edit)).toEqual(done);
});

describe("a list", () => {
  const query = { q: "roeiboot" };
  const dated: string[] = [];
  const undated: string[] = [];

  beforeAll(async () => {
    for (let at = 0; at < 30; at += 1) {
      undated.push((await takeOver(null, "Roeiboot")).reference);
      const year = String(1950 + at);
      dated.push((await takeOver(year, "Roeiboot")).reference);
    }
    const title = "Roeiboot";
    dated.push((await makeBottleneck(db, { title, published: true, reportedAt })).reference);
  });

  it("begins with the oldest and ends with what nobody dates, each once on its pages", async () => {
    const seen: string[] = [];
    const asked = await askedBy(null, { ...query, sort: "oldest" });
    let page = await bottlenecks.page(asked);
    for (let at = 0; page && at < 10; at += 1) {
      seen.push(...page.rows.map(({ reference }) => reference));
      page = page.next && (await bottlenecks.page({ ...asked, mark: page.next }));
    }
    expect(seen.slice(0, dated.length)).toEqual(dated);
    expect(seen.slice(dated.length).sort()).toEqual([...undated].sort());
    const last = await bottlenecks.page({ ...asked, mark: { kind: "last" } });
    expect(last?.rows.map(({ reference }) => reference)).toEqual(seen.slice(-25));
  });

  it("finds by day of registration only what was registered here", async () => {
    const rows = await rowsFor(null, { ...query, registeredUntil: "2026-12-31" });
    expect(rows.map(({ reference }) => reference)).toEqual(dated.slice(-1));
  });
});
