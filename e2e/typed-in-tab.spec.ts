import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, uniqueTitle } from "./registering";

/** Waits until the tab keeps what was typed: not before the scripts of the page run. */
const kept = (page: Page, text: string) =>
  expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.values(sessionStorage))))
    .toContain(text);

test("what was typed in a form stays when another form of its page is sent", async ({
  signInAs,
}) => {
  const { id, reference } = await makeProject(db);
  const plannedOn = new Date("2026-05-01");
  await db.milestone.create({ data: { projectId: id, title: "Plan", plannedOn } });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/projects/${reference}/milestones`);
  const title = page.getByLabel("Wat wordt er bereikt?");
  await title.fill("De brug gaat open");
  await kept(page, "De brug gaat open");
  await page.getByRole("button", { name: /Plan$/ }).first().click();
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(title).toHaveValue("De brug gaat open");
});

test("a form that opens stands open where something typed is offered in it", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.locator("#step-resolve summary").click();
  const reason = page.locator("#step-resolve textarea");
  await reason.fill("De bus rijdt nu door.");
  await kept(page, "De bus rijdt nu door.");
  await page.goto("/nl/about");
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(reason).toHaveValue("De bus rijdt nu door.");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page.locator("#step-resolve textarea")).toBeVisible();
});

test("a text stays in the language in which it was typed when that of the page changes", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  for (const [address, field, language] of [
    ["/bottlenecks/new", "#title", "#originalLanguage"],
    ["/projects/new", "#name", "#language"],
  ] as const) {
    await page.goto(`/nl${address}`);
    await page.locator(field).fill("De bus stopt bij de grens");
    await kept(page, "De bus stopt bij de grens");
    await page.getByRole("link", { name: "Deutsch" }).click();
    await expect(page.locator(field)).toHaveValue("De bus stopt bij de grens");
    await expect(page.locator(language)).toHaveValue("nl");
  }
});

test("who goes back from the second step of a registration is in the same draft", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const title = uniqueTitle();
  await fillFirstStep(page, title);
  const draft = new URL(page.url()).searchParams.get("draft") ?? "";
  await page.goBack();
  await expect(page).toHaveURL(`/nl/bottlenecks/new?draft=${draft}&step=1`);
  await page.getByLabel("Titel").fill(`${title}!`);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page).toHaveURL(`/nl/bottlenecks/new?draft=${draft}&step=2`);
  const { officialId } = await db.registrationDraft.findUniqueOrThrow({ where: { id: draft } });
  expect(await db.registrationDraft.count({ where: { officialId } })).toBe(1);
});

test("who types a title after the session ended is told that nothing is looked up", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  page.removeAllListeners("console");
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill("De bus");
  await kept(page, "De bus");
  const official = await page.locator("input[name=official]").first().inputValue();
  await db.session.deleteMany({ where: { officialId: official } });
  await page.getByLabel("Titel").fill("De bus stopt bij de grens");
  await expect(page.getByText("Daarom ziet u hier niet of dit knelpunt al bestaat.")).toBeVisible();
  await expect(page.getByLabel("Titel")).toHaveValue("De bus stopt bij de grens");
});
