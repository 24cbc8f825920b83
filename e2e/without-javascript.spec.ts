import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

test("a coordinator registers a bottleneck without JavaScript", async ({ signInAs }) => {
  const title = `Veerpont ${newWord()} mag niet aanleggen`;
  const { reference } = await makeBottleneck(db, { title: `${title} bij ons`, published: true });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  const next = page.getByRole("button", { name: "Verder" });

  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(title);
  await next.click();
  await expect(page.locator("#form-errors")).toContainText("Vul dit veld in.");
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  await page.getByLabel("Wat is het probleem?").fill("De steiger ligt over de grens.");
  await next.click();

  await expect(page.getByRole("region", { name: "Bestaat dit al?" })).toContainText(reference);
  await page.locator("summary", { hasText: "Samenwerkingsgebieden" }).click();
  await page.getByLabel("EUREGIO (Gronau/Enschede)").check();
  await next.click();
  await expect(page.getByText("Stap 2 van 3")).toBeVisible();
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next.click();

  await expect(page.getByText("Stap 3 van 3")).toBeVisible();
  const summary = page.getByRole("definition");
  await expect(summary.getByText("EUREGIO (Gronau/Enschede)")).toBeVisible();
  await expect(summary.getByText("Nederland – Noordrijn-Westfalen")).toBeVisible();
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(page).toHaveURL(/GW-\d{4}-\d{4,}\?registered=1/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/GW-\d{4}-\d{4,}(#|$)/);
  expect(await db.bottleneckText.count({ where: { title } })).toBe(1);
});
