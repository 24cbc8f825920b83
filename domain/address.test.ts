import { expect, test } from "vitest";
import { signInSchema } from "./account/sign-in";
import { emailSchema, readWebAddress, webAddressSchema } from "./address";

test.each([
  ["https://example.org", "https://example.org"],
  ["HTTP://Example.org/A", "HTTP://Example.org/A"],
  ["www.example.org", "https://www.example.org"],
  [" „https://example.org/a“, ", "https://example.org/a"],
  ["https://example.org/a).", "https://example.org/a"],
  ["https://example.org/a_(b)", "https://example.org/a_(b)"],
  ["https://intranet/dossier/12", "https://intranet/dossier/12"],
])("the web address %j is kept as %s", (typed, kept) => {
  expect(readWebAddress(typed)).toBe(kept);
  expect(webAddressSchema.parse(typed)).toBe(kept);
});

test.each([
  "javascript:alert(1)",
  "ftp://example.org",
  "https://localhost",
  "https://u:p@example.org",
  "//example.org",
  "example.org",
  "https://exa mple.org",
  "https:\\\\example.org",
])("%j is no web address", (typed) => {
  expect(webAddressSchema.safeParse(typed).error?.issues[0]?.message).toBe("invalidUrl");
});

test("a web address may be left out", () => expect(webAddressSchema.parse(" \u200B")).toBe(""));

test.each([
  " Anna@Provincie.NL ",
  "an\u200Bna@provincie.nl\u00AD",
  "\u202Aanna@provincie.nl\u202C",
  "mailto:anna@provincie.nl",
  "Anna Smit <anna@provincie.nl>;",
  "ａｎｎａ＠provincie.nl",
])("the e-mail address %j is anna@provincie.nl, in a new account and when signing in", (email) => {
  expect(emailSchema.parse(email)).toBe("anna@provincie.nl");
  const form = { requestId: crypto.randomUUID(), email, password: "x" };
  expect(signInSchema.parse(form).email).toBe("anna@provincie.nl");
});

test.each([
  ["\u200B", "required"],
  ["anna", "invalidEmail"],
  ["anna@provincie", "invalidEmail"],
  ["anna smit@provincie.nl", "invalidEmail"],
])("with the e-mail address %j there is no account: %s", (email, problem) => {
  expect(emailSchema.safeParse(email).error?.issues[0]?.message).toBe(problem);
});
