import { expect, test } from "vitest";
import { writeMarks } from "@/domain/fields";
import { doneWith } from "@/domain/outcome";
import { answerQuestions } from "./compare";

const now = { version: 2, fields: { title: ["Van hen"], "competent-NL": ["bzk"] } };
const mine = { title: ["Van mij"], "competent-NL": ["szw"] };
const asked = { asked: [writeMarks(mine)] };

const answer = (post: Record<string, string[]>) => answerQuestions(post, async () => now);

test("a form that asked is written with what was chosen, and without its questions", async () => {
  const choices = { "take-title": ["theirs"], "take-competent-NL": ["mine"] };
  expect(await answer({ ...mine, ...asked, ...choices })).toEqual(
    doneWith({ title: ["Van hen"], "competent-NL": ["szw"] }),
  );
});

test("each choice that is missing is a problem of that choice", async () => {
  expect(await answer({ ...mine, ...asked, "take-title": ["mine"] })).toEqual({
    ok: false,
    refusal: "incomplete",
    problems: { "take-competent-NL": "versionNeeded" },
  });
});

test("what was typed after the question is asked about again", async () => {
  const post = { ...mine, ...asked, "take-title": ["theirs"], "take-competent-NL": ["mine"] };
  expect(await answer({ ...post, title: ["Van ons"] })).toMatchObject({
    problems: { "take-title": "typedSince" },
  });
});

test("a choice on a page of an earlier build, which carried no marks, still counts", async () => {
  expect(await answer({ ...mine, "take-title": ["theirs"] })).toEqual(
    doneWith({ ...mine, title: ["Van hen"] }),
  );
});

test("a form that asked nothing does not read the record", async () => {
  const readNow = () => Promise.reject(new Error("read"));
  expect(await answerQuestions(mine, readNow)).toEqual(doneWith(mine));
});
