import { expect, test } from "vitest";
import { signInSchema } from "./account/sign-in";
import { emailSchema, readUrl, readWebAddress, webAddressSchema } from "./address";

test.each([
  ["https://example.org", "https://example.org"],
  ["HTTP://Example.org/A", "HTTP://Example.org/A"],
  ["www.example.org", "https://www.example.org"],
  [" „https://example.org/a“, ", "https://example.org/a"],
  ["https://example.org/a).", "https://example.org/a"],
  ["https://example.org/a_(b)", "https://example.org/a_(b)"],
  ["https://intranet/dossier/12", "https://intranet/dossier/12"],
  ["‘https://example.org’", "https://example.org"],
  ["‹https://example.org›", "https://example.org"],
  ["Bron: https://example.org/x", "https://example.org/x"],
  ["Source : www.example.org", "https://www.example.org"],
  ["ｈttps://example.org", "https://example.org"],
  ["https：／／example.org/?q=a：b", "https://example.org/?q=a：b"],
  ["[De wet](https://example.org/a)", "https://example.org/a"],
  ["[https://example.org/a](https://example.org/a)", "https://example.org/a"],
  ["(https://example.org/a_(b))", "https://example.org/a_(b)"],
  ["https://example.org/wiki/[x]", "https://example.org/wiki/[x]"],
  ["`https://example.org/a`|", "https://example.org/a"],
  ["https://http://example.org", "http://example.org"],
  [
    "https://archive.example/2026/https://example.org",
    "https://archive.example/2026/https://example.org",
  ],
])("the web address %j is kept as %s", (typed, kept) => {
  expect(readWebAddress(typed)).toBe(kept);
  expect(webAddressSchema.parse(typed)).toBe(kept);
});

/** The engine reads addresses by a quicker way once it has read many. */
function warmUp() {
  for (let times = 0; times < 200_000; times++) {
    readUrl(`https://example.org/${times}`);
    URL.canParse(`https://example.org/${times}`);
  }
}

test("a host with an umlaut or an accent is one, however many addresses were read before", () => {
  warmUp();
  for (const address of ["https://münster.de", "https://www.köln.de/x", "https://liège.be"])
    expect(webAddressSchema.parse(address)).toBe(address);
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
  "https://example.org/a,https://example.org/b",
  'https://example.org/a">De',
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
  "“anna@provincie.nl”",
  "‘anna@provincie.nl’,",
  "Anna Smit (anna@provincie.nl)",
  "[anna@provincie.nl]",
  "mailto:anna@provincie.nl?subject=x&cc=bart@provincie.nl",
  "<mailto:anna@provincie.nl>",
  "anna@provincie.nl:",
  "E-mail: anna@provincie.nl",
  "Adresse e-mail : anna@provincie.nl.",
  "“Anna Smit” <anna@provincie.nl>",
  "ａｎｎａ＠provincie.nl",
])("the e-mail address %j is anna@provincie.nl, in a new account and when signing in", (email) => {
  expect(emailSchema.parse(email)).toBe("anna@provincie.nl");
  const form = { requestId: crypto.randomUUID(), email, password: "x" };
  expect(signInSchema.parse(form).email).toBe("anna@provincie.nl");
});

test.each([
  ["[anna@provincie.nl](mailto:anna@provincie.nl)", "anna@provincie.nl"],
  ["o’brien@provincie.nl", "o'brien@provincie.nl"],
  ["‘o’brien@provincie.nl’", "o'brien@provincie.nl"],
  ["anna\u2011marie@noord–brabant.nl", "anna-marie@noord-brabant.nl"],
])("the e-mail address %j, as a word processor wrote it, is %s", (typed, email) => {
  expect(emailSchema.parse(typed)).toBe(email);
});

test.each([
  ["\u200B", "required"],
  ["anna", "invalidEmail"],
  ["anna@provincie", "invalidEmail"],
  ["anna smit@provincie.nl", "invalidEmail"],
  ["<anna@provincie.nl> <bart@provincie.nl>", "invalidEmail"],
  ["anna@provincie.nl bart@provincie.nl", "invalidEmail"],
])("with the e-mail address %j there is no account: %s", (email, problem) => {
  expect(emailSchema.safeParse(email).error?.issues[0]?.message).toBe(problem);
});
