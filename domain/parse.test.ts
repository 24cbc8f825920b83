import { expect, test } from "vitest";
import { z } from "zod";
import { parseFields } from "./parse";

const schema = z
  .strictObject({
    title: z.string().min(1, "required").max(5, "tooLong"),
    themes: z.array(z.string()).min(1, "chooseOne"),
    reason: z.string().default(""),
  })
  .superRefine(() => {})
  .transform((fields) => fields);

const parse = (values: Record<string, string[]>) => parseFields(schema, values, ["themes"]);

test("a form gives its request; what nobody asked for is passed over", () => {
  expect(parse({ title: ["Bus"], themes: ["work", ""], "no\u0000field": ["x"] })).toEqual({
    ok: true,
    value: { title: "Bus", themes: ["work"], reason: "" },
  });
});

test("of a field that came twice the last counts", () => {
  expect(parse({ title: ["Bus", "Trein"], themes: ["work"] })).toMatchObject({
    value: { title: "Trein" },
  });
});

test("a text that is too long is told by how much, in signs that one sees", () => {
  expect(parse({ title: ["Treinen"], themes: ["work"] })).toMatchObject({
    problems: { title: "tooLong:2" },
  });
  expect(parse({ title: ["🚆🚆🚆🚆🚆🚆"], themes: ["work"] })).toMatchObject({
    problems: { title: "tooLong:1" },
  });
});

test("nothing ticked and nothing typed are told field by field", () => {
  expect(parse({ title: [""] })).toMatchObject({
    problems: { title: "required", themes: "chooseOne" },
  });
});

test("the rows of a table are read in their places, and told by row what is wrong", () => {
  const withRows = z.strictObject({
    funding: z.array(z.strictObject({ source: z.string().default(""), amount: z.string().max(3) })),
  });
  const values = { "funding[0].source": ["Bank"], "funding[0].amount": ["5"] };
  expect(parseFields(withRows, values)).toEqual({
    ok: true,
    value: { funding: [{ source: "Bank", amount: "5" }] },
  });
  expect(parseFields(withRows, { ...values, "funding[1].amount": ["12345"] })).toMatchObject({
    problems: { "funding[1].amount": "tooLong:2" },
  });
});
