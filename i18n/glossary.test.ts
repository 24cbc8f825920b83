import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages } from "./messages";
import { locales } from "./routing";

/** The rows of the glossary, each as its cells. */
const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (-|in code|concept|\| )/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

test("the glossary has each word once", () => {
  const words = rows.map(([word]) => word);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(rows.filter((cells) => ![2, 5, 6].includes(cells.length))).toEqual([]);
});

/** Where screens show a word alone, the glossary has the same. */
const shown: [string, (texts: (typeof messages)["nl"]) => string][] = [
  ["country", ({ Field }) => Field.countries],
  ["country", ({ OrganisationList }) => OrganisationList.filter.country],
  ["partnership", ({ Field }) => Field.partnershipId],
  ["competent organisation", ({ BottleneckPage }) => BottleneckPage.competent],
  ["legal provision", ({ BottleneckPage }) => BottleneckPage.provision],
  ["owner", ({ Field }) => Field.ownerId],
  ["owner official", ({ Field }) => Field.ownerOfficialId],
  ["step", ({ BottleneckPage }) => BottleneckPage.takeStep],
  ["next step", ({ Field }) => Field.nextStep],
  ["on hold", ({ Bottleneck }) => Bottleneck.status.ON_HOLD],
  ["reopened", ({ Bottleneck }) => Bottleneck.status.REOPENED],
  ["declined", ({ Bottleneck }) => Bottleneck.status.DECLINED],
  ["duplicate", ({ Bottleneck }) => Bottleneck.status.DUPLICATE],
  ["will not be resolved", ({ Bottleneck }) => Bottleneck.status.WILL_NOT_BE_RESOLVED],
  ["ground", ({ Field }) => Field.ground],
  ["reason", ({ Field }) => Field.reason],
  ["note", ({ Field }) => Field.internalNote],
  ["cause", ({ Field }) => Field.causes],
  ["health", ({ Field }) => Field.health],
  ["milestone", ({ History }) => History.milestone],
  ["lead", ({ Field }) => Field.leadId],
  ["scope", ({ Field }) => Field.scope],
  ["history", ({ History }) => History.title],
  ["record of changes", ({ Privacy }) => Privacy.kept.audit],
];

test.each(shown)("%s is called the same in the glossary and on the screens", (word, text) => {
  const row = rows.find(([first]) => first === word) ?? [];
  for (const [at, locale] of locales.entries()) {
    const said = text(messages[locale] as (typeof messages)["nl"]);
    expect(row[at + 1]?.toLowerCase(), locale).toContain(said.toLowerCase());
  }
});

test("a last day is said the same on lists, records and the workbench as in the glossary", () => {
  const row = rows.find(([first]) => first === "due date") ?? [];
  for (const [at, locale] of locales.entries()) {
    const { BottleneckList, BottleneckPage, NextStep, Workbench } = messages[locale];
    const form = (row[at + 1] ?? "").replace(/ \{.*/, "");
    const said = [BottleneckList.by, NextStep.by, BottleneckPage.turnBy, Workbench.before];
    expect(said.filter((text) => !text.includes(`${form} `))).toEqual([]);
  }
});
