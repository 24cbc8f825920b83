import { expect, test } from "vitest";
import { unbroken } from "./unbroken";

/** ~ stands for a no-break space. */
test.each([
  ["over 3 weken", "over 3~weken"],
  ["in 12 dagen", "in 12~dagen"],
  ["seit 2 Jahren", "seit 2~Jahren"],
  ["1 jour", "1~jour"],
  ["il y a 2 ans", "il y a 2~ans"],
  ["12 months", "12~months"],
  ["25 %", "25~%"],
  ["34 miljoen euro", "34~miljoen euro"],
  ["€ 34 miljoen", "€~34~miljoen"],
  ["7,4 Mio. €", "7,4~Mio. €"],
  ["kst 32 851", "kst 32~851"],
  ["40 km over de grens", "40~km over de grens"],
  ["26 november 2026", "26~november 2026"],
  ["3. März 2026", "3.~März 2026"],
  ["le 1er mars", "le 1er~mars"],
  ["3 Mar 2026", "3~Mar 2026"],
  ["um 14 Uhr", "um 14~Uhr"],
  ["§ 5, Art. 3", "§~5, Art.~3"],
  ["z. B. Twente", "z.~B. Twente"],
  ["12 knelpunten", "12 knelpunten"],
  ["2026 begon het", "2026 begon het"],
  ["3 daglonen", "3 daglonen"],
  ["5 maartse buien", "5 maartse buien"],
])("%s", (text, shown) => {
  expect(unbroken(text)).toBe(shown.replaceAll("~", "\u00a0"));
});
