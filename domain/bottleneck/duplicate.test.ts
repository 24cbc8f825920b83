import { expect, test } from "vitest";
import { type Duplication, problemOfDuplicate } from "./duplicate";

const other = { id: "other", duplicateOfId: null };

test.each<[string, Partial<Duplication>, ReturnType<typeof problemOfDuplicate>]>([
  ["another record that goes on", {}, null],
  ["no record that the official knows", { original: null }, "unknownReference"],
  ["the record itself", { original: { id: "one", duplicateOfId: null } }, "itself"],
  ["a duplicate", { original: { id: "other", duplicateOfId: "third" } }, "aDuplicate"],
  ["a duplicate of this one", { original: { id: "other", duplicateOfId: "one" } }, "aDuplicate"],
  ["another, while records point to this one", { hasDuplicates: true }, "hasDuplicates"],
])("a record may become the duplicate of %s or is told why not", (_, facts, problem) => {
  expect(problemOfDuplicate({ id: "one", hasDuplicates: false, original: other, ...facts })).toBe(
    problem,
  );
});
