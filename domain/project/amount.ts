/** An amount of money as the database keeps it: "7400000.50". */
export type Amount = string;

export const currencies = ["EUR", "GBP", "USD"] as const;
export type Currency = (typeof currencies)[number];

const plain = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;
const groupedByPoint = /^([1-9]\d{0,2}(?:\.\d{3}){1,3})(?:,(\d{1,2}))?$/;
const groupedByComma = /^([1-9]\d{0,2}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/;
const groupedBySpace = /^([1-9]\d{0,2}(?:[\s']\d{3}){1,3})(?:[.,](\d{1,2}))?$/;

/**
 * An amount as it is written on either side of the border, or null when it is none: 7400000,50 and
 * 7400000.50, 7.400.000 and 7 400 000. A point or comma before exactly three digits groups thousands.
 */
export function parseAmount(typed: string): Amount | null {
  const text = typed
    .trim()
    .replace(/^(€|EUR)\s*/i, "")
    .replace(/\s*(€|EUR)$/i, "");
  for (const form of [plain, groupedByPoint, groupedByComma, groupedBySpace]) {
    const found = form.exec(text);
    if (found) return canonical(found[1] ?? "", found[2] ?? "");
  }
  return null;
}

/** Nothing and less than a cent is no amount. */
function canonical(whole: string, cents: string): Amount | null {
  const digits = whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  const amount = `${digits}.${cents.padEnd(2, "0")}`;
  return /[1-9]/.test(amount) ? amount : null;
}

/** The amount as a form shows it again: without the cents when there are none. */
export const showAmount = (amount: Amount): string => amount.replace(/\.00$/, "");

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
