import { expect, test } from "vitest";
import { makeBottleneck } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { askWords } from "./asked";

test("a term of several words is marked by those that tell something, as what was typed is called", async () => {
  await makeBottleneck(db, { language: "fr", title: "Échange des permis de conduire" });
  const { marks } = await askWords("rijbewijs", { catalogue: await readCatalogue() });
  const marked = new Map(marks.map(({ word, of }) => [word, of]));
  expect(marked.get("permis")).toBe("rijbewijs");
  expect(marked.get("conduire")).toBe("rijbewijs");
  expect(marked.has("de")).toBe(false);
});

test("a name is marked as each language writes it", async () => {
  const { marks, named } = await askWords("Luik", { catalogue: await readCatalogue() });
  expect(marks.map(({ word }) => word)).toEqual(
    expect.arrayContaining(["luik", "liege", "luttich"]),
  );
  expect(named).toHaveLength(1);
});
