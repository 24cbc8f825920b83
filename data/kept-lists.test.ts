import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { keepListSchema, mostKeptLists } from "@/domain/kept-list";
import { done, doneWith, refused } from "@/domain/outcome";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { changeKept, findKept, findStart, keepList, listKept } from "./kept-lists";

const official = () => makeViewer(db, "READER", scopes.twente);
const list = (name: string, more: object = {}) =>
  ({
    ...{ section: "bottlenecks", name, query: "step=late", isStart: "", requestId: randomUUID() },
    ...more,
  }) as const as Parameters<typeof keepList>[1];
const change = (id: string, act: "start" | "noStart" | "drop") => ({
  id,
  act,
  requestId: randomUUID(),
});

test("a list is kept under its name, never replaced by another, and is nobody else's", async () => {
  const [viewer, other] = [await official(), await official()];
  expect(await keepList(viewer, list("Zorg"))).toEqual(done);
  const taken = refused("incomplete", { name: "keptAlready" });
  expect(await keepList(viewer, list("Zorg", { query: "theme=health" }))).toEqual(taken);
  expect(await keepList(viewer, list("zorg", { query: "theme=health" }))).toEqual(taken);
  expect(await keepList(viewer, list("zorg"))).toEqual(done);
  expect(await keepList(viewer, list("Zorg"))).toEqual(done);
  const [kept, ...others] = await listKept(viewer, "bottlenecks");
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ name: "Zorg", query: "step=late", isStart: false });
  expect(await listKept(viewer, "projects")).toEqual([]);
  expect(await listKept(other)).toEqual([]);
  const id = kept?.id ?? "";
  expect(await findKept(other, id)).toBeNull();
  expect(await changeKept(other, change(id, "drop"))).toEqual(refused("notFound"));
  expect(await changeKept(viewer, change(id, "drop"))).toEqual(doneWith(kept));
  expect(await listKept(viewer)).toEqual([]);
});

test("one that was kept or dropped on another server stands above the lists, or does no more", async () => {
  const viewer = await official();
  const names = async () => (await listKept(viewer)).map(({ name }) => name);
  expect(await names()).toEqual([]);
  const [id, officialId] = [randomUUID(), viewer.id];
  // Past the portal, as another server writes.
  await db.keptList.create({
    data: { id, officialId, section: "bottlenecks", name: "Zorg", query: "" },
    select: { id: true },
  });
  await expect.poll(names).toEqual(["Zorg"]);
  await db.keptList.deleteMany({ where: { id } });
  await expect.poll(names).toEqual([]);
});

test("one of them at most is where one begins, also when two are chosen at once", async () => {
  const viewer = await official();
  await Promise.all([
    keepList(viewer, list("Een", { isStart: "yes" })),
    keepList(viewer, list("Twee", { isStart: "yes" })),
  ]);
  const kept = await listKept(viewer);
  expect(kept.filter(({ isStart }) => isStart).length).toBe(1);
  const other = kept.find(({ isStart }) => !isStart);
  expect((await changeKept(viewer, change(other?.id ?? "", "start"))).ok).toBe(true);
  expect((await findStart(viewer))?.name).toBe(other?.name);
  expect((await changeKept(viewer, change(other?.id ?? "", "noStart"))).ok).toBe(true);
  expect(await findStart(viewer)).toBeNull();
});

test("nobody keeps more lists than one can look through", async () => {
  const viewer = await official();
  const rows = Array.from({ length: mostKeptLists }, (_, at) => ({
    ...{ officialId: viewer.id, section: "bottlenecks", name: `Lijst ${at}`, query: "" },
  }));
  await db.keptList.createMany({ data: rows });
  const full = refused("incomplete", { name: "tooManyLists" });
  expect(await keepList(viewer, list("Nog een"))).toEqual(full);
  expect(await keepList(viewer, list("Lijst 3", { query: "", isStart: "yes" }))).toEqual(done);
});

test("what no address may hold is kept as an address writes it, and is read so where it was kept before", async () => {
  const asked = { section: "bottlenecks", name: "Zorg", requestId: randomUUID() };
  const query = "q=een\r\ntwee\0\uD83D";
  const read = keepListSchema.parse({ ...asked, query });
  expect(new Headers({ location: `/nl/bottlenecks?${read.query}` }).get("location")).toBe(
    "/nl/bottlenecks?q=een%0D%0Atwee%00%EF%BF%BD",
  );
  expect(keepListSchema.parse({ ...asked, query: read.query }).query).toBe(read.query);
  expect(keepListSchema.safeParse({ ...asked, query: `q=${"é".repeat(3000)}` }).success).toBe(
    false,
  );
  const viewer = await official();
  const { id: officialId } = viewer;
  const before = { section: "bottlenecks", name: "Eerder", query: "q=een\ntwee", isStart: true };
  await db.keptList.create({ data: { officialId, ...before } });
  const kept = await findStart(viewer);
  expect(kept?.query).toBe("q=een%0Atwee");
  expect(await findKept(viewer, kept?.id ?? "")).toEqual(kept);
  expect(await listKept(viewer)).toEqual([kept]);
});
