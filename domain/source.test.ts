import fc from "fast-check";
import { expect, test } from "vitest";
import { readSources, sourcesSchema, textOfSources } from "./source";

const web = (url: string, note = "") => ({ url, note });
const problemOf = (typed: string) => sourcesSchema.safeParse(typed).error?.issues[0]?.message;

test.each([
  ["https://example.org/a", [web("https://example.org/a")]],
  ["http://example.org", [web("http://example.org")]],
  ["www.example.org/a", [web("https://www.example.org/a")]],
  ["https://münchen.example/straße", [web("https://münchen.example/straße")]],
  ["https://example.org/a De wet", [web("https://example.org/a", "De wet")]],
  ["https://example.org/a, De wet", [web("https://example.org/a", "De wet")]],
  ["De wet: https://example.org/a.", [web("https://example.org/a", "De wet")]],
  ["(https://example.org/a)", [web("https://example.org/a")]],
  ["<https://example.org/a>;", [web("https://example.org/a")]],
  ["https://nl.example/wiki/Grens_(rivier)", [web("https://nl.example/wiki/Grens_(rivier)")]],
  ["https://example.org/?a=1,2;3.", [web("https://example.org/?a=1,2;3")]],
  ["https://exam\u200Bple.org/a\u00AD", [web("https://example.org/a")]],
  [
    "https://example.org/a, https://example.org/b",
    [web("https://example.org/a"), web("https://example.org/b")],
  ],
  [
    "https://example.org/a;https://example.org/b www.example.org/c",
    [web("https://example.org/a"), web("https://example.org/b"), web("https://www.example.org/c")],
  ],
  ["https://example.org/a\n\n https://example.org/a ", [web("https://example.org/a")]],
  ["[De wet](https://example.org/a_(b))", [web("https://example.org/a_(b)", "De wet")]],
  ["[https://example.org/a](https://example.org/a)", [web("https://example.org/a")]],
  ["![De wet](www.example.org/a.png)", [web("https://www.example.org/a.png", "De wet")]],
  ["(zie https://example.org/a_(b))", [web("https://example.org/a_(b)", "zie")]],
  ["https://example.org/wiki/[x].", [web("https://example.org/wiki/[x]")]],
  ["https://[2001:db8::1]/a", [web("https://[2001:db8::1]/a")]],
  ["https://https://example.org/a", [web("https://example.org/a")]],
  ["ｈttps：／／example.org/a", [web("https://example.org/a")]],
  ["https://example.org/a）。", [web("https://example.org/a")]],
  [
    "**https://example.org/a** 'https://example.org/b'",
    [web("https://example.org/a"), web("https://example.org/b")],
  ],
  ["https://example.org/a – De wet", [web("https://example.org/a", "De wet")]],
  ["De wet - https://example.org/a", [web("https://example.org/a", "De wet")]],
  ["’s-Hertogenbosch: https://example.org/a", [web("https://example.org/a", "’s-Hertogenbosch")]],
  [
    "1. https://example.org/a\n- https://example.org/b\n• https://example.org/c\n[4] www.example.org",
    [
      ...["a", "b", "c"].map((page) => web(`https://example.org/${page}`)),
      web("https://www.example.org"),
    ],
  ],
  [
    "https://example.org/a|https://example.org/b",
    [web("https://example.org/a"), web("https://example.org/b")],
  ],
  [
    "3. Mai 2026\n- Brief",
    [
      { url: null, note: "3. Mai 2026" },
      { url: null, note: "Brief" },
    ],
  ],
  ["Brief van 3 mei 2026", [{ url: null, note: "Brief van 3 mei 2026" }]],
  [" \n\u200B", []],
])("the sources %j are read as %j", (typed, sources) => {
  expect(sourcesSchema.parse(typed)).toEqual(sources);
});

test.each([
  "ftp://example.org",
  "javascript:alert(1)",
  "data:text/html,x",
  "mailto:anna@provincie.nl",
  "https://",
  "https://localhost b",
  "https://naam:geheim@example.org",
  "https://example.org\\@elders.example",
  "example.org",
  "https//example.org",
  "http:/example.org",
  "https:example.org",
  `https://example.org/${"x".repeat(1000)}`,
  "https://example.org/a\nftp://example.org",
])("%j is no source on the web", (typed) => expect(problemOf(typed)).toBe("invalidUrl"));

test("there are at most fifty sources, when registering and when editing", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => `https://example.org/${n}`).join("\n");
  expect(problemOf(lines(50))).toBeUndefined();
  expect(problemOf(lines(51))).toBe("tooManySources");
});

test("sources are written as they are read", () => {
  const note = fc.string({ unit: fc.constantFrom(..."aé -.,;:()"), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.option(fc.webUrl()), note), { maxLength: 6 }), (rows) => {
      const sources = readSources(textOfSources(rows.map(([url, text]) => ({ url, note: text }))));
      expect(readSources(textOfSources(sources))).toEqual(sources);
    }),
  );
});

test("what the first portal took stays what it was: an office's own host, and the name of a file", () => {
  const kept = [
    { url: "https://intranet/dossier/12", note: "Dossier" },
    { url: null, note: "rapport.pdf" },
  ];
  expect(sourcesSchema.parse(textOfSources(kept))).toEqual(kept);
});
