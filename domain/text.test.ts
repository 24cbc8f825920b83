import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cleanLine,
  cleanText,
  countSigns,
  firstSigns,
  lineSchema,
  requiredLine,
  requiredText,
  searchedText,
} from "./text";

/** Letters, spaces, line ends, joiners, pictures and every kind of sign that cannot be seen. */
const sign = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    ..."aé .\n\t1#",
    ...[
      "e\u0301",
      "\u0308",
      "\r",
      "\r\n",
      "\u2028",
      "\u000B",
      "\u0007",
      "\u0000",
      "\u0085",
      "\u00A0",
    ],
    ...["\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u202E", "\u2066", "\u2060", "\uFEFF"],
    ...["\u3164", "\u115F", "\uFFA0", "\u2800", "\uFE0F", "\uFE0E", "\u20E3", "\u034F", "\u061C"],
    ...["\uD800", "\uDC00", "\uFFFE", "\u{1FFFF}", "\u{E0041}", "\u{E0100}", "\uFFF9", "\uFFFC"],
    ...["❤", "👩", "🏽", "💻", "م", "ن", "\u0915", "\u094D", "\u0937"],
  ),
);
const typed = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(""));

test("text that was cleaned is not changed again", () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }),
    { numRuns: 300 },
  );
});

test("no sign that cannot be seen is left, whatever is typed", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u);
      expect(clean).not.toMatch(/(?![\u200C\u200D])\p{Cf}|[\u2800\u3164\u115F\u1160\uFFA0\uFFFC]/u);
      expect(clean).toBe(clean.normalize("NFC"));
      expect(clean).toBe(clean.trim());
      expect(cleanLine(text)).not.toMatch(/[^\S ]| {2}/u);
    }),
    { numRuns: 300 },
  );
});

test("what one sees stays, in its order", () => {
  const seen = fc.string({
    unit: fc.constantFrom(..."aZé€ß“”–’1/§ŉøłμж", "漢", "ا", "👩", "\u0915", "\u{1F1F3}"),
    minLength: 1,
  });
  const unseen = fc.constantFrom("\u200B", "\u00AD", "\u202E", "\u0000", "\uFEFF", "\u2060");
  fc.assert(
    fc.property(seen, unseen, fc.nat(), (text, sign, at) => {
      const signs = [...text];
      const mixed = signs.toSpliced(at % signs.length, 0, sign).join("");
      expect(cleanText(mixed)).toBe(text);
    }),
  );
});

test.each([
  ["Kranken\u00ADversicherungs\u200Bkarte", "Krankenversicherungskarte"],
  ["Mu\u0308hlenbachbru\u0308cke", "Mühlenbachbrücke"],
  ["Mu\u200B\u0308hle", "Mühle"],
  ["Bus\u000Bhalte\u0007plaats\u0001hier", "Bus halte plaats hier"],
  ["\u202Eredro", "redro"],
  ["naam\uFEFF", "naam"],
  ["\u00A0 \u2007Bus\u2028\u3000", "Bus"],
  ["Bus\u00A0\u00A0 naar \t Aken", "Bus naar Aken"],
  ["half \uD83D teken", "half teken"],
  ["\u{E0042}\u{E0043}vlag\u{E007F}", "vlag"],
  ["👩🏽\u200D💻 werkt", "👩🏽\u200D💻 werkt"],
  ["❤\uFE0F en 1\uFE0F\u20E3", "❤\uFE0F en 1\uFE0F\u20E3"],
  ["12\uFE0F3", "123"],
  ["می\u200Cخواهم", "می\u200Cخواهم"],
  ["\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937"],
  ["Auf\u200Clage", "Auflage"],
  [`a${"\u0301".repeat(150)}b`, `\u00E1${"\u0301".repeat(10)}b`],
  ["\uE000 Bus", "\uE000 Bus"],
])("the line %j is kept as %j", (line, kept) => {
  expect(cleanLine(line)).toBe(kept);
});

test.each([
  [
    "een\r\ntwee\rdrie\u2028vier\u2029vijf\u0085zes\u000Bzeven",
    "een\ntwee\ndrie\nvier\nvijf\nzes\nzeven",
  ],
  ["kolom\tkolom\n\n  ingesprongen", "kolom\tkolom\n\n  ingesprongen"],
  ["\n\u200B\n tekst \u00AD\n", "tekst"],
  ["«\u00A0le mot\u00A0»", "«\u00A0le mot\u00A0»"],
])("the text %j is kept as %j", (text, kept) => {
  expect(cleanText(text)).toBe(kept);
});

test.each([
  "",
  " \t\r\n",
  "\u200B\u200B",
  "\u00AD",
  "\u3164",
  "\u2800\u2800",
  "\u115F\u1160\uFFA0",
  "\u00A0\u202F\u3000",
  "\u0301\u0308",
  "\u200D\uFE0F",
  "\u{E0020}\uFEFF",
  "\u0000\u0007",
  "\uE000",
  "\u0378 \u{F0000}",
])("a field with only %j is empty, so that a title is asked for", (nothing) => {
  expect(cleanText(nothing)).toBe("");
  expect(requiredLine(200).safeParse(nothing).error?.issues[0]?.message).toBe("required");
  expect(requiredText(200).safeParse(nothing).error?.issues[0]?.message).toBe("required");
});

test("a text that is too long is told by how many signs, an emoji being one", () => {
  const issue = (text: string) => lineSchema(10).safeParse(text).error?.issues[0]?.message;
  expect(issue("x".repeat(583))).toBe("tooLong:573");
  expect(issue("🚲".repeat(10))).toBeUndefined();
  expect(issue("🚲".repeat(11))).toBe("tooLong:1");
  expect(issue(`  ${"x".repeat(10)}\u200B `)).toBeUndefined();
  expect(countSigns("e\u0301🚲")).toBe(3);
});

test("of what someone searches for the first 200 signs count, none of them cut in half", () => {
  expect(searchedText(" Mu\u0308hle\n\u200Bbus ")).toBe("Mühle bus");
  expect(searchedText("🚲".repeat(300))).toBe("🚲".repeat(200));
  expect(firstSigns("a🚲b", 2)).toBe("a🚲");
  fc.assert(
    fc.property(typed, (text) => {
      const long = searchedText(text.repeat(20));
      expect(searchedText(long)).toBe(long);
    }),
  );
});
