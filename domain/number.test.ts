import fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languages } from "./language";
import { readAmount, readCount, writeAmount } from "./number";

test.each([
  ["1234567,50", "1234567.50"],
  ["1234567.50", "1234567.50"],
  ["1234567,5", "1234567.50"],
  ["1.234.567,50", "1234567.50"],
  ["1,234,567.50", "1234567.50"],
  ["1 234 567,50", "1234567.50"],
  ["1\u00A0234\u00A0567,50", "1234567.50"],
  ["1\u202F234\u202F567,50", "1234567.50"],
  ["1\u2009234\u2009567.50", "1234567.50"],
  ["1’234’567.50", "1234567.50"],
  ["1'234'567", "1234567.00"],
  ["1.234.567", "1234567.00"],
  ["1,234,567", "1234567.00"],
  ["1.234,5", "1234.50"],
  ["1,234.5", "1234.50"],
  ["1 234", "1234.00"],
  ["€ 1.234.567,-", "1234567.00"],
  ["€1.234.567,--", "1234567.00"],
  ["1.234.567,–", "1234567.00"],
  ["1’234.—", "1234.00"],
  ["EUR 1234", "1234.00"],
  ["1234 euro", "1234.00"],
  ["1234,00\u00A0€", "1234.00"],
  ["１２３４，５０", "1234.50"],
  ["EUR1.234,50", "1234.50"],
  ["euro1234", "1234.00"],
  ["1234EUR", "1234.00"],
  ["€1,5", "1.50"],
  ["5€", "5.00"],
  ["EUR € 5", "5.00"],
  ["1234,", "1234.00"],
  ["1234.", "1234.00"],
  ["€ 1234 ,-", "1234.00"],
  ["1234;", "1234.00"],
  ["1234 EUR.", "1234.00"],
  ["EUR: 1234", "1234.00"],
  ["€: 1234", "1234.00"],
  ["1234 euro’s", "1234.00"],
  ["7,4", "7.40"],
  [" 0025 ", "25.00"],
  ["0,01", "0.01"],
  ["999999999999", "999999999999.00"],
])("%s is the amount %s in every language", (typed, amount) => {
  for (const language of languages) expect(readAmount(typed, language)).toBe(amount);
});

test.each<[string, Language[], Language[]]>([
  ["1.234", ["nl", "de", "fr"], ["en"]],
  ["€ 105.000", ["nl", "de", "fr"], ["en"]],
  ["1,234", ["en"], ["nl", "de", "fr"]],
  ["€ 105,000", ["en"], ["nl", "de", "fr"]],
])("%s is above a thousand in %j, and could be anything in %j", (typed, taken, refused) => {
  const digits = typed.replace(/\D/g, "");
  for (const language of taken) expect(readAmount(typed, language)).toBe(`${digits}.00`);
  for (const language of refused) expect(readAmount(typed, language)).toBeNull();
});

test.each([
  "",
  "€",
  "0",
  "0,00",
  "-5",
  "−5",
  "5-",
  "(5)",
  "1e6",
  "0x10",
  "7.40.000",
  "7.400,000",
  "7.400.00",
  "1.234 567",
  "0.500",
  "1,234.567",
  "1,5 mln",
  "1.2 Mio.",
  "$ 5",
  "europa 5",
  "€ € € 5",
  "5,.",
  "5 tot 10",
  "veel",
  "1234567890123",
])("%s is no amount in any language", (typed) => {
  for (const language of languages) expect(readAmount(typed, language)).toBeNull();
});

const amounts = fc
  .integer({ min: 1, max: 99_999_999_999_999 })
  .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`);
const language = fc.constantFrom(...languages);

test("a field shows an amount as its reader would type it, and reads it back", () => {
  fc.assert(
    fc.property(amounts, language, (amount, reader) => {
      expect(readAmount(writeAmount(amount, reader), reader)).toBe(amount);
    }),
  );
  const shown = (amount: string) => languages.map((reader) => writeAmount(amount, reader));
  expect(shown("1234567.50")).toEqual(["1234567,50", "1234567,50", "1234567,50", "1234567.50"]);
  expect(shown("7400000.00")).toEqual(["7400000", "7400000", "7400000", "7400000"]);
});

test("an amount as it is printed in a language is read in that language as the same", () => {
  const locales = { nl: "nl-NL", de: "de-DE", fr: "fr-BE", en: "en-GB" };
  fc.assert(
    fc.property(
      amounts,
      language,
      fc.constantFrom("decimal", "currency"),
      (amount, reader, style) => {
        const options = { style, currency: "EUR", minimumFractionDigits: 2 } as const;
        const printed = new Intl.NumberFormat(locales[reader], options);
        // The formatter rounds nothing here: it takes the digits as they are.
        expect(readAmount(printed.format(amount as unknown as number), reader)).toBe(amount);
      },
    ),
  );
});

test("whatever is typed, the answer is an amount above nothing, or null", () => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,' -€") }));
  fc.assert(
    fc.property(typed, language, (text, reader) => {
      const amount = readAmount(text, reader);
      if (amount === null) return;
      expect(amount).toMatch(/^\d{1,12}\.\d\d$/);
      expect(Number(amount)).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ["0", 0],
  ["105000", 105_000],
  ["105.000", 105_000],
  ["105,000", 105_000],
  ["105 000", 105_000],
  ["105\u202F000", 105_000],
  ["1’234’567", 1_234_567],
  ["1.234.567", 1_234_567],
  ["１２３", 123],
  ["999999999", 999_999_999],
  ["105.000.", 105_000],
  ["105000;", 105_000],
])("%s is the count %s, whoever typed it", (typed, count) => expect(readCount(typed)).toBe(count));

test.each([
  "",
  "-1",
  "1.5",
  "12,50",
  "105.000,00",
  "12.34.567",
  "1.234 567",
  "1234567890",
  "1e6",
  "ca. 100",
])("%j is no count", (typed) => expect(readCount(typed)).toBeNull());
