import type { Amount } from "../number";

export const currencies = ["EUR", "GBP", "USD"] as const;
export type Currency = (typeof currencies)[number];

/** What each currency adds up to, the currencies in the order in which they come. */
export function budgetOf(
  lines: readonly { amount: Amount; currency: string }[],
): { currency: string; amount: number }[] {
  const cents = new Map<string, bigint>();
  for (const { amount, currency } of lines) {
    cents.set(currency, (cents.get(currency) ?? 0n) + centsOf(amount));
  }
  return [...cents].map(([currency, sum]) => ({ currency, amount: Number(sum) / 100 }));
}

/** Cents are whole numbers: a sum of them is exact. */
function centsOf(amount: Amount): bigint {
  const [whole = "0", cents = ""] = amount.split(".");
  return BigInt(whole + cents.padEnd(2, "0").slice(0, 2));
}
