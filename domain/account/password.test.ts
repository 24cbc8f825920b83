import { expect, test } from "vitest";
import { hashingCost, isCommon, newPasswordSchema } from "./password";

test.each([
  ["welkom123456", "a word with digits after it"],
  ["Wachtwoord2026!", "the Dutch word for it"],
  ["P@ssw0rd1234", "signs for letters"],
  ["passwordpassword", "the same word twice"],
  ["Passwort-12345", "the German word for it"],
  ["motdepasse!2026", "the French word for it"],
  ["grenswerk2026", "the name of the portal"],
  ["123456789012", "only digits"],
  ["01-01-1980-01", "a date"],
  ["aaaaaaaaaaaaaa", "one letter"],
])("%s is common: %s", (password) => {
  expect(isCommon(password)).toBe(true);
});

test.each([
  "fiets langs de Dinkel",
  "57tvj-kukmw-cn4sz",
  "Sonnige Grenze im Mai",
  "paard!stal7dak",
])("%s is not", (password) => {
  expect(isCommon(password)).toBe(false);
});

test.each([
  ["", "required"],
  ["elf tekens!", "tooShort"],
  ["welkom123456", "commonPassword"],
  ["x".repeat(201), "tooLong"],
])("the form says of %j that it is %s", (password, problem) => {
  const messages = newPasswordSchema
    .safeParse(password)
    .error?.issues.map(({ message }) => message);
  expect(messages).toContain(problem);
});

test("a hash costs at least what OWASP advises", () => {
  expect(hashingCost).toEqual({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
});
