import type { Page } from "@playwright/test";
import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { officialOf } from "./registering";
import { hasNoViolations } from "./violations";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a list is kept under a name, is where one begins, and goes again", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks?step=late&sort=step");
  await page.getByRole("link", { name: "Weergave opslaan" }).click();
  await page.getByLabel("Naam", { exact: true }).fill("Wat te laat is");
  await page.getByLabel("Hiermee beginnen na het inloggen").check();
  await button(page, "Opslaan").click();
  const views = page.getByRole("navigation", { name: "Mijn weergaven" });
  await expect(views.getByRole("link", { name: "Wat te laat is" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(
    page.getByRole("status").filter({ hasText: "De weergave is opgeslagen." }),
  ).toBeVisible();
  await page.goto("/nl/account");
  await page.getByRole("link", { name: "Mijn weergaven" }).click();
  await hasNoViolations(page);
  await expect(page.getByText("hiermee begint u")).toBeVisible();
  await page.getByRole("link", { name: "Wat te laat is" }).click();
  await expect(page).toHaveURL(/bottlenecks\?step=late&sort=step$/);
  await page.goto("/nl/views");
  await button(page, "Verwijderen").click();
  await expect(page.getByText("De weergave ‘Wat te laat is’ is verwijderd.")).toBeVisible();
  await expect(page.getByText("hiermee begint u")).toHaveCount(0);
  await expect(page.getByLabel("Hiermee beginnen na het inloggen")).toBeChecked();
});

test("a calendar is kept as a calendar, and one list alone is the one that is shown", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { width: 390 });
  await page.goto("/nl/bottlenecks?view=calendar&theme=health");
  await page.getByRole("link", { name: "Weergave opslaan" }).click();
  await page.getByLabel("Naam", { exact: true }).fill("Zorg op dag");
  await button(page, "Opslaan").click();
  await expect(page).toHaveURL(/view=calendar/);
  const views = page.getByRole("navigation", { name: "Mijn weergaven" });
  await views.getByRole("link", { name: /^Alle/ }).click();
  await views.getByRole("link", { name: "Zorg op dag" }).click();
  await expect(page).toHaveURL(/bottlenecks\?theme=health&view=calendar$/);
  await expect(views.locator("[aria-current]")).toHaveCount(1);
  await expect(views.locator("[aria-current]")).toContainText("Zorg op dag");
});

test("a view that was deleted is kept after all, of projects too, and another's is not there", async ({
  signInAs,
}) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto("/nl/projects?whose=regions");
  await page.getByRole("link", { name: "Weergave opslaan" }).click();
  await button(page, "Opslaan").click();
  await expect(page.locator("#form-errors")).toContainText("Naam: Vul dit veld in.");
  await page.getByLabel("Naam", { exact: true }).fill("Onze projecten");
  await button(page, "Opslaan").click();
  await expect(page.getByText("De weergave is opgeslagen.")).toBeVisible();
  await page.goto("/nl/views");
  await button(page, "Verwijderen").click();
  await expect(page.getByText("De weergave ‘Onze projecten’ is verwijderd.")).toBeVisible();
  await hasNoViolations(page);
  const officialId = await officialOf(page);
  expect(await db.keptList.count({ where: { officialId } })).toBe(0);
  await button(page, "Opslaan").click();
  await expect(page).toHaveURL(/projects\?whose=regions/);
  expect(await db.keptList.count({ where: { officialId } })).toBe(1);

  const stranger = await signInAs("READER", scopes.all);
  await stranger.goto("/nl/views?section=nothing&query=x&done=drop");
  await expect(stranger.getByText("U hebt nog geen weergaven opgeslagen.")).toBeVisible();
  await expect(stranger.getByText("verwijderd")).toHaveCount(0);
});
