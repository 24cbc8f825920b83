import type { Formatter } from "@/i18n/server";

/** Money as one says it: "€ 7,4 mln" in short from a million on, else to the euro, with cents only where there are any. */
export function showMoney(
  format: Formatter,
  { amount, currency }: { amount: number; currency: string },
  length: "short" | "whole",
): string {
  const money = { style: "currency", currency } as const;
  if (length === "short" && amount >= 1_000_000) {
    return format.number(amount, { ...money, notation: "compact", maximumFractionDigits: 1 });
  }
  const cents = length === "whole" && !Number.isInteger(amount) ? 2 : 0;
  return format.number(amount, {
    ...money,
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  });
}
