import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languages } from "../language";
import { type ComparedCase, likenessTo, type Reason } from "./similarity";

type File = { id: string; titles: Record<Language, string>; problem: Record<Language, string> };
const files: File[] = JSON.parse(readFileSync("prisma/reference/bottlenecks.json", "utf8"));

const caseOf = (over: Partial<ComparedCase>): ComparedCase => ({
  ...{ texts: [], provisions: "", regions: [], themes: [], ...over },
});
const typed = (language: Language, title: string, problem = ""): ComparedCase =>
  caseOf({ texts: [{ language, title, problem }] });

/** A case of the reference data, in one language or all. */
function known(id: string, only?: Language): ComparedCase {
  const file = files.find((one) => one.id === id);
  if (!file) throw new Error(id);
  const texts = languages
    .filter((language) => !only || language === only)
    .map((language) => ({
      ...{ language, title: file.titles[language], problem: file.problem[language] },
    }));
  return caseOf({ texts });
}

const isPlace = (word: string) => ["enschede", "zwolle", "munster", "gronau"].includes(word);
const like = (mine: ComparedCase, theirs: ComparedCase) => likenessTo(mine, isPlace)(theirs);

const told = (reasons: readonly Reason[]): string[] =>
  reasons.flatMap((reason) => {
    if (reason.kind === "words") return reason.words;
    if (reason.kind === "subject") return `${reason.mine.text} = ${reason.theirs.text}`;
    return [];
  });

test.each<[Language, string, string, Language, string[]]>([
  ["nl", "Regionaal grensspoor Zwolle-Münster", "BN-012", "nl", ["spoor"]],
  ["nl", "Regionaal grensspoor Zwolle-Münster", "BN-012", "de", ["spoor = Bahngleis"]],
  ["de", "Der Zug nach Enschede endet in Gronau", "BN-012", "nl", ["Enschede", "Zug = spoor"]],
  ["fr", "Le train s’arrête à Enschede", "BN-012", "de", ["Enschede", "train = Bahngleis"]],
  [
    "en",
    "No trains between Gronau and Enschede",
    "BN-012",
    "fr",
    ["Enschede", "train = voie ferrée"],
  ],
  [
    "nl",
    "Handwerksrolle voor installateurs",
    "BN-005",
    "nl",
    ["Handwerksrolle = gereglementeerd beroep"],
  ],
  [
    "de",
    "Eintragung in die Handwerksrolle",
    "BN-005",
    "fr",
    ["Handwerksrolle = profession réglementée"],
  ],
  ["nl", "Belasting bij telewerk", "BN-001", "nl", ["belasting", "telewerk = thuiswerk"]],
  ["de", "Steuern und Homeoffice", "BN-002", "nl", ["Homeoffice = thuiswerk", "Steuer = fiscaal"]],
  [
    "fr",
    "Télétravail et impôt",
    "BN-001",
    "de",
    ["télétravail = Homeoffice", "impôt = Besteuerung"],
  ],
  [
    "en",
    "Home working and social security",
    "BN-003",
    "nl",
    ["social security = sociale zekerheid", "home working = telewerk"],
  ],
  ["nl", "Rijtijd van de ambulance over de grens", "BN-010", "de", ["ambulance = Rettungswagen"]],
  ["de", "Rettungswagen steht vor der Grenze", "BN-010", "fr", ["Rettungswagen = ambulance"]],
  [
    "fr",
    "Semesterticket pour étudiants",
    "BN-017",
    "de",
    ["Semesterticket = Ticket", "étudiant = student"],
  ],
  [
    "nl",
    "Diploma van verpleegkundigen",
    "BN-006",
    "de",
    ["diploma = Abschlüsse", "verpleegkundige = Pflege"],
  ],
  ["en", "Minimum wages compared", "BN-031", "nl", ["minimum wage = minimumloon"]],
  ["de", "Mindestlohn im Grenzgebiet", "BN-031", "fr", ["Mindestlohn = salaire minimum"]],
  [
    "fr",
    "Vignette pour la zone de basses émissions",
    "BN-040",
    "nl",
    ["zone de basses émissions = milieuzone"],
  ],
  [
    "nl",
    "Stikstof bij een vergunning aan de grens",
    "BN-037",
    "de",
    ["stikstof = Stickstoff", "vergunning = Genehmigung"],
  ],
  [
    "de",
    "Dienstwagen und Kennzeichen",
    "BN-033",
    "nl",
    ["Dienstwagen = bedrijfsauto", "Kennzeichen = kenteken"],
  ],
  ["en", "Police pursuit across the border", "BN-020", "de", ["police = Polizei"]],
  ["nl", "Hoogwater: wie waarschuwt wie?", "BN-028", "fr", ["hoogwater = crue"]],
  ["de", "Notruf landet bei der falschen Leitstelle", "BN-008", "nl", ["Notruf = 112"]],
])("%s %j is like %s in %s", (language, title, id, other, words) => {
  const found = like(typed(language, title), known(id, other));
  expect(found).not.toBeNull();
  const reasons = told(found?.reasons ?? []);
  for (const word of words)
    expect(reasons.map((one) => one.toLowerCase())).toContain(word.toLowerCase());
});

test.each<[Language, string, string]>([
  ["nl", "Regionaal grensspoor Zwolle-Münster", "BN-023"],
  ["nl", "Regionaal grensspoor Zwolle-Münster", "BN-016"],
  ["de", "Handwerksrolle für Betriebe aus Enschede", "BN-012"],
  ["nl", "Vergunning voor een festival", "BN-037"],
  ["nl", "Fietspad houdt op bij de grens", "BN-026"],
  ["fr", "La crèche est trop chère", "BN-031"],
  ["en", "Roaming costs at the border", "BN-010"],
  ["de", "Der Bus nach Enschede fällt aus", "BN-012"],
  ["nl", "Grenswerkers krijgen geen hypotheek", "BN-033"],
  ["nl", "Afval uit het buurland", "BN-028"],
  ["de", "In Bezug auf den Vollzug der Vorschriften", "BN-011"],
  ["nl", "Probleem aan de grens", "BN-027"],
])("%s %j is not like %s", (language, title, id) => {
  expect(like(typed(language, title), known(id))).toBeNull();
});

const place = { regions: ["NL213", "DEA34"], themes: ["mobility"] };

test("region and theme are said beside another reason, and make nothing alike alone", () => {
  const mine = { ...typed("nl", "Fietspad houdt op bij de beek"), ...place };
  expect(like(mine, { ...typed("de", "Bus endet an der Grenze"), ...place })).toBeNull();
  const found = like(mine, { ...typed("de", "Radweg am Bach"), ...place, regions: ["DEA34"] });
  expect(found?.reasons).toEqual([
    {
      kind: "subject",
      mine: { text: "fiets", language: "nl" },
      theirs: { text: "Radweg", language: "de" },
      isTranslation: false,
    },
    { kind: "regions", regions: ["DEA34"] },
    { kind: "themes", themes: ["mobility"] },
  ]);
});

test("a place that both name makes them no more alike than a region does", () => {
  expect(like(typed("nl", "Kermis in Enschede"), typed("nl", "Riolering van Enschede"))).toBeNull();
});

test("the same law counts, wherever it is named, and tells how it is written", () => {
  const mine = typed("nl", "A1-verklaring", "Verordening (EG) nr. 883/2004 wijst één land aan.");
  const theirs = caseOf({
    texts: [{ language: "de", title: "Versicherung an zwei Orten", problem: "" }],
    provisions: "Verordnung (EG) Nr. 883/2004, Artikel 13",
  });
  expect(like(mine, { ...theirs, provisions: "" })).toBeNull();
  expect(like(typed("nl", "Verzekering in twee landen", "Zie 883/2004."), theirs)?.reasons).toEqual(
    [
      {
        kind: "subject",
        mine: { text: "verzekering", language: "nl" },
        theirs: { text: "Versicherung", language: "de" },
        isTranslation: true,
      },
      { kind: "laws", laws: ["883/2004"] },
    ],
  );
});

test("what two titles share counts more than what stands further on", () => {
  const mine = typed("nl", "Fietsbrug bij Losser", "De fietsbrug mag niet open.");
  const near = like(mine, typed("nl", "Fietsbrug bij Overdinkel", "Er is geen beheerder."));
  const far = like(mine, typed("nl", "Beheer van paden", "Ook een fietsbrug hoort erbij."));
  expect(near?.score ?? 0).toBeGreaterThan(far?.score ?? 0);
});

test("any two texts are compared", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (title, problem) => {
      const [one, other] = [typed("nl", title, problem), typed("de", problem, title)];
      expect(() => like(one, other)).not.toThrow();
    }),
  );
});

test("a text in the language of what is typed says why, and only usual words translate one another", () => {
  const mine = typed("nl", "De trein en de Handwerksrolle");
  expect(told(like(mine, known("BN-012"))?.reasons ?? [])).toEqual(["trein = spoor"]);
  const theirs = like(mine, typed("de", "Der Zug zum reglementierten Beruf"));
  const translated = (theirs?.reasons ?? []).map(
    (one) => one.kind === "subject" && [one.theirs.text, one.isTranslation],
  );
  expect(translated).toEqual([
    ["reglementierter Beruf", false],
    ["Zug", true],
  ]);
});

test("nearly every case is found in another language, and each in its own", () => {
  const missed = (other: Language) =>
    files.filter(({ id }) => !like(known(id, "nl"), known(id, other))).map(({ id }) => id);
  expect(missed("nl")).toEqual([]);
  for (const other of ["de", "fr", "en"] as const) expect(missed(other).length).toBeLessThan(4);
});
