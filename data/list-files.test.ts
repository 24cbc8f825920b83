import { randomUUID } from "node:crypto";
import { beforeAll, expect, test, vi } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { readFile } from "@/app/_lists/file-rows";
import { workbookOf } from "@/app/_lists/file-workbook";
import { bottleneckNoun } from "@/app/[locale]/bottlenecks/_parts/bottleneck-list";
import { organisationNoun } from "@/app/[locale]/organisations/_parts/organisation-list";
import { projectNoun } from "@/app/[locale]/projects/_parts/project-list";
import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { type Language, languages } from "@/domain/language";
import { cellsOf, unpack } from "@/domain/testing/unpack";
import type { Anyone, Viewer } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "./catalogue";
import { db } from "./db";

vi.mock("next/root-params", () => ({ locale: async () => "nl" }));

/** Stands in everything that no file may tell, and in nothing else. */
const secret = `geheim${randomUUID().slice(0, 8)}`;
const word = `lijst${randomUUID().slice(0, 8)}`;
const today = dayAtBorder(new Date());
let coordinator: Viewer;
let national: Viewer;
let reference: string;

beforeAll(async () => {
  coordinator = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
  const official = await makeViewer(db, "READER", scopes.all);
  await db.official.update({
    where: { id: official.id },
    data: { name: `Ambtenaar ${secret}`, email: `${secret}@test.example` },
  });
  const by = official.id;
  const made = await makeBottleneck(db, {
    ...{ title: `=${word}`, internalNote: secret, position: secret, createdById: by },
    ...{ ownerId: "province-overijssel", status: "RESOLVED", published: true },
    reportedAt: new Date(`${dayAfter(today, -40)}T10:00:00Z`),
  });
  reference = made.reference;
  await db.bottleneck.update({
    where: { id: made.id },
    data: {
      ...{ affectedCount: 105_000, affectedSource: "eigen schatting", changedById: by },
      ...{ ownerOfficialId: by, statusSince: new Date(`${dayAfter(today, -10)}T10:00:00Z`) },
      sources: {
        create: [
          { url: "https://example.eu/bron", note: "toelichting" },
          { note: "Krantenbericht", order: 1 },
        ],
      },
      sides: {
        create: {
          ...{ country: "DE", partyId: "DE-NW", competentId: "bzk", legalProvision: "§ 1 HwO" },
          ownerOfficialId: by,
        },
      },
      nextSteps: {
        create: {
          ...{ what: "Overleg", organisationId: "cbs", officialId: by, askedById: by },
          dueOn: dateOf(dayAfter(today, 20)),
        },
      },
    },
  });
  const project = await makeProject(db, { name: word, leadId: "bzk" });
  await db.project.update({
    where: { id: project.id },
    data: {
      ...{ createdById: by, changedById: by },
      milestones: {
        create: [
          { title: "Enquête", plannedOn: dateOf("2025-06-30"), doneOn: dateOf("2026-11-25") },
          { title: "Lijn", plannedOn: dateOf(dayAfter(today, 30)) },
        ],
      },
      funding: { create: { source: "Interreg", amount: "1500000.50" } },
      reports: {
        create: { ...{ health: "ON_COURSE", text: secret, language: "nl" }, reportedById: by },
      },
    },
  });
});

const nouns = {
  bottlenecks: bottleneckNoun,
  projects: projectNoun,
  organisations: organisationNoun,
};

/** All rows of a list as a file tells them, by the heads of their columns. */
async function rowsOf(name: keyof typeof nouns, viewer: Anyone, reader: Language = "nl") {
  // Each noun with its own declaration: the union of the three is none of them.
  const noun = nouns[name] as typeof bottleneckNoun;
  const asked = readAddress(noun.list, { q: name === "organisations" ? "" : word });
  const query = { viewer, reader, catalogue: await readCatalogue(), ...asked };
  const file = await readFile(noun, query, "https://portal");
  const rows: Record<string, unknown>[] = [];
  for await (const some of file!.rows())
    for (const cells of some)
      rows.push(Object.fromEntries(cells.map((cell, at) => [file!.heads[at]!, cell])));
  return { file: file!, rows, query };
}

test.each(Object.keys(nouns) as (keyof typeof nouns)[])(
  "no column of %s tells notes, positions, reports or who the officials are, in any language, to whoever sees all",
  async (name) => {
    for (const reader of languages) {
      const { rows, file } = await rowsOf(name, national, reader);
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toContain(secret);
      expect(new Set(file.heads).size).toBe(file.heads.length);
    }
  },
);

test("the file of bottlenecks tells who does what until when, what it rests on, and since when", async () => {
  const { rows } = await rowsOf("bottlenecks", null);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    ...{ Nummer: reference, Titel: `=${word}`, Eigenaar: "Provincie Overijssel" },
    "Afgerond op": { day: dayAfter(today, -10) },
    "Dagen open": 30,
    "Aantal mensen of bedrijven": 105_000,
    "Bron van de schatting": "eigen schatting",
    "NUTS-codes": "DEA34 | NL213",
    "Volgende stap": "Overleg",
    "Datum volgende stap": { day: dayAfter(today, 20) },
    "Wet of regel in Nederland": "",
    "Wet of regel in Duitsland": "Noordrijn-Westfalen: § 1 HwO",
    Bronnen: "https://example.eu/bron | Krantenbericht",
  });
  expect(String(rows[0]!["Wie de volgende stap zet"])).toMatch(/Statistiek/);
  expect(String(rows[0]!["Bevoegde organisatie in Duitsland"])).toMatch(
    /^Noordrijn-Westfalen: .*Binnenlandse Zaken/,
  );
});

test("the file of projects holds what the viewer sees, amounts as amounts", async () => {
  expect((await rowsOf("projects", null)).rows).toEqual([]);
  const { rows } = await rowsOf("projects", coordinator);
  expect(rows).toMatchObject([
    {
      ...{ Naam: word, "Budget (EUR)": { amount: "1500000.50" }, "NUTS-codes": "DEA34 | NL213" },
      ...{ "Openbaar of intern": "Intern", "Mijlpalen gehaald": 1, "Mijlpalen te laat": 1 },
      Mijlpalen: `Enquête (gepland 2025-06-30, gehaald 2026-11-25) | Lijn (gepland ${dayAfter(today, 30)})`,
    },
  ]);
});

test("as a workbook it has the same rows, and a sheet that says what it is and who may read it", async () => {
  const { file, query } = await rowsOf("bottlenecks", coordinator);
  const again = await readFile(bottleneckNoun, query, "https://portal");
  const pieces = [];
  for await (const piece of workbookOf(bottleneckNoun, query, again!, "https://portal"))
    pieces.push(piece);
  const parts = unpack(Buffer.concat(pieces));
  const [head, row] = cellsOf(parts["xl/worksheets/sheet1.xml"]!);
  expect(head!.map(({ value }) => value)).toEqual(file.heads);
  const cell = (name: string) => row![file.heads.indexOf(name)];
  expect(cell("Titel")).toEqual({ value: `=${word}`, style: 4 });
  expect(cell("Aantal mensen of bedrijven")).toEqual({ value: 105_000, style: 0 });
  expect(cell("Afgerond op")!.style).toBe(2);
  const about = cellsOf(parts["xl/worksheets/sheet2.xml"]!).map((cells) =>
    cells.map(({ value }) => value),
  );
  expect(about).toContainEqual(["Zoekwoorden", word]);
  expect(about).toContainEqual(["Regels", 1]);
  expect(about).toContainEqual(["Adres", `https://portal/nl/bottlenecks?q=${word}`]);
  expect(about.at(-1)![1]).toMatch(/^Alleen ambtenaren/);
});

test("for paper the first rows come in the order that was asked for, and it is known whether there are more", async () => {
  const title = `papier${randomUUID().slice(0, 8)}`;
  for (const days of [3, 1, 2])
    await makeBottleneck(db, {
      ...{ title: `${title} ${days}`, published: true },
      reportedAt: new Date(`${dayAfter(today, -days)}T10:00:00Z`),
    });
  const asked = async (sort: string) => ({
    ...{ viewer: null, reader: "nl" as const, catalogue: await readCatalogue() },
    ...readAddress(bottleneckNoun.list, { q: title, sort }),
  });
  const titles = async (sort: string, most: number) => {
    const first = (await bottleneckNoun.records.first(await asked(sort), most))!;
    return [first.rows.map((row) => row.title.text.split(" ").at(-1)), first.isCutOff];
  };
  expect(await titles("oldest", 5)).toEqual([["3", "2", "1"], false]);
  expect(await titles("newest", 2)).toEqual([["1", "2"], true]);
  expect((await titles("relevance", 5))[1]).toBe(false);
  expect((await titles("relevance", 2))[1]).toBe(true);
});
