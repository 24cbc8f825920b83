import { settingNames, usualSettings } from "@/domain/settings";
import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const usual = Object.fromEntries(settingNames.map((name) => [name, usualSettings[name]]));

// All of the portal has these settings: one test at a time decides of them.
test.describe.configure({ mode: "default" });

test.afterEach(async () => {
  await db.settings.updateMany({ data: { ...usual, version: { increment: 1 } } });
});

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false, width: 390 }],
] as const)
  test(`the national coordinator decides within what days a case is assessed, ${how}`, async ({
    signInAs,
  }) => {
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await page.goto("/nl/workbench");
    await page.getByRole("banner").locator("summary").last().click();
    await page.getByRole("link", { name: "Instellingen" }).click();
    const field = page.getByLabel("Beoordelen binnen (dagen)");
    await field.fill("100");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.locator("#form-errors")).toContainText("tussen de grenzen");
    await expect(field).toHaveValue("100");

    await field.fill("21");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
    const history = page.getByRole("region", { name: "Geschiedenis" });
    await expect(history.getByRole("listitem").first()).toContainText(
      "De instellingen zijn gewijzigd",
    );
    await expect(history.getByRole("listitem").first()).toContainText("Beoordelen binnen (dagen)");
    await expect(history.locator("del").first()).toContainText("14");
    await expect(history.locator("ins").first()).toContainText("21");
  });

test("of two national coordinators who decide at once, the second chooses", async ({
  signInAs,
}) => {
  const one = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const other = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  for (const page of [one, other]) await page.goto("/nl/settings");
  await one.getByLabel("Terugdraaien binnen (minuten)").fill("20");
  await one.getByRole("button", { name: "Opslaan" }).click();
  await expect(one.getByText("De wijziging is opgeslagen.")).toBeVisible();
  await other.getByLabel("Terugdraaien binnen (minuten)").fill("30");
  await other.getByRole("button", { name: "Opslaan" }).click();
  await expect(other.getByRole("heading", { name: "Twee versies naast elkaar" })).toBeVisible();
  await other.getByLabel("Mijn versie").check();
  await other.getByRole("button", { name: "Opslaan" }).click();
  await expect(other.getByText("De wijziging is opgeslagen.")).toBeVisible();
  expect((await db.settings.findFirstOrThrow()).undoMinutes).toBe(30);
});

test("for who does not decide there are no settings", async ({ signInAs, asPublic }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  for (const address of ["/nl/settings", "/nl/settings/history"])
    expect((await page.goto(address))?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Instellingen" })).toHaveCount(0);
  const reader = await asPublic();
  await reader.goto("/nl/settings");
  await expect(reader).toHaveURL(/sign-in/);
});
