import { randomUUID } from "node:crypto";
import { importedBottlenecks } from "@/data/bottleneck/import";
import { db } from "@/data/db";
import type { ImportWords } from "@/data/import/known";
import { importTrial } from "@/data/import/run";
import { findTrial, keepTrial } from "@/data/import/trials";
import { tryOut } from "@/data/import/try-out";
import { settings } from "@/domain/settings";
import { makeViewer, scopes } from "@/prisma/testing/make";

const mostRows = settings.importRows.most;

/** Imports as many bottlenecks as a file may hold, and tells on its last line what that took; see `import.mjs`. */
const nothing = { meant: new Map(), shown: [], all: [] };
const words: ImportWords = {
  ...{ border: nothing, cause: nothing, phase: nothing, health: nothing, language: nothing },
};
const by = { words, reader: "nl" } as const;

const cells = {
  ...{ yourNumber: "", title: "", problem: "Studenten\nbetalen dubbel. ".repeat(20) },
  ...{ regions: "Twente|Kreis Borken", themes: "mobility", affectedCount: "105.000" },
  ...{ affectedSource: "eigen schatting", knownSince: "mei 2008", owner: "bzk" },
  ...{ nextStep: "Bellen", nextStepOn: "3.12.2100", nextStepBy: "bzk", sources: "www.example.org" },
};
const table = {
  heads: Object.keys(cells).map((column) => ({ text: column, column })),
  ignored: [],
  rows: Array.from({ length: mostRows }, (_, nth) => ({
    number: nth + 2,
    cells: Object.values({ ...cells, yourNumber: `N ${nth}`, title: `Bus ${nth}` }),
  })),
};

const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
const kept = await keepTrial(viewer, "bottleneck", table);
const trialId = kept.ok ? kept.value : "";
const before = process.memoryUsage.rss();
let most = before;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 10);

/** The seconds that some work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

const trial = await timed(async () => {
  const found = await findTrial(viewer, "bottleneck", trialId);
  if (found?.table) await tryOut(viewer, importedBottlenecks, found.table, by);
});
const written = await timed(async () => {
  const asked = { trialId, requestId: randomUUID() };
  const answer = await importTrial(viewer, importedBottlenecks, asked, by);
  if (!answer.ok || answer.value.made !== mostRows) throw new Error("The file was not imported.");
});
clearInterval(look);
const [megabytes, all] = [(most - before) / 1024 ** 2, most / 1024 ** 2];
console.log(JSON.stringify({ rows: mostRows, trial, written, memory: megabytes, most: all }));
process.exit(0);
