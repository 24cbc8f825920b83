import { expect, test } from "vitest";
import type { Noun } from "@/domain/noun";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./db";
import { findTitle } from "./record-title";

const made = async (noun: Noun, published: boolean) =>
  noun === "bottleneck"
    ? makeBottleneck(db, { title: "Een bus", published })
    : makeProject(db, { name: "Een bus", published });

test.each(["bottleneck", "project"] as const)(
  "what a %s is called is told to who may know of it, in their language where it has one",
  async (noun) => {
    const [near, far] = [
      await makeViewer(db, "READER", scopes.twente),
      await makeViewer(db, "READER", scopes.zeeland),
    ];
    const { reference } = await made(noun, false);
    const named = { noun, reference };
    const told = { reference, title: { text: "Een bus", language: "nl" } };
    expect(await findTitle(near, named, "nl")).toEqual(told);
    expect(await findTitle(near, named, "de")).toEqual(told);
    expect(await findTitle(far, named, "nl")).toBeNull();
    expect(await findTitle(null, named, "nl")).toBeNull();
    expect(
      await findTitle(null, { noun, reference: (await made(noun, true)).reference }, "fr"),
    ).toMatchObject({
      title: { text: "Een bus" },
    });
    expect(await findTitle(near, { noun, reference: "GW-9998-9999" }, "nl")).toBeNull();
  },
);

test("in the language of the reader where there is such a text", async () => {
  const { id, reference } = await makeBottleneck(db, { title: "Een bus", published: true });
  const text = { title: "Ein Bus", problem: "Fährt nicht.", language: "de" as const };
  await db.bottleneckText.create({ data: { bottleneckId: id, ...text } });
  const named = { noun: "bottleneck", reference } as const;
  expect((await findTitle(null, named, "de"))?.title).toEqual({ text: "Ein Bus", language: "de" });
  expect((await findTitle(null, named, "fr"))?.title).toEqual({ text: "Een bus", language: "nl" });
});
