import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetOf, parseAmount, showAmount } from "./amount";

test.each([
  ["7400000,50", "7400000.50"],
  ["7400000.50", "7400000.50"],
  ["7.400.000", "7400000.00"],
  ["7,400,000", "7400000.00"],
  ["7 400 000", "7400000.00"],
  ["7\u00a0400\u202f000,5", "7400000.50"],
  ["7.400.000,50", "7400000.50"],
  ["7,400,000.50", "7400000.50"],
  ["7.400", "7400.00"],
  ["7,4", "7.40"],
  ["€ 25", "25.00"],
  ["25 EUR", "25.00"],
  [" 0025 ", "25.00"],
  ["0,01", "0.01"],
])("%s is the amount %s", (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount);
});

test.each([
  "",
  "0",
  "0,00",
  "-5",
  "1e6",
  "7.40.000",
  "7.400,000",
  "0.500",
  "1,234.567",
  "veel",
  "1234567890123",
])("%s is no amount", (typed) => {
  expect(parseAmount(typed)).toBeNull();
});

const cents = fc.integer({ min: 1, max: 99_999_999_999_999 });

test("an amount that is written down in any of the manners is read as the same amount", () => {
  fc.assert(
    fc.property(cents, fc.constantFrom("nl-NL", "de-DE", "fr-FR", "en-GB"), (sum, language) => {
      const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
      const expected = `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, "0")}`;
      // The formatter rounds nothing here: 14 digits fit in a number.
      expect(parseAmount(format.format(expected as unknown as number))).toBe(expected);
    }),
  );
});

test("whatever is typed, the answer is an amount above nothing, or null", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const amount = parseAmount(typed);
      if (amount === null) return;
      expect(amount).toMatch(/^\d{1,12}\.\d\d$/);
      expect(Number(amount)).toBeGreaterThan(0);
      expect(parseAmount(showAmount(amount))).toBe(amount);
    }),
  );
});

test("a budget adds up per currency, to the cent", () => {
  expect(
    budgetOf([
      { amount: "0.10", currency: "EUR" },
      { amount: "100.00", currency: "GBP" },
      { amount: "0.20", currency: "EUR" },
    ]),
  ).toEqual([
    { currency: "EUR", amount: 0.3 },
    { currency: "GBP", amount: 100 },
  ]);
  expect(budgetOf([])).toEqual([]);
});
