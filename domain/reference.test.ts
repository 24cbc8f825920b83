import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatReference,
  optionalReferenceSchema,
  partOfReference,
  readReferences,
  referenceSchema,
  referencesSchema,
} from "./reference";

const year = fc.integer({ min: 1900, max: 2199 });
const number = fc.integer({ min: 1, max: 9_999_999 });
const kind = fc.constantFrom("GW", "GP");

test("a reference that was given out is read back, however it is typed", () => {
  fc.assert(
    fc.property(kind, year, number, (kind, year, number) => {
      const reference = formatReference(kind, year, number);
      expect(referenceSchema(kind).parse(` ${reference.toLowerCase()} `)).toBe(reference);
      expect(partOfReference(reference)).toEqual({ begin: reference });
    }),
  );
});

test("references of a year sort by number up to 9999", () => {
  fc.assert(
    fc.property(year, fc.array(fc.integer({ min: 1, max: 9999 })), (year, numbers) => {
      const references = numbers.map((number) => formatReference("GW", year, number));
      expect([...references].sort()).toEqual(
        [...numbers].sort((a, b) => a - b).map((number) => formatReference("GW", year, number)),
      );
    }),
  );
});

test("a reference of one kind is none of the other", () => {
  expect(referenceSchema("GW").safeParse(formatReference("GP", 2026, 8)).success).toBe(false);
});

test.each(["GW-2026", "gw-2026-00", "GP"])("%s is how a reference begins", (typed) => {
  expect(partOfReference(typed)).toEqual({ begin: typed.toUpperCase() });
});

test.each(["#0042", "nr. 0042", "n° 0042", "nummer 0042", "(0042)", "0042."])(
  "%s is the number at the end of a reference",
  (typed) => expect(partOfReference(typed)).toEqual({ end: "0042" }),
);

test.each(["2026-0042", "0042", "1842", "12345"])("%s is the number of a reference", (typed) => {
  expect(partOfReference(typed)).toEqual({ end: typed });
});

test.each(["2025", "1971", "925", "883", "42", "2025-92"])(
  "%s is no reference but a year or the number of a rule",
  (typed) => {
    expect(partOfReference(typed)).toBeNull();
  },
);

test.each(["GW\u20112026", "gw–2026", "2026\u22120042", " 2026—0042\u200B"])(
  "%j is part of a reference, whichever hyphen it has",
  (typed) => {
    const part = partOfReference(typed);
    expect([{ begin: "GW-2026" }, { end: "2026-0042" }]).toContainEqual(part);
  },
);

test.each([
  "GW-2026-0007",
  "gw-2026-0007",
  "GW\u20112026\u20110007",
  "GW\u20102026\u20120007",
  "GW–2026–0007",
  "GW—2026―0007",
  "GW\u22122026\u22120007",
  "GW\u00AD2026\u00AD0007",
  "GW - 2026 - 0007",
  "GW 2026 0007",
  "GW\u00A02026\u202F0007",
  "GW20260007",
  "gw2026-0007",
  "GW_2026_0007",
  "GW/2026/0007",
  "ＧＷ－２０２６－０００７",
  "G\u200BW-2026-\uFEFF0007",
  "GW-2026-\n0007",
  "GW  -  2026  -  0007",
  "GW·2026·0007",
  "GW\u20272026\u20270007",
  "GW:2026:0007",
  "GW: 2026-0007",
  "GW~2026~0007",
  "GW--2026--0007",
  "GW-2026-0007.",
  "GW-2026-0007,",
  "GW-2026-0007;",
  "(GW-2026-0007)",
  "[GW-2026-0007]",
  "<GW-2026-0007>",
  "„GW-2026-0007“",
  "« GW-2026-0007 »",
  "'GW-2026-0007'",
  "#GW-2026-0007",
  "• GW-2026-0007",
  "1. GW-2026-0007",
  "a) GW-2026-0007",
  "1: GW-2026-0007",
  "(1) GW-2026-0007",
  "[1] GW-2026-0007",
  "[GW-2026-0007](https://grenswerk.example/nl/bottlenecks/GW-2026-0007)",
  "**GW-2026-0007**",
  "Betreft: GW-2026-0007",
  "Knelpuntnummer GW-2026-0007",
  "Objet : GW-2026-0007",
  "vgl. GW-2026-0007",
  "RE: FW: GW-2026-0007",
  "https://mail.example/?u=https%253A%252F%252Fgrenswerk.example%252Fnl%252Fbottlenecks%252FGW-2026-0007",
  "GW-2026-0007 e.a.",
  "Bottleneck#GW-2026-0007",
  "knelpunt GW-2026-0007",
  "Knelpunt: GW-2026-0007",
  "Siehe Grenzhindernis GW-2026-0007.",
  "See border obstacle GW-2026-0007.",
  "l’obstacle n° GW-2026-0007",
  "duplicate of GW-2026-0007",
  "https://grenswerk.example/de/bottlenecks/GW-2026-0007",
  "https://grenswerk.example/de/bottlenecks/GW-2026-0007?done=step#history",
  "<https://grenswerk.example/nl/bottlenecks/gw-2026-0007/edit>.",
  "http://localhost:3000/nl/bottlenecks/GW%E2%80%912026-0007",
  "grenswerk.example/fr/bottlenecks/GW-2026-0007",
  "/nl/bottlenecks/GW-2026-0007",
  "https://safelinks.example/?url=https%3A%2F%2Fgrenswerk.example%2Fnl%2Fbottlenecks%2FGW-2026-0007&data=1",
])("%j is GW-2026-0007 in every field where one is typed", (typed) => {
  expect(readReferences(typed)).toEqual({ references: ["GW-2026-0007"], unknown: [] });
  expect(referenceSchema("GW").parse(typed)).toBe("GW-2026-0007");
  expect(optionalReferenceSchema("GW").parse(typed)).toBe("GW-2026-0007");
  expect(referencesSchema("GW").parse(typed)).toEqual(["GW-2026-0007"]);
});

test.each([
  "GW-2026-0007, GW-2026-0008",
  "GW-2026-0007\ngw 2026 0008\n",
  "GW-2026-0007;GW-2026-0008;GW-2026-0007",
  "GW-2026-0007 GW-2026-0008",
  "GW-2026-0007/GW-2026-0008",
  "GW-2026-0007·GW-2026-0008",
  "GW-2026-0007 & GW-2026-0008",
  "GW-2026-0007 en/of GW-2026-0008",
  "https://g.example/nl/bottlenecks/GW-2026-0007,https://g.example/nl/bottlenecks/GW-2026-0008",
  "knelpunten GW-2026-0007 en GW-2026-0008.",
  "1) GW-2026-0007\n2) GW-2026-0008",
  "1. GW-2026-0007, 2. GW-2026-0008",
  "a) GW-2026-0007; b) GW-2026-0008",
  "GW-2026-0007 sowie GW-2026-0008 u.a.",
  "https://g.example/nl/bottlenecks/GW-2026-0007, https://g.example/nl/bottlenecks/GW-2026-0008",
])("%j names two, each once and in order", (typed) => {
  expect(referencesSchema("GW").parse(typed)).toEqual(["GW-2026-0007", "GW-2026-0008"]);
  expect(optionalReferenceSchema("GW").safeParse(typed).error?.issues[0]?.message).toBe(
    "oneReference",
  );
});

test.each([
  "GP-2026-0007",
  "GW-2026-0007, GP-2026-0007",
  "GW-2026-0007, b2",
  "banaan",
  "GW-2026-0007, 8",
  "GW-2026-0007–0009",
  "GW-2026-7",
  "GW-2026-0042-1",
  "GW-2026-12345678",
  "XGW-2026-0007",
  "2025/925",
  "https://example.org/nl/iets",
  "?",
])("%j holds something that is no bottleneck, and is not passed over", (typed) => {
  for (const schema of [referencesSchema("GW"), referenceSchema("GW")])
    expect(schema.safeParse(typed).error?.issues[0]?.message).toMatch(/^unknownReference(:|$)/);
});

test.each(["GW-2026-0007: Heropend", "Zie GW-2026-0007, graag samenvoegen", "GW-2026-0007 banaan"])(
  "of %j the words around the number are to blame, and it is not said that there is no such number",
  (typed) => {
    for (const schema of [
      referencesSchema("GW"),
      referenceSchema("GW"),
      optionalReferenceSchema("GW"),
    ])
      expect(schema.safeParse(typed).error?.issues[0]?.message).toBe("onlyReferences");
  },
);

test("a year keeps its noughts", () => {
  expect(referenceSchema("GW").parse("gw-0042-0001")).toBe("GW-0042-0001");
});

test("a field for references may stay empty", () => {
  expect(referencesSchema("GP").parse(" \u200B\n")).toEqual([]);
  expect(referencesSchema("GP").parse(undefined)).toEqual([]);
  expect(optionalReferenceSchema("GW").parse(" ")).toBe("");
  expect(referenceSchema("GW").safeParse("").success).toBe(false);
});

test.each(["2025/925", "Verordening 2018/1724", "883/2004", "A2 2026 0007", "ambulance"])(
  "someone who searches for %s means no record by its number",
  (typed) => expect(readReferences(typed).references).toEqual([]),
);

test("free text is no reference, and nothing typed makes the search fail", () => {
  for (const typed of ["ambulance", "GW 2026", "%", "GW-2026-0042-1", ""]) {
    expect(partOfReference(typed)).toBeNull();
  }
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const part = partOfReference(typed) ?? { begin: "GW-2026-0042" };
      expect("begin" in part ? part.begin : part.end).toMatch(/^[GWP\d-]+$/);
    }),
  );
});
