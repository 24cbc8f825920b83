import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`an edit that a colleague overtook shows both versions side by side, ${how}`, async ({
    signInAs,
  }) => {
    const { reference } = await makeBottleneck(db);
    const [anna, bart] = [
      await signInAs("REGIONAL_COORDINATOR", scopes.twente, look),
      await signInAs("NATIONAL_COORDINATOR", scopes.all, look),
    ];
    await anna.goto(`/nl/bottlenecks/${reference}/edit`);
    await bart.goto(`/nl/bottlenecks/${reference}/edit`);
    await bart.getByLabel("Titel").fill("De titel van Bart");
    await button(bart, "Opslaan").click();
    await expect(bart.getByText("De wijziging is opgeslagen.")).toBeVisible();

    await anna.getByLabel("Titel").fill("De titel van Anna");
    await button(anna, "Opslaan").click();
    await expect(anna.locator("#form-errors")).toContainText("Dit is intussen gewijzigd");
    const choice = anna.getByRole("group", { name: "‘Titel’: welke versie geldt?" });
    await expect(choice).toContainText("De titel van Bart");
    await expect(choice).toContainText("De titel van Anna");
    await expect(anna.getByLabel("Titel")).toHaveValue("De titel van Anna");

    await choice.getByLabel("Mijn versie").check();
    await button(anna, "Opslaan").click();
    await expect(anna.getByRole("heading", { level: 1 })).toHaveText("De titel van Anna");
    expect(await db.bottleneck.findUnique({ where: { reference } })).toMatchObject({ version: 3 });
  });
}

test("regions on one side only are refused, and what was typed stays", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.getByLabel("Titel").fill("Nu aan één kant");
  await page.locator("#regions summary", { hasText: "Noordrijn-Westfalen" }).click();
  await page.locator('input[name="regions"][value="DEA34"]').uncheck();
  await button(page, "Opslaan").click();
  await expect(page.locator("#form-errors")).toContainText(
    "Er ontbreekt een regio in Duitsland of België.",
  );
  await expect(page.getByLabel("Titel")).toHaveValue("Nu aan één kant");
});

test("publishing shows exactly what the public will see, withdrawing asks a reason", async ({
  signInAs,
  asPublic,
}) => {
  const { reference } = await makeBottleneck(db, { internalNote: "Niet voor buiten" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const reader = await asPublic();
  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(page.getByText("Niet voor buiten")).toBeVisible();
  await link(page, "Openbaar maken").click();
  const preview = page.getByRole("region", { name: "Dit ziet het publiek" });
  await expect(preview).toContainText("Studenten betalen dubbel.");
  await expect(preview).not.toContainText("Niet voor buiten");
  expect((await reader.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(404);
  await button(page, "Openbaar maken").click();
  await expect(page.getByText("Dit knelpunt is nu openbaar.")).toBeVisible();
  expect((await reader.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(200);
  expect(await reader.content()).not.toContain("Niet voor buiten");

  await link(page, "Publicatie intrekken").click();
  await button(page, "Publicatie intrekken").click();
  await expect(page.locator("#form-errors")).toContainText("Geef een toelichting.");
  await page.getByLabel("Waarom trekt u dit in?").fill("De gemeenten zijn nog niet zo ver.");
  await button(page, "Publicatie intrekken").click();
  await expect(page.getByText("Dit knelpunt is niet meer openbaar.")).toBeVisible();
  expect((await reader.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(404);
});

test("a translation is read in its language, the original in all others", async ({
  signInAs,
  asPublic,
}) => {
  const { reference } = await makeBottleneck(db, { published: true });
  const reader = await asPublic();
  await reader.goto(`/de/bottlenecks/${reference}`);
  await expect(reader.locator("h1 > span")).toHaveAttribute("lang", "nl");

  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await link(page, "Duits toevoegen").click();
  await expect(page.getByText("Studenten betalen dubbel.")).toBeVisible();
  await page.getByLabel("Titel").fill("Semesterticket gilt nicht im Bus über die Grenze");
  await page.getByLabel("Wat is het probleem?").fill("Studierende zahlen doppelt.");
  await button(page, "Opslaan").click();
  await expect(page.getByText("De vertaling is opgeslagen.")).toBeVisible();

  await reader.goto(`/de/bottlenecks/${reference}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(
    "Semesterticket gilt nicht im Bus über die Grenze",
  );
  await expect(reader.getByText("Aus dem Niederländischen übersetzt.")).toBeVisible();
});
