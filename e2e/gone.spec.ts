import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, next, uniqueTitle } from "./registering";

const told = "Uw formulier is niet verwerkt";
const typed = {
  Titel: "Bussen stoppen nog steeds bij de grens",
  "Interne notitie": "Bel de gemeente.",
};

async function type(page: Page) {
  for (const [label, text] of Object.entries(typed))
    await page.getByRole("textbox", { name: label }).fill(text);
}

async function expectTold(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(told);
  await expect(page.getByText("Er is niets gewijzigd.")).toBeVisible();
  for (const text of Object.values(typed)) await expect(page.getByText(text)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  const scripts = javaScriptEnabled ? "on" : "off";
  test(`who has no right to a record any more is told so and keeps what was typed, scripts ${scripts}`, async ({
    signInAs,
  }) => {
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    // A record that never was is answered the same.
    await page.goto(`/nl/bottlenecks/${(await makeBottleneck(db)).reference}/edit`);
    await type(page);
    await page
      .locator("form:has(textarea) input[name=reference]")
      .evaluate((field: HTMLInputElement) => field.setAttribute("value", "GW-2099-9999"));
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expectTold(page);
    await expect(page.locator("main")).not.toContainText("GW-");

    await page.goto(`/nl/bottlenecks/${(await makeBottleneck(db)).reference}/edit`);
    await type(page);
    await endGrants(page);
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expectTold(page);
  });
}

test("whose role ended while writing a report is told so, in German too", async ({ signInAs }) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/projects/${reference}/report`);
  await page.getByLabel("Op koers").check();
  await page
    .getByLabel("Wat is er gebeurd, en wat is er nodig?")
    .fill("De eerste bus heeft gereden.");
  await endGrants(page);
  await page.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(told);
  await expect(page.getByText("De eerste bus heeft gereden.")).toBeVisible();
  await page.goto(page.url().replace("/nl/", "/de/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Ihr Formular wurde nicht übernommen",
  );
  await expect(page.getByText("De eerste bus heeft gereden.")).toBeVisible();
});

test("what was chosen in the draft of another account is shown, and who must sign in", async ({
  signInAs,
}) => {
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await fillFirstStep(anna, uniqueTitle());
  await anna.getByLabel("Onderwijs").check();
  await anna.context().addCookies(await bart.context().cookies());
  await next(anna);
  await expect(anna.getByRole("heading", { level: 1 })).toHaveText(told);
  await expect(anna.getByText("voor een ander account gemaakt")).toBeVisible();
  await expect(anna.getByRole("definition").filter({ hasText: "Onderwijs" })).toBeVisible();
});

/** The role of whoever this page was made for ends. */
async function endGrants(page: Page) {
  const [, id] = /name="official" value="([^"]+)"/.exec(await page.content()) ?? [];
  const { count } = await db.grant.updateMany({
    where: { officialId: id ?? "" },
    data: { until: new Date() },
  });
  expect(count).toBe(1);
}

test("a reason that a colleague made needless is shown, so that it is not lost", async ({
  signInAs,
}) => {
  const bottleneck = await makeBottleneck(db, { published: true });
  const project = await makeProject(db, { published: true });
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  for (const address of [`bottlenecks/${bottleneck.reference}`, `projects/${project.reference}`]) {
    await page.goto(`/nl/${address}/publish`);
    await page.getByLabel("Waarom trekt u").fill("kopie");
    const withdrawn = { published: false, publishedAt: null, version: { increment: 1 } };
    if (address.startsWith("b"))
      await db.bottleneck.update({ where: { id: bottleneck.id }, data: withdrawn });
    else await db.project.update({ where: { id: project.id }, data: withdrawn });
    await page.getByRole("button", { name: "Publicatie intrekken" }).click();
    await expect(page.locator("#form-errors")).toContainText("Dit is intussen gewijzigd.");
    await expect(page.getByRole("definition").filter({ hasText: "kopie" }).first()).toBeVisible();
  }
});

test("a day that was typed for a step which is not open any more is shown with its reason", async ({
  signInAs,
}) => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.locator("summary", { hasText: "Andere uitkomst" }).click();
  await page.locator("#step-hold summary").click();
  await page.locator("#step-hold textarea").fill("wachten");
  await page.locator("#step-hold input[type=date]").fill("2031-05-17");
  await db.bottleneck.update({
    where: { id },
    data: { status: "RESOLVED", version: { increment: 1 } },
  });
  await page.locator("#step-hold button").click();
  await expect(page.getByRole("definition").filter({ hasText: "wachten" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "17 mei 2031" })).toBeVisible();
});
