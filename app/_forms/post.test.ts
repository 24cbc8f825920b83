import { expect, test } from "vitest";
import { readPost } from "./post";

test("a form is read with its language, its official and what was typed", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["form-of.Xy7", ""],
    ["$ACTION_ID_40", ""],
    ["locale", "de"],
    ["official", "anna"],
    ["themes", "work"],
    ["themes", "traffic"],
    ["title", "  Bus\r\n\0"],
    ["password", " a  b "],
  ] as const)
    form.append(name, value);
  expect(readPost(form)).toEqual({
    locale: "de",
    madeFor: "anna",
    values: { themes: ["work", "traffic"], title: ["Bus"], password: [" a  b "] },
  });
});

test.each([undefined, null, "text", 7, ["x"], { locale: "de" }])("%j is an empty form", (sent) => {
  expect(readPost(sent)).toEqual({ locale: "nl", madeFor: null, values: {} });
});

test("a page from before an update still says which regions were chosen", () => {
  const form = new FormData();
  for (const id of ["NL213", "DEA34"]) form.append("regionIds", id);
  expect(readPost(form).values).toEqual({ regions: ["NL213", "DEA34"] });
});
