import { readFile } from "node:fs/promises";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, next, uniqueTitle } from "./registering";

test("an official says since when a case is known, and everyone reads it in their language", async ({
  signInAs,
  asPublic,
}) => {
  const { reference } = await makeBottleneck(db, { published: true });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  const field = page.getByLabel("Sinds wanneer is dit bekend?");
  await field.fill("al jaren");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.locator("#form-errors")).toContainText("een jaar, een maand of een dag");
  await expect(field).toHaveValue("al jaren");
  await field.fill("mei 2008");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "mei 2008" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Geschiedenis" })).toContainText("Bekend sinds");

  const reader = await asPublic();
  for (const [language, since] of [
    ["de", /Bekannt seit\s*Mai 2008/],
    ["fr", /Connu depuis\s*mai 2008/],
    ["en", /Known since\s*May 2008/],
  ] as const) {
    await reader.goto(`/${language}/bottlenecks/${reference}`);
    await expect(reader.locator("main")).toContainText(since);
  }
  await reader.goto(`/en/bottlenecks?q=${reference}`);
  const download = reader.waitForEvent("download");
  await reader.getByRole("link", { name: /CSV/ }).first().click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("2008-05");
});

test("one registers with a month, and reads it back in the summary", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  await page.getByLabel("Sinds wanneer is dit bekend?").fill("5-2008");
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 3 van 3 ·")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "mei 2008" })).toBeVisible();
});
