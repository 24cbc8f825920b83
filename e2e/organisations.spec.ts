import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const save = (page: Page) => page.getByRole("button", { name: "Opslaan", exact: true }).click();
const main = (page: Page) => page.getByRole("main");
const ministry = "Ministerie van Infrastructuur en Waterstaat";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`an official names organisations by typing, one of the list and another, ${how} scripts`, async ({
    signInAs,
  }) => {
    const { reference } = await makeBottleneck(db);
    const name = `Stichting Veer ${randomUUID().slice(0, 8)}`;
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto(`/nl/bottlenecks/${reference}/edit`);

    await page.locator("#competent-NL").fill("IenW");
    await page.locator("#ownerId").fill(name);
    await save(page);
    await expect(page.locator("#form-errors")).toContainText("niet in de lijst");
    await expect(page.locator("#competent-NL")).toHaveValue(ministry);
    await expect(page.locator("#ownerId")).toHaveValue(name);

    await page.locator("#ownerId").fill(`andere: ${name}`);
    await save(page);
    await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
    await expect(main(page).getByText(ministry)).toBeVisible();
    const owner = main(page).getByRole("heading", { name: "Eigenaar" }).locator("..");
    await expect(owner).toContainText(name);
    await expect(owner).toContainText("nog niet in de lijst");

    await page.goto(`/nl/bottlenecks/${reference}/edit`);
    await expect(page.locator("#ownerId")).toHaveValue(`andere: ${name}`);
  });
}

test("an organisation that is not in the list leads and partners a project, marked as such", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const [lead, partner] = ["Veer", "Sluis"].map((one) => `${one} ${randomUUID().slice(0, 8)}`);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/projects/${reference}/edit`);
  await page.locator("#leadId").fill(`andere: ${lead}`);
  // Away from the field, so that what it suggests no longer covers what is below.
  await page.locator("#leadId").press("Tab");
  await page.locator("summary").filter({ hasText: "partner" }).click();
  await page.locator("input[name=partners]").last().fill(`andere: ${partner}`);
  await page.locator("input[name=partners]").last().press("Tab");
  await save(page);
  for (const name of [lead, partner]) {
    const told = main(page).getByRole("definition").filter({ hasText: name });
    await expect(told).toContainText("nog niet in de lijst");
  }
});

test("a field for an organisation finds it by abbreviation, place and other languages, and says when there is none", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  const field = page.locator("#competent-DE");
  const suggestions = page.locator("#competent-DE-suggestions").getByRole("option");

  await field.fill("eisenbahn-bundesamt");
  await expect(suggestions.first()).toContainText("Eisenbahn-Bundesamt");
  await field.fill("munster");
  await expect(suggestions.first()).toBeVisible();
  // Only what works for that country.
  await field.fill("IenW");
  await expect(suggestions).toHaveText(["andere: IenW"]);
  // As the hint says to write it.
  await field.fill("andere: Ordnungsamt Gronau");
  await expect(suggestions).toHaveText(["andere: Ordnungsamt Gronau"]);
  await field.fill("zzz niets");
  await expect(page.getByText("Geen organisatie gevonden met ‘zzz niets’.").first()).toBeVisible();

  await field.fill("BNetzA");
  await expect(suggestions.first()).toContainText("Bundesnetzagentur");
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(field).toHaveValue(/Bundesnetzagentur/);
  await expect(suggestions).toHaveCount(0);
});

test("what organisations are found by is told to officials only", async ({
  asPublic,
  signInAs,
}) => {
  const names = "/nl/organisations/names";
  const page = await asPublic();
  expect((await page.request.get(names)).status()).toBe(401);
  const official = await signInAs("READER", scopes.all);
  const found: Record<string, { also: string[] }> = await (
    await official.request.get(names)
  ).json();
  expect(Object.values(found).some(({ also }) => also.includes("BNetzA"))).toBe(true);
});
