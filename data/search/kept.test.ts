import { expect, it } from "vitest";
import { makeBottleneck, terneuzen } from "@/prisma/testing/make";
import { bottlenecks } from "../bottleneck/list";
import { db } from "../db";
import { askedBy, rowsFor } from "../testing/ask";
import { searchAll } from "./everything";

const titlesIn = async (q: string) => (await rowsFor(null, { q })).map(({ title }) => title.text);

async function titlesOverAll(typed: string) {
  const { groups } = await searchAll({ viewer: null, typed, reader: "nl", most: 5 });
  return groups.flatMap(({ hits }) => hits.map(({ title }) => title.text));
}

const publish = (title: string) => makeBottleneck(db, { ...terneuzen, title, published: true });

const withdraw = (id: string) =>
  db.bottleneck.update({
    where: { id },
    data: { published: false, publishedAt: null },
    select: { id: true },
  });

it("shows at once no more what was withdrawn past the portal, though what fits best is kept", async () => {
  const { id } = await publish("Een zeearend boven de Schelde");
  await publish("Nog een zeearend");
  expect(await titlesIn("zeearend")).toHaveLength(2);
  expect(await titlesOverAll("zeearend")).toHaveLength(2);
  await withdraw(id);
  expect(await titlesIn("zeearend")).toEqual(["Nog een zeearend"]);
  expect(await titlesOverAll("zeearend")).toEqual(["Nog een zeearend"]);
});

it("shows no more what does not answer any more", async () => {
  const { id } = await publish("Een visarend aan de grens");
  expect(await titlesIn("visarend")).toHaveLength(1);
  expect(await titlesOverAll("visarend")).toHaveLength(1);
  await db.bottleneckText.updateMany({
    where: { bottleneckId: id },
    data: { title: "Een wouw aan de grens" },
  });
  expect(await titlesIn("visarend")).toEqual([]);
  expect(await titlesOverAll("visarend")).toEqual([]);
});

it("counts each filter without what was chosen in it, also where one of these counts is kept", async () => {
  await publish("Een kiekendief over land");
  await makeBottleneck(db, {
    ...terneuzen,
    ...{ title: "Een kiekendief over zee", themeIds: ["energy"], published: true },
    status: "RESOLVED",
  });
  const counted = async (query: Record<string, string>) => {
    const counts = await bottlenecks.count(await askedBy(null, { q: "kiekendief", ...query }));
    const { theme, status } = counts?.facets ?? {};
    return {
      total: counts?.total,
      ...{ energy: theme?.counts.get("energy"), mobility: theme?.counts.get("mobility") },
      ...{ resolved: status?.counts.get("RESOLVED"), reported: status?.counts.get("REPORTED") },
    };
  };
  const all = { energy: 1, mobility: 1, resolved: 1, reported: 1 };
  expect(await counted({})).toEqual({ total: 2, ...all });
  expect(await counted({ theme: "energy" })).toEqual({ ...all, total: 1, reported: undefined });
  expect(await counted({ theme: "energy", status: "REPORTED" })).toEqual({
    ...{ total: 0, energy: undefined, mobility: 1, resolved: 1, reported: undefined },
  });
});

it("leads on to the next page also when one of the first was withdrawn past the portal", async () => {
  const made = [];
  for (let at = 0; at < 27; at += 1) made.push(await publish(`Grutto nummer ${at}`));
  const page = async (query: Record<string, string>) =>
    bottlenecks.page(await askedBy(null, { q: "grutto", ...query }));
  const first = await page({});
  const second = await page({ page: "2" });
  expect(first?.rows).toHaveLength(25);
  expect(second?.rows).toHaveLength(2);
  const ids = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(27);
  await withdraw(first?.rows[0]?.id ?? "");
  expect((await page({}))?.next).not.toBeNull();
});
