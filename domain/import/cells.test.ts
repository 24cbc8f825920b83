import { expect, test } from "vitest";
import { day, places, severalIn, someOf, someOrganisations } from "./cells";
import type { Known } from "./column";
import { readDay } from "./days";
import { cellNames, choicesIn, meantIn, nearNames } from "./names";
import { whereIs, whereNames } from "./where";

test.each([
  ["2026-12-03", "2026-12-03"],
  ["3-12-2026", "2026-12-03"],
  ["3.12.2026", "2026-12-03"],
  ["03/12/2026", "2026-12-03"],
  ["3 december 2026", "2026-12-03"],
  ["3. Dezember 2026", "2026-12-03"],
  ["3 décembre 2026", "2026-12-03"],
  ["2026-12-03T00:00:00", "2026-12-03"],
  ["2026-12-03 14:30", "2026-12-03"],
  ["46359", "2026-12-03"],
  ["2026", null],
  ["december 2026", null],
  ["31-2-2026", null],
  ["1-13-2027", null],
  ["binnenkort", null],
  ["463590", null],
])("the day in %j is %j", (typed, found) => {
  expect(readDay(typed)).toBe(found);
});

test("values of a cell are parted by semicolons, strokes and lines, and by no comma", () => {
  expect(severalIn("Leer, Emden; Borken |Twente\n\nKleve;")).toEqual([
    ...["Leer, Emden", "Borken", "Twente", "Kleve"],
  ]);
  expect(severalIn("Leer;Leer|Leer ;")).toEqual(["Leer"]);
});

const numbered = (count: number) => Array.from({ length: count }, (_, nth) => `n${nth}`).join(";");

test("of one cell at most 200 different names are read", () => {
  expect(severalIn(numbered(200))).toHaveLength(200);
  expect(severalIn("Leer;".repeat(4000))).toEqual(["Leer"]);
  expect(severalIn(numbered(201))).toBeNull();
  const known = { organisations: new Map() } as unknown as Known;
  const kinds = [someOf("themes", "theme"), someOrganisations("partners"), places("regions")];
  for (const { read } of kinds)
    expect(read(numbered(201), known)).toEqual({ ok: false, wrong: { fault: "tooManyNames" } });
});

const themes = cellNames([
  {
    id: "mobility",
    names: { nl: "Mobiliteit, openbaar vervoer", de: "Mobilität", en: "Mobility" },
  },
  { id: "work", names: { nl: "Werk", de: "Arbeit", fr: "Travail" } },
  { id: "crafts", names: { nl: "Ambacht", de: "Arbeit" } },
]);

test("a name counts in any language, with other accents and capitals, and a code; one that several have does not", () => {
  expect(meantIn(themes, "MOBILITAT")).toBe("mobility");
  expect(meantIn(themes, "mobilitaet")).toBe("mobility");
  expect(meantIn(themes, "travail")).toBe("work");
  expect(meantIn(themes, "work")).toBe("work");
  expect(meantIn(themes, "Arbeit")).toBeNull();
  expect(meantIn(themes, "Wonen")).toBeUndefined();
  expect(choicesIn(themes, "nl")).toEqual(["Mobiliteit, openbaar vervoer", "Werk", "Ambacht"]);
  const known = { names: { theme: themes } } as unknown as Known;
  expect(someOf("themes", "theme").read("Werk; Arbeit", known)).toEqual({
    ...{ ok: false, wrong: { fault: "severalCalled", typed: "Arbeit", among: "theme" } },
  });
});

test.each([
  ["Borkn", ["Borken"]],
  ["borekn", ["Borken"]],
  ["Mobiliteit", ["Mobiliteit, openbaar vervoer"]],
  ["Borken Kreis", ["Borken"]],
  ["Xyzzy", []],
  ["B", []],
])("near to %j is %j", (typed, near) => {
  expect(nearNames(typed, ["Borken", "Kleve", "Mobiliteit, openbaar vervoer"])).toEqual(near);
});

test("a region comes before its namesakes, and of two with one name nobody knows which", () => {
  const region = (id: string, nl: string, memberIds = [id], kind = "NUTS3") => {
    return { id, kind, names: { nl }, memberIds };
  };
  const place = (nl: string, regionIds: string[]) => {
    return {
      id: nl,
      kind: "MUNICIPALITY" as const,
      names: { nl },
      alsoCalled: ["Grolle"],
      regionIds,
    };
  };
  const where = whereNames(
    [
      ...[region("NL213", "Twente"), region("twente", "Twente", ["NL213"], "EUREGIO")],
      ...[region("DEA37", "Steinfurt"), region("NL225", "Achterhoek")],
      region("ijssel", "Achterhoek", ["NL225", "NL213"], "EUREGIO"),
    ],
    [place("Steinfurt", ["NL213"]), place("Groenlo (Oost)", ["NL225"])],
  );
  expect(whereIs(where, "twente")).toEqual([["NL213"]]);
  expect(whereIs(where, "STEINFURT")).toEqual([["DEA37"]]);
  expect(whereIs(where, "Gemeente Groenlo")).toEqual([["NL225"]]);
  expect(whereIs(where, "grolle")).toHaveLength(2);
  expect(whereIs(where, "Achterhoek")).toHaveLength(2);
  expect(whereIs(where, "Atlantis")).toEqual([]);
  const regions = new Map(["NL225", "NL213"].map((id) => [id, region(id, `Regio ${id}`)]));
  const known = { reader: "nl", regions, where, names: { border: cellNames([]) } };
  const { read } = places("regions");
  expect(read("NL213; Achterhoek", known as unknown as Known)).toEqual({
    ok: false,
    wrong: {
      ...{ fault: "severalPlaces", typed: "Achterhoek", among: "place" },
      candidates: ["Regio NL225 (NL225)", "Regio NL225 (NL225), Regio NL213 (NL213)"],
    },
  });
});

test("the same day in two kinds of file is the same", () => {
  const { plain } = day("nextStepOn");
  expect(plain("3-12-2026")).toBe(plain("46359"));
});
