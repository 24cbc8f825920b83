import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readHeads } from "@/app/_import/heads";
import { readFile } from "@/app/_import/read-file";
import { importWords } from "@/app/_import/vocabulary";
import { refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { importedBottlenecks } from "../bottleneck/import";
import { db } from "../db";
import { importTrial } from "./run";
import { keepTrial } from "./trials";
import { tryOut } from "./try-out";

const by = { words: importWords, reader: "nl" } as const;
const screen = { list: "BottleneckList", imported: importedBottlenecks } as const;

const heads = [
  ...["yourNumber", "title", "problem", "language", "regions", "themes", "causes"],
  ...["affectedCount", "affectedSource", "knownSince", "owner", "nextStep", "nextStepOn"],
  ...["nextStepBy", "competent-NL", "competent-BE", "provision-BE", "position-DE", "sources"],
];

/** A row of which nothing is wrong, by head. */
const good: Readonly<Record<string, string>> = {
  ...{ title: "Bus", problem: "Studenten\nbetalen dubbel.", language: "Nederlands" },
  ...{
    regions: "Twente|Kreis Borken",
    themes: "Mobilität, ÖPNV und E-Ticketing",
    affectedCount: "105.000",
  },
  ...{ affectedSource: "eigen schatting", knownSince: "mei 2008", owner: "BZK" },
  ...{ nextStep: "Bellen", nextStepOn: "3.12.2100", nextStepBy: "bzk", sources: "www.example.org" },
};

/** Every kind of broken cell: at which head, what stands in it, and what is said of it. */
const broken: [head: string, cell: string, said: object][] = [
  ["title", "", { problem: "required" }],
  ["title", "a".repeat(201), { problem: "tooLong:1" }],
  ["title", "a".repeat(200_000), { problem: "tooLong" }],
  ["sources", "a".repeat(20_001), { problem: "tooLong" }],
  ["regions", "Twente;".repeat(3000), { problem: "tooLong" }],
  ["problem", "  ", { problem: "required" }],
  ["problem", "#WAARDE!", { fault: "brokenFormula" }],
  ["language", "Klingon", { fault: "unknownName", among: "language" }],
  ["regions", "Twente|Borkn", { fault: "unknownName", typed: "Borkn", among: "place" }],
  ["regions", "Twente", { problem: "otherSideMissing" }],
  ["regions", "Borken", { problem: "dutchSideMissing" }],
  ["regions", "", { problem: "oneSideOnly" }],
  ["regions", "NL341;BE234", { problem: "notYourRegion" }],
  ["themes", "Tovenarij", { fault: "unknownName", among: "theme" }],
  ["themes", "", { problem: "chooseOne" }],
  ["causes", "Toeval", { fault: "unknownName", among: "cause" }],
  ["affectedCount", "heel veel", { problem: "invalidNumber" }],
  ["affectedSource", "", { problem: "sourceNeeded" }],
  ["knownSince", "lang geleden", { problem: "invalidSince" }],
  ["knownSince", "2150", { problem: "dateInFuture" }],
  ["owner", "Ministerie van Toverij", { fault: "unknownName", among: "organisation" }],
  ["nextStep", "", { problem: "required" }],
  ["nextStepOn", "31-2-2100", { fault: "notADay" }],
  ["nextStepOn", "3-12-2001", { problem: "dayIsOver" }],
  ["nextStepBy", "Niemand", { fault: "unknownName", among: "organisation" }],
  ["competent-NL", "Kreis Borken", { problem: "notOfThisCountry" }],
  ["competent-BE", "bzk", { problem: "notOfThisCountry" }],
  ["provision-BE", "Een wet", { problem: "sideNotConcerned" }],
  ["position-DE", "Nein", { problem: "notYourSide" }],
  ["sources", "javascript:alert(1)", { problem: "invalidUrl" }],
  ["yourNumber", "n".repeat(201), { fault: "numberTooLong" }],
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const lineOf = (cells: Readonly<Record<string, string>>) =>
  heads.map((head) => quoted(cells[head] ?? "")).join(";");

/** A file as a browser sends it, read as the portal reads it. */
function tableOf(lines: readonly string[]) {
  const read = readFile(Buffer.from([heads.join(";"), ...lines].join("\r\n")));
  if (!read.ok) throw new Error(read.problem);
  return readHeads(read.tables, screen, 5000);
}

async function run(viewer: Viewer, table: ReturnType<typeof tableOf>) {
  const kept = await keepTrial(viewer, "bottleneck", table);
  const asked = { trialId: kept.ok ? kept.value : "", requestId: randomUUID() };
  return importTrial(viewer, importedBottlenecks, asked, by);
}

test("of 5,000 rows with every kind of broken cell each is found at its cell, and nothing is written", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const kinds = broken.length + 1;
  const lines = Array.from({ length: 5000 }, (_, nth) => {
    const [head, cell] = broken[nth % kinds] ?? [];
    // Only a few cells of 200,000 letters fit in what may be sent.
    const isHuge = (cell?.length ?? 0) > 1000 && nth > 10 * kinds;
    const changed =
      head && !isHuge ? { [head]: head === "yourNumber" ? `${cell}${nth}` : cell! } : {};
    return lineOf({ ...good, yourNumber: `N-${nth}`, ...changed });
  });
  const table = tableOf(lines);
  expect(table.rows).toHaveLength(5000);
  const rows = await tryOut(viewer, importedBottlenecks, table, by);
  const faults = rows.flatMap(({ row, state, wrongs }, nth) => {
    const [head, cell, said] = broken[nth % kinds] ?? [];
    const isHuge = (cell?.length ?? 0) > 1000 && nth > 10 * kinds;
    const expected = head && !isHuge ? [{ at: heads.indexOf(head), said }] : [];
    const found = wrongs.map(({ at, why }) => ({ at, said: { ...why } }));
    const isRight =
      row.number === nth + 2 &&
      state === (expected.length > 0 ? "wrong" : "new") &&
      found.length === expected.length &&
      found.every(({ at, said: is }) => at === expected[0]?.at && holds(is, expected[0]?.said));
    return isRight ? [] : [{ nth: nth % kinds, head, found }];
  });
  expect(faults.slice(0, 5)).toEqual([]);
  const before = await db.bottleneck.count();
  expect(await run(viewer, table)).toEqual(refused("incomplete"));
  expect(await db.bottleneck.count()).toBe(before);
}, 60_000);

const holds = (is: object, expected: object = {}) =>
  Object.entries(expected).every(
    ([name, value]) => (is as Record<string, unknown>)[name] === value,
  );

test("rows that stand twice in a file, and numbers that two rows have, are told with the other row", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const [one, other] = [
    { ...good, yourNumber: "1" },
    { ...good, yourNumber: "2" },
  ];
  const table = tableOf([one, other, one, { ...other, title: "Trein" }].map(lineOf));
  const rows = await tryOut(viewer, importedBottlenecks, table, by);
  expect(rows.map(({ wrongs }) => wrongs)).toEqual([
    ...[[], []],
    [{ at: null, column: "yourNumber", why: { fault: "repeatedRow", row: 2 } }],
    [{ at: 0, column: "yourNumber", why: { fault: "numberTwice", row: 3 } }],
  ]);
});

test("all that is wrong with a row is told at once", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const cells = { title: "", regions: "Twente", themes: "Tovenarij", nextStepOn: "3-12-2001" };
  const [row] = await tryOut(
    viewer,
    importedBottlenecks,
    tableOf([lineOf({ ...good, ...cells })]),
    by,
  );
  expect(row?.wrongs.map(({ at }) => heads[at ?? -1]).sort()).toEqual(Object.keys(cells).sort());
});

test("hundreds of good rows become records while another registers, and the numbers have no gap", async () => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const colleague = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
    organisationId: "province-overijssel",
  });
  const file = (count: number, mark: string) =>
    tableOf(
      Array.from({ length: count }, (_, nth) => lineOf({ ...good, yourNumber: `${mark}-${nth}` })),
    );
  const answers = await Promise.all([
    run(viewer, file(400, "A")),
    ...["B", "C", "D"].map((mark) => run(colleague, file(1, mark))),
  ]);
  expect(answers.map((answer) => answer.ok && answer.value.made)).toEqual([400, 1, 1, 1]);
  const made = await db.bottleneck.findMany({
    where: { createdById: { in: [viewer.id, colleague.id] } },
    select: { reference: true },
  });
  const numbers = made
    .map(({ reference }) => Number(reference.split("-")[2]))
    .sort((a, b) => a - b);
  expect(made.every(({ reference }) => /^GW-20\d\d-/.test(reference))).toBe(true);
  expect(numbers.at(-1)! - numbers[0]!).toBe(402);
}, 60_000);
