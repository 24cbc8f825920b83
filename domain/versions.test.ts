import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fields, markOf, type Parts, readMarks, writeMarks } from "./fields";
import { mergeVersions, settleQuestions, versionSchema } from "./versions";

const merge = (before: Fields, typed: Fields, now: Fields, parts?: Parts) =>
  mergeVersions(readMarks(writeMarks(before, parts)), typed, now, parts);

const before = { title: ["Bus"], problem: ["Duur"], themes: ["work", "traffic"] };

test("what each of two officials changed in other fields comes together by itself", () => {
  const mine = { ...before, title: ["Trein"] };
  const theirs = { ...before, problem: ["Te duur"], themes: ["work"] };
  expect(merge(before, mine, theirs)).toEqual({
    merged: { title: ["Trein"], problem: ["Te duur"], themes: ["work"] },
    asked: [],
    theirs: ["problem", "themes"],
  });
});

test("a field that both changed is asked about, with what was typed still in it", () => {
  const answer = merge(before, { ...before, title: ["Trein"] }, { ...before, title: ["Tram"] });
  expect(answer).toEqual({ merged: { ...before, title: ["Trein"] }, asked: ["title"], theirs: [] });
});

test("two who make the same change are not asked", () => {
  const both = { ...before, title: ["Trein"] };
  expect(merge(before, both, both)).toMatchObject({ asked: [], theirs: [] });
});

test("the order of choices and the white space around a text are no change", () => {
  const mine = { ...before, themes: ["traffic", "work"], title: [" Bus\r\n"] };
  expect(merge(before, mine, { ...before, title: ["Tram"], themes: ["work"] })).toMatchObject({
    merged: { title: ["Tram"], themes: ["work"] },
    asked: [],
  });
});

test("a form without marks asks about everything that differs", () => {
  const now = { ...before, title: ["Tram"] };
  expect(mergeVersions({}, before, now).asked).toEqual(["title"]);
});

test("a field that the form did not show stays as it is", () => {
  expect(merge(before, { title: ["Trein"] }, { ...before, note: ["x"] }).merged).toEqual({
    ...before,
    title: ["Trein"],
    note: ["x"],
  });
});

test("a table is taken whole or asked about whole", () => {
  const parts: Parts = {
    money: {
      names: ["amount0", "amount1"],
      read: ({ amount0 = [], amount1 = [] }) => [...amount0, ...amount1],
    },
  };
  const row = (amount0: string, amount1: string) => ({ amount0: [amount0], amount1: [amount1] });
  const asked = merge(row("1", "2"), row("3", "2"), row("1", "4"), parts);
  expect(asked).toMatchObject({ asked: ["money"], merged: row("3", "2") });
  expect(merge(row("1", "2"), row("1", "2"), { amount0: ["4"] }, parts).merged).toEqual({
    amount0: ["4"],
  });
  const [mine, theirs] = [row("3", "2"), { amount0: ["4"] }];
  const question = { name: "money", chosen: "theirs", shown: markOf("money", mine, parts) };
  expect(settleQuestions([question], mine, theirs, parts)).toEqual({ settled: theirs, open: {} });
});

const names = ["title", "problem", "themes"];
const form = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 })]),
  ),
);
const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

test("nothing that either side wrote is lost without being asked", () => {
  fc.assert(
    fc.property(form, form, form, (before, typed, now) => {
      const { merged, asked } = merge(before, typed, now);
      for (const name of names) {
        const [mine, yours] = [typed, now].map((fields) => !same(fields[name], before[name]));
        const isAsked = Boolean(mine && yours && !same(typed[name], now[name]));
        expect(asked.includes(name), name).toBe(isAsked);
        expect(same(merged[name], mine ? typed[name] : now[name]), name).toBe(true);
      }
    }),
  );
});

test.each([
  ["1", true],
  ["2147483647", true],
  ["2147483648", false],
  ["0", false],
  ["1.5", false],
  ["", false],
])("version %s is one the database can hold: %s", (typed, ok) => {
  expect(versionSchema.safeParse(typed).success).toBe(ok);
});

const [mine, theirs] = [{ title: ["Van mij"], problem: ["Duur"] }, { title: ["Van hen"] }];

/** The question about the title, as a page that showed this text as one's own asks it. */
const answer = (chosen: string | undefined, typed: Fields, shown: Fields = mine) =>
  settleQuestions([{ name: "title", chosen, shown: markOf("title", shown, {}) }], typed, theirs);

test("which version counts is the choice of who is asked", () => {
  expect(answer("mine", mine)).toEqual({ settled: mine, open: {} });
  expect(answer("theirs", mine)).toEqual({ settled: { ...mine, ...theirs }, open: {} });
});

test.each([undefined, "", "both"])("a choice of %j leaves the question open", (chosen) => {
  expect(answer(chosen, mine)).toEqual({ settled: mine, open: { title: "versionNeeded" } });
});

test("what was typed after the question is never dropped for the version of another", () => {
  const since = { ...mine, title: ["Van ons beiden"] };
  expect(answer("theirs", since)).toEqual({ settled: since, open: { title: "typedSince" } });
  expect(answer("mine", since)).toEqual({ settled: since, open: {} });
});

test("where both say the same by now nothing is asked", () => {
  expect(answer(undefined, { ...mine, ...theirs }).open).toEqual({});
});

test("nothing that was typed is gone after an answer, unless one took the other version over it as shown", () => {
  const chosen = fc.constantFrom("mine", "theirs", undefined);
  fc.assert(
    fc.property(form, form, form, chosen, (shown, typed, now, chosen) => {
      const questions = names.map((name) => ({ name, chosen, shown: markOf(name, shown, {}) }));
      const { settled, open } = settleQuestions(questions, typed, now);
      for (const name of names) {
        const isTaken = chosen === "theirs" && same(typed[name], shown[name]);
        expect(same(settled[name], isTaken ? now[name] : typed[name]), name).toBe(true);
        const isOpen = chosen !== "mine" && !isTaken && !same(typed[name], now[name]);
        expect(name in open, name).toBe(isOpen);
      }
    }),
  );
});

test.each(["constructor", "toString", "__proto__"])(
  "the name %s, which every object has, is no field that can be taken over",
  (name) => {
    const question = { name, chosen: "theirs", shown: undefined };
    expect(settleQuestions([question], mine, theirs)).toEqual({ settled: mine, open: {} });
  },
);
