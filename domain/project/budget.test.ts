import { expect, test } from "vitest";
import { budgetOf } from "./budget";

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
