import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { parseFields } from "../parse";
import { partsOfEntry } from "./entry";
import { listsIn } from "./facts";
import { formPartsOf } from "./form-parts";
import { entryAddSchema } from "./request";

const parts = partsOfEntry("organisation");
const register = "https://data.example.be/register/1";

/** The form of a new organisation with these numbers, row by row: register, number and address. */
type NumberRow = readonly [scheme: string, value: string, source: string];
const formOf = (...rows: NumberRow[]) => ({
  ...{ "names-nl": ["Dienst"], kind: ["AGENCY"], confidence: ["BACKGROUND"] },
  requestId: [randomUUID()],
  ...Object.fromEntries(
    rows.flatMap(([scheme, value, source], at) => [
      [`identifiers[${at}].scheme`, [scheme]],
      [`identifiers[${at}].value`, [value]],
      [`identifiers[${at}].source`, [source]],
      [`identifiers[${at}].confidence`, ["BACKGROUND"]],
    ]),
  ),
});
const read = (...rows: NumberRow[]) =>
  parseFields(entryAddSchema("organisation"), formOf(...rows), listsIn(parts));

test("a number comes in the one form in which it is kept, in whatever way it was typed", () => {
  const answer = read(["KBO", "BE 0316.381.138", register], ["CBS", "gm 0344", register]);
  expect(answer.ok && answer.value.facts.identifiers).toMatchObject([
    { scheme: "KBO", value: "0316381138" },
    { scheme: "CBS", value: "GM0344" },
  ]);
});

test("two ways to write one number are no two versions of it", () => {
  const told = (value: string) =>
    formPartsOf(parts).identifiers?.read(formOf(["KBO", value, register]));
  expect(told("0316.381.138")).toEqual(told("0316381138"));
  expect(told("0316.381.138")).not.toEqual(told("0316381139"));
});

const problemsOf = (...rows: NumberRow[]) => {
  const answer = read(...rows);
  return answer.ok ? {} : answer.problems;
};

test("of two numbers in one register the second is told that there is one in each", () => {
  expect(problemsOf(["OVO", "OVO000001", register], ["OVO", "OVO000002", register])).toEqual({
    "identifiers[1].scheme": "oneNumberEach",
  });
});

test.each([
  ["CBS", "abc", "", { value: "notInThisRegister", source: "proofNeeded" }],
  ["CBS", "abc", register, { value: "notInThisRegister" }],
  ["", "PV20", register, { scheme: "required" }],
  ["CBS", "", register, { value: "required" }],
] as const)("a second row of %j, %j, %j is told with the wrong address of the first", (...row) => {
  const [scheme, value, source, problems] = row;
  const second = Object.entries(problems).map(([cell, why]) => [`identifiers[1].${cell}`, why]);
  expect(problemsOf(["OVO", "OVO000001", "not an address"], [scheme, value, source])).toEqual({
    "identifiers[0].source": "invalidUrl",
    ...Object.fromEntries(second),
  });
});
