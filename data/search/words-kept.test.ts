import { afterAll, expect, test } from "vitest";
import { newWord } from "@/domain/testing/new-word";
import { connect } from "@/prisma/client";
import { makeBottleneck, makeProject } from "@/prisma/testing/make";
import { db } from "../db";
import { erasing } from "../testing/erasing";

const owner = connect(process.env.DATABASE_OWNER_URL ?? "", 2);
afterAll(() => owner.$disconnect());

const isKnown = async (word: string) => (await db.word.count({ where: { word } })) > 0;

test("a word is known with the first text that has it, and until the last one loses it", async () => {
  const word = newWord();
  const { id } = await makeBottleneck(db, { title: `De ${word} rijdt niet` });
  const project = await makeProject(db, { name: `Een ${word} die rijdt` });
  expect(await isKnown(word)).toBe(true);
  const title = { title: "De bus rijdt niet" };
  await db.bottleneckText.updateMany({ where: { bottleneckId: id }, data: title });
  expect(await isKnown(word)).toBe(true);
  await db.projectText.deleteMany({ where: { projectId: project.id } });
  expect(await isKnown(word)).toBe(false);
});

test("an erased word is known no more", async () => {
  const word = newWord();
  const text = `De ${word} rijdt niet`;
  const { id } = await makeBottleneck(db, { title: text });
  expect(await isKnown(word)).toBe(true);
  await erasing(owner).eraseWords("Bottleneck", id, { field: "title", language: "nl", text });
  expect(await isKnown(word)).toBe(false);
});

test("the words of all texts, made anew, are those that are known", async () => {
  await makeBottleneck(db, { title: `De ${newWord()} rijdt niet` });
  const known = () =>
    db.$queryRaw`select md5(string_agg(concat_ws(' ', word, language, stem), ',' order by word, language, stem))
      from "Word"`;
  const before = await known();
  await owner.$executeRaw`insert into "Word" values ('ooit', 'nl', 'ooit')`;
  await owner.$executeRaw`select keep_all_words()`;
  expect(await known()).toEqual(before);
});
