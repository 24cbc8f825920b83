import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

/** A word that stands in no other title. */
const newWord = () => `lijn${crypto.randomUUID().replaceAll(/[^a-f]/g, "")}${Date.now()}`;

const projects = (page: Page) => page.getByRole("group", { name: "Projecten" });
const suggested = (page: Page) => page.locator("[role=option]");
const typing = (page: Page) => page.locator("#projects-field");
const save = (page: Page) => page.getByRole("button", { name: "Opslaan", exact: true }).click();
const saved = (page: Page) => expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();

test("a project is linked by a part of its title, with the keyboard alone, and let go again", async ({
  signInAs,
}) => {
  const word = newWord();
  const [first, second] = [
    await makeProject(db, { name: `${word} naar Gronau` }),
    await makeProject(db, { name: `${word} naar Enschede` }),
  ];
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  const options = suggested(page);
  await typing(page).focus();
  await page.keyboard.type("niets wat zo heet");
  await expect(projects(page).getByText("Niets gevonden.").first()).toBeVisible();
  await typing(page).fill("");
  await page.keyboard.type(word.slice(0, -2));
  await expect(options).toHaveCount(2);
  await expect(projects(page).getByRole("status")).toHaveText("Gevonden: 2. Kies met de pijltjes.");
  await hasNoViolations(page);
  await typing(page).fill(`${word} gron`);
  await expect(options).toHaveCount(1);
  await expect(options).toContainText(first.reference);
  await page.keyboard.press("ArrowDown");
  await expect(typing(page)).toHaveAttribute("aria-activedescendant", /suggestion-0$/);
  await page.keyboard.press("Enter");
  await expect(projects(page).getByRole("status")).toHaveText(`${first.reference} gekozen.`);
  await expect(typing(page)).toHaveValue("");
  // Words that were not chosen are found when the form is sent.
  await page.keyboard.type(`${word} enschede`);
  await save(page);
  await saved(page);
  await expect(page.getByRole("link", { name: `${word} naar Gronau` })).toBeVisible();

  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  const linked = projects(page).getByRole("checkbox", { checked: true });
  await expect(linked).toHaveCount(2);
  await projects(page).getByLabel(`${first.reference} ${word} naar Gronau`).uncheck();
  await save(page);
  await saved(page);
  await expect(page.getByRole("link", { name: `${word} naar Gronau` })).toHaveCount(0);
  await expect(page.getByRole("link", { name: `${word} naar Enschede` })).toBeVisible();
  expect(second.reference).toMatch(/^GP-/);
});

test("without scripts words that fit several are asked about, and nothing typed is lost", async ({
  signInAs,
}) => {
  const word = newWord();
  const [first] = [
    await makeProject(db, { name: `${word} naar Gronau` }),
    await makeProject(db, { name: `${word} naar Enschede` }),
  ];
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.getByLabel("Titel").fill("De bus stopt bij de grens");
  await typing(page).fill(word);
  await save(page);
  await expect(page.locator("#form-errors")).toContainText("Projecten: Dit past bij meer dan één.");
  await expect(page.getByLabel("Titel")).toHaveValue("De bus stopt bij de grens");
  await expect(typing(page)).toHaveValue(word);
  await projects(page).getByLabel(first.reference).check();
  await save(page);
  await saved(page);
  await expect(page.getByRole("link", { name: `${word} naar Gronau` })).toBeVisible();
  await expect(page.getByRole("link", { name: `${word} naar Enschede` })).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`a duplicate is found by its title, and never the case itself, ${how}`, async ({
    signInAs,
  }) => {
    const word = newWord();
    const status = "UNDER_ASSESSMENT";
    const { reference } = await makeBottleneck(db, { status, title: `${word} in Gronau` });
    const other = await makeBottleneck(db, { title: `${word} in Enschede` });
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto(`/nl/bottlenecks/${reference}`);
    const outcomes = page.locator("summary", { hasText: "Andere uitkomst" });
    if ((await outcomes.count()) > 0) await outcomes.click();
    await page.locator("#step-markDuplicate summary").click();
    const field = page.locator("#markDuplicate-original-field");
    await field.fill(word);
    if (javaScriptEnabled) {
      await expect(suggested(page)).toHaveText([new RegExp(other.reference)]);
      await suggested(page).click();
      await expect(page.getByLabel(other.reference)).toBeChecked();
    }
    await page.getByRole("button", { name: "Aanmerken als dubbel" }).click();
    await expect(
      page.getByRole("main").getByRole("link", { name: other.reference }).first(),
    ).toBeVisible();
  });
}

test("what was chosen and not sent is there again with its title", async ({ signInAs }) => {
  const word = newWord();
  const { reference: project } = await makeProject(db, { name: `${word} naar Gronau` });
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await typing(page).fill(word);
  await suggested(page).click();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.values(sessionStorage))))
    .toContain(project);
  await page.goto("/nl/about");
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(projects(page).getByLabel(`${project} ${word} naar Gronau`)).toBeChecked();
  await save(page);
  await saved(page);
  await expect(page.getByRole("link", { name: `${word} naar Gronau` })).toBeVisible();
});

test("records are suggested to officials only, and to none what they may not see", async ({
  asPublic,
  signInAs,
}) => {
  const word = newWord();
  const { reference } = await makeProject(db, { name: `${word} naar Gronau` });
  const address = `/nl/records?noun=project&q=${word}`;
  expect((await (await asPublic()).request.get(address)).status()).toBe(401);
  const [stranger, own] = [
    await signInAs("REGIONAL_COORDINATOR", scopes.zeeland),
    await signInAs("REGIONAL_COORDINATOR", scopes.twente),
  ];
  const answer = await own.request.get(address);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect(await answer.json()).toMatchObject({ records: [{ reference }] });
  expect(await (await stranger.request.get(address)).json()).toMatchObject({ records: [] });
  expect((await own.request.get("/nl/records?noun=account&q=anna")).status()).toBe(404);
});
