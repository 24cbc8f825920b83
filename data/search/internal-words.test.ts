import { expect, test } from "vitest";
import { newWord } from "@/domain/testing/new-word";
import type { Anyone } from "@/domain/viewer";
import { makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "../db";
import { searchAll } from "./everything";

const answer = (viewer: Anyone, typed: string) =>
  searchAll({ viewer, typed, reader: "nl", most: 5, withPassages: true });

const titles = async (viewer: Anyone, typed: string) =>
  (await answer(viewer, typed)).groups.flatMap(({ hits }) => hits.map(({ title }) => title.text));

const internal = (title: string) => makeBottleneck(db, { ...terneuzen, title });
const publish = (title: string) => makeBottleneck(db, { ...terneuzen, title, published: true });

const setPublished = (id: string, published: boolean) =>
  db.bottleneck.update({
    where: { id },
    data: { published, publishedAt: published ? new Date() : null },
    select: { id: true },
  });

test("a compound is found by its part once its other part is public, and not by what is internal", async () => {
  const head = newWord();
  await publish(`${head}vloot zonder haven`);
  const found = () => titles(null, "vloot");
  expect(await found()).not.toContain(`${head}vloot zonder haven`);
  const { id } = await internal(`De ${head} vaart`);
  const stranger = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  expect(await found()).not.toContain(`${head}vloot zonder haven`);
  expect(await titles(stranger, "vloot")).not.toContain(`${head}vloot zonder haven`);
  await setPublished(id, true);
  await expect.poll(found).toContain(`${head}vloot zonder haven`);
  await setPublished(id, false);
  await expect.poll(found).not.toContain(`${head}vloot zonder haven`);
});

test("names are marked by what was typed, whatever other forms the register knows", async () => {
  const before = await answer(null, "kamer");
  await internal("De Handelskamer en de Handwerkskammer");
  const after = await answer(null, "kamer");
  expect(after.typedMarks).toEqual(before.typedMarks);
  expect(after.typedMarks).toEqual([{ word: "kamer", begins: true }]);
});

test("words of others take no place among the spellings that are offered", async () => {
  const word = newWord();
  await publish(`Een ${word} aan de grens`);
  const asked = async () => (await answer(null, `${word}x`)).spellings;
  expect(await asked()).toEqual([word]);
  for (const end of "abcdefghijk") await internal(`Een ${word}x${end} aan de grens`);
  await expect.poll(asked).toEqual([word]);
});

test("a word is public from the first published record that has it until the last is withdrawn", async () => {
  const word = newWord();
  const isPublic = async () =>
    (await db.word.findMany({ where: { word }, select: { published: true } })).map(
      ({ published }) => published,
    );
  const { id } = await internal(`Een ${word} aan de grens`);
  expect(await isPublic()).toEqual([false]);
  const other = await publish(`Nog een ${word}`);
  expect(await isPublic()).toEqual([true]);
  await setPublished(id, true);
  await setPublished(other.id, false);
  expect(await isPublic()).toEqual([true]);
  await setPublished(id, false);
  expect(await isPublic()).toEqual([false]);
  await setPublished(id, true);
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: { title: "Leeg" } });
  expect(await isPublic()).toEqual([false]);
});
