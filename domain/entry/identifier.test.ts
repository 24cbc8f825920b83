import { expect, test } from "vitest";
import type { Facts } from "./facts";
import { isIdentifier, problemsOfProof, withIdentifier } from "./identifier";

test.each([
  ["TOOI", "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034", true],
  ["TOOI", "mnre1034", false],
  ["TOOI", "https://example.org/tooi/id/ministerie/mnre1034", false],
  ["OVO", "OVO000001", true],
  ["OVO", "000001", false],
  ["KBO", "0000000097", true],
  ["KBO", "0000000098", false],
  ["KBO", "0000.000.097", false],
  ["ARS", "05554", true],
  ["ARS", "5554", false],
  ["CBS", "PV20", true],
  ["CBS", "OVO000001", false],
  ["OTHER", "PV20", false],
])("a number of %s is written %s: %s", (scheme, value, expected) => {
  expect(isIdentifier(scheme, value)).toBe(expected);
});

test.each([
  ["KBO", "0316.381.138", "0316381138"],
  ["KBO", "BE 0316.381.138", "0316381138"],
  ["KBO", "be0316381138", "0316381138"],
  ["KBO", "0316 381\u00a0138", "0316381138"],
  ["OVO", "ovo 000001", "OVO000001"],
  ["CBS", "gm0344", "GM0344"],
  ["CBS", "pv 20", "PV20"],
  ["ARS", "05 5 54", "05554"],
  ["ARS", "05.554", "05554"],
  [
    "TOOI",
    " https://identifier.overheid.nl/tooi/id/ministerie/mnre1034",
    "https://identifier.overheid.nl/tooi/id/ministerie/mnre1034",
  ],
])("a number of %s typed as %j is kept as %s", (scheme, typed, kept) => {
  const row = { scheme, value: typed, source: "https://example.org" };
  expect(withIdentifier(row)).toEqual({ ...row, value: kept });
  expect(isIdentifier(scheme, kept)).toBe(true);
});

test("what is no number of a register stays none", () => {
  expect(withIdentifier({ scheme: "", value: "0.1 a" })).toEqual({ scheme: "", value: "0.1 a" });
  expect(isIdentifier("KBO", withIdentifier({ scheme: "KBO", value: "B.E" }).value ?? "")).toBe(
    false,
  );
});

const pv = (source: string, value = "PV20") => ({
  ...{ scheme: "CBS", value, source, confidence: "BACKGROUND" },
});
const at = (identifiers: object[], confidence = "BACKGROUND", url = "") =>
  ({ identifiers, confidence, sources: url ? [{ url }] : [] }) as unknown as Facts;

test.each([
  [
    "a new number without a source",
    at([]),
    at([pv("")]),
    { "identifiers[0].source": "proofNeeded" },
  ],
  ["a new number with one", at([]), at([pv("https://example.org/list")]), {}],
  ["what stood there", at([pv("")]), at([pv("")]), {}],
  [
    "another number without a source",
    at([pv("")]),
    at([pv("", "PV21")]),
    { "identifiers[0].source": "proofNeeded" },
  ],
  [
    "a number of another register",
    at([]),
    at([pv("https://example.org/list", "21")]),
    { "identifiers[0].value": "notInThisRegister" },
  ],
  [
    "what stood there, its cells in another order",
    at([{ value: "PV20", scheme: "CBS", source: "", confidence: "BACKGROUND" }]),
    at([pv("")]),
    {},
  ],
  ["confirmed without a source", at([]), at([], "LOOKED_UP"), { "sources[0].url": "proofNeeded" }],
  ["confirmed with a source", at([]), at([], "LOOKED_UP", "https://example.org"), {}],
  ["confirmed before", at([], "LOOKED_UP"), at([], "LOOKED_UP"), {}],
])("%s", (_, before, after, problems) => {
  expect(problemsOfProof(before, after)).toEqual(problems);
});

test.each([
  ["CBS", ["NL"], true],
  ["CBS", ["DE", "NL"], true],
  ["CBS", [], true],
  ["CBS", ["BE"], false],
])("a new number of %s is one for a body of %o: %s", (scheme, countries, fits) => {
  const after = { ...at([{ ...pv("https://cbs.example.nl"), scheme }]), countries };
  const problems = fits ? {} : { "identifiers[0].scheme": "registerElsewhere" };
  expect(problemsOfProof(at([]), after)).toEqual(problems);
  // What stood there stays, until the countries change.
  expect(problemsOfProof(after, after)).toEqual({});
  expect(problemsOfProof({ ...after, countries: ["DE"] }, after)).toEqual(problems);
});

test("what the files say themselves needs no source when it is taken over, and is in the form of its register", () => {
  const theirs = at([pv("")]);
  expect(problemsOfProof(at([]), theirs, theirs)).toEqual({});
  expect(problemsOfProof(at([]), at([pv("", "PV21")]), theirs)).toEqual({
    "identifiers[0].source": "proofNeeded",
  });
  const wrong = at([pv("", "21")]);
  expect(problemsOfProof(at([]), wrong, wrong)).toEqual({
    "identifiers[0].value": "notInThisRegister",
  });
});
