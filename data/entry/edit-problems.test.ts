import { beforeAll, expect, test } from "vitest";
import type { Facts } from "@/domain/entry/facts";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { changeEntry } from "../testing/entries";

let national: Viewer;
beforeAll(async () => {
  national = await makeViewer(db, "NATIONAL_COORDINATOR", scopes.all);
});

const places = { placeNl: "Luik", placeDe: "Lüttich", placeFr: "Liège", placeEn: "" };
const noPlaces = { placeNl: "", placeDe: "", placeFr: "", placeEn: "" };
const role = (partnershipId: string, until = "") => ({
  ...{ partnershipId, from: "2024-01-01", until, confidence: "LOOKED_UP" },
});

test.each([
  [
    "no name in any language",
    "partnership",
    { "names-nl": "", "names-de": "", "names-fr": "", "names-en": "" },
    "names-nl",
    "required",
  ],
  ["a stage there is none of", "partnership", { stage: "DONE" }, "stage", "unknownChoice"],
  [
    "a body there is none of",
    "partnership",
    { participants: ["nobody"] },
    "participants",
    "unknownChoice",
  ],
  ["a year that is none", "partnership", { since: "soon" }, "since", "invalidYear"],
  ["a name emptied in one language", "partnership", { "names-de": "" }, "names-de", "required"],
  [
    "a conference without a place",
    "partnership",
    { conferences: [{ heldOn: "2020", ...noPlaces, edition: "" }] },
    "conferences[0].placeNl",
    "required",
  ],
  [
    "a day that does not exist",
    "partnership",
    { conferences: [{ heldOn: "2020-02-30", ...places, edition: "" }] },
    "conferences[0].heldOn",
    "invalidMoment",
  ],
  [
    "an end before the beginning",
    "commissioner",
    { coordinates: [role("nl-nrw", "2023-01-01")] },
    "coordinates[0].until",
    "endBeforeStart",
  ],
  [
    "the same role twice",
    "commissioner",
    { coordinates: [role("nl-nrw"), role("nl-nrw", "2030-01-01")] },
    "coordinates[1].partnershipId",
    "givenTwice",
  ],
] as const)("%s is refused with its field", async (_, noun, typed, field, problem) => {
  const id = noun === "partnership" ? "nl-wal" : "overijssel";
  const answer = await changeEntry(national, noun, id, typed as unknown as Facts);
  expect(answer).toMatchObject({ ok: false, problems: { [field]: problem } });
});
