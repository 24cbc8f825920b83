import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Only what is wrong is told of each element; what is right would take as long again. */
const asked = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
} satisfies Parameters<AxeBuilder["options"]>[0];

/** WCAG 2.2 AA, as far as axe can tell. Our pages hold no frames: one run in the page itself sees all of it. */
export async function hasNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).options(asked).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The same, as far as axe and the engine of IBM can tell: each finds what the other leaves, and takes its time. */
export async function hasNoViolationsForTwo(page: Page) {
  await hasNoViolations(page);
  expect(await foundByIbm(page)).toEqual([]);
}

/**
 * What the engine calls a violation that fails; what it only suspects ("potential") is left to people. What
 * is folded is opened for it: it asks for the labels of folded fields, and does not see them there.
 */
async function foundByIbm(page: Page): Promise<string[]> {
  await page.evaluate(engine());
  return page.evaluate(async () => {
    const { ace_ibma: ace } = window as unknown as { ace_ibma: Engine };
    const folded = [...document.querySelectorAll("details")].map(({ open, name }) => ({
      open,
      name,
    }));
    for (const fold of document.querySelectorAll("details"))
      Object.assign(fold, { name: "", open: true });
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    for (const [at, fold] of document.querySelectorAll("details").entries())
      Object.assign(fold, folded[at]);
    return results
      .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
}

type Finding = { ruleId: string; message: string; snippet: string; value: [string, string] };
type Engine = {
  Checker: new () => {
    check: (node: Document, rules: string[]) => Promise<{ results: Finding[] }>;
  };
};

let script: string | undefined;

function engine(): string {
  script ??= readFileSync(
    createRequire(import.meta.url).resolve("accessibility-checker-engine/ace-window.js"),
    "utf8",
  );
  return script;
}
