import { beforeAll, expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { bottleneckList } from "@/domain/bottleneck/list";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { mostCards, readBoard } from "./board";

const day = (fromNow: number) => dateOf(dayAfter(dayAtBorder(new Date()), fromNow));
const titles = new Map<string, string>();
let viewer: Viewer;

async function record(title: string, facts: Parameters<typeof makeBottleneck>[1], more = {}) {
  const { id, reference } = await makeBottleneck(db, { title, ...facts });
  await db.bottleneck.update({ where: { id }, data: more, select: { id: true } });
  titles.set(reference, title);
  return id;
}

beforeAll(async () => {
  viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, { organisationId: "uwv" });
  for (let age = 1; age <= mostCards + 2; age += 1)
    await record(`analysis ${age}`, { status: "IN_ANALYSIS", reportedAt: day(-age) });
  const asked = await record("asked", { status: "REPORTED", themeIds: ["labour"] });
  await db.nextStep.create({ data: { bottleneckId: asked, what: "Bellen", dueOn: day(-1) } });
  await record("not ours", { ...terneuzen, status: "REPORTED" });
  await record("public", { ...terneuzen, status: "REPORTED", published: true });
  await record("solved", { status: "RESOLVED" }, { statusSince: day(-10) });
  await record("solved long ago", { status: "RESOLVED" }, { statusSince: day(-400) });
  await record("solved last", { status: "PARTLY_RESOLVED" }, { statusSince: day(-2) });
});

async function board(query: string, by: Anyone = viewer, statuses = [...bottleneckStatuses]) {
  const asked = readAddress(bottleneckList, Object.fromEntries(new URLSearchParams(query)));
  const catalogue = await readCatalogue();
  return readBoard({ viewer: by, reader: "nl", catalogue, asked: null, ...asked }, statuses);
}

const named = (cards: Awaited<ReturnType<typeof board>>) => cards.map(({ title }) => title);

test("a column holds the oldest of its status, and no more than so many", async () => {
  const cards = await board("", viewer, ["IN_ANALYSIS"]);
  expect(named(cards)).toEqual(["analysis 6", "analysis 5", "analysis 4", "analysis 3"]);
});

test("what was decided stands there for twelve months, the newest first", async () => {
  const cards = await board("", viewer, ["RESOLVED", "PARTLY_RESOLVED"]);
  expect(named(cards)).toEqual(["solved last", "solved"]);
});

test("a card has its open step, and what this official may do with it", async () => {
  const [card] = (await board("theme=labour")).filter(({ status }) => status === "REPORTED");
  expect(card).toMatchObject({
    ...{ title: "asked", nextStep: "Bellen", nextStepOn: day(-1), stepVersion: 1 },
    may: { plan: true, answer: true, move: true },
  });
});

test("the board of a filter holds what the list of it holds", async () => {
  expect(named(await board("step=late"))).toEqual(["asked"]);
  expect(named(await board("theme=labour"))).toEqual(["asked"]);
});

test("who may not see a record finds no card of it, nor anything to do on what is public", async () => {
  const cards = await board("", null);
  expect(named(cards)).toEqual(["public"]);
  expect(cards[0]?.may).toEqual({ plan: false, answer: false, move: false });
  expect(named(await board("", viewer, ["REPORTED"])).sort()).toEqual(["asked", "public"]);
});
