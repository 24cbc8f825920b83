import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, uniqueTitle } from "./registering";

const send = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("who changes the language while typing goes on typing", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/projects/new");
  await page.getByLabel("Naam", { exact: true }).fill("Fietsbrug over de Dinkel");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL("/de/projects/new");
  await expect(page.getByText("Ihre Eingaben wurden wiederhergestellt.")).toBeVisible();
  await expect(page.locator("#name")).toHaveValue("Fietsbrug over de Dinkel");
});

test("there and back between languages brings back what was typed, also beside a draft", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  await page.goto(page.url().replace("step=2", "step=1"));
  await page.getByLabel("Wat is het probleem?").fill("Fietsers uit Losser");
  for (const language of ["Français", "Nederlands"]) {
    await page.getByRole("link", { name: language }).click();
    await expect(page.locator("#problem")).toHaveValue("Fietsers uit Losser");
  }
  await send(page, "Verder");
  await expect(page).toHaveURL(/step=2/);
  await page.goto(page.url().replace("step=2", "step=1"));
  await expect(page.locator("#problem")).toHaveValue("Fietsers uit Losser");
});

test("errors and what was typed stay when the language changes", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/projects/new");
  await page.getByLabel("Naam", { exact: true }).fill("Fietsbrug over de Dinkel");
  await send(page, "Registreren");
  await expect(page.locator("#form-errors")).toBeVisible();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.locator("#form-errors")).toBeVisible();
  await expect(page.locator("#name")).toHaveValue("Fietsbrug over de Dinkel");
});

test("after a form the language links lead to the page one is on", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.getByLabel("Titel").fill("De brug gaat open");
  await send(page, "Opslaan");
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(new RegExp(`/de/bottlenecks/${reference}(\\?|$)`));
});
