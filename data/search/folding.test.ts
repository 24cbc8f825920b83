import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, spelledOut } from "@/domain/folded";
import { db } from "../db";

/** Letters, marks and signs of Europe, and some that only look so: each range by its first and last code point. */
const ranges = [
  [0x01, 0x24f],
  [0x2b0, 0x36f],
  [0x391, 0x45f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x218f],
  [0x3000, 0x30ff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xff01, 0xff5e],
] as const;

const sign = fc
  .oneof(...ranges.map(([min, max]) => fc.integer({ min, max })))
  .map((code) => String.fromCodePoint(code));

const text = fc.array(fc.oneof(sign, fc.constantFrom(..."aeouAEOUäöüßn -'/")), { maxLength: 30 });

test("what is folded in the portal is folded alike in the database", async () => {
  const texts = fc.sample(
    text.map((signs) => signs.join("")),
    4000,
  );
  const rows = await db.$queryRaw<{ typed: string; plain: string; spelled: string }[]>`
    select typed, gw_fold(typed) as plain, gw_spelled(typed) as spelled
    from unnest(${texts}::text[]) with ordinality as t (typed, n) order by n`;
  const here = texts.map((typed) => ({ typed, plain: folded(typed), spelled: spelledOut(typed) }));
  expect(rows).toHaveLength(texts.length);
  expect(
    rows.filter((row, at) => row.plain !== here[at]?.plain || row.spelled !== here[at]?.spelled),
  ).toEqual([]);
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(text, (signs) => {
      const once = folded(signs.join(""));
      expect(folded(once)).toBe(once);
    }),
  );
});

test.each([
  ["Münster", "munster", "muenster"],
  ["MU\u0308NSTER", "munster", "muenster"],
  ["Straße", "strasse", "strasse"],
  ["prud’hommes", "prud'hommes", "prud'hommes"],
  ["Luik–Zwolle", "luik-zwolle", "luik-zwolle"],
  ["Krankenversicherungs\u00adkarte", "krankenversicherungskarte", "krankenversicherungskarte"],
  [" a\u00a0 b ", "a b", "a b"],
  ["ĳsbaan", "ijsbaan", "ijsbaan"],
  ["Œuvre", "oeuvre", "oeuvre"],
  ["Łódź", "lodz", "lodz"],
])("%s is %s, and spelled out %s", (typed, plain, spelled) => {
  expect([folded(typed), spelledOut(typed)]).toEqual([plain, spelled]);
});
