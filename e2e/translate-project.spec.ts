import { makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`a project is translated and read in its language, ${how}`, async ({
    signInAs,
    asPublic,
  }) => {
    const { reference } = await makeProject(db, { published: true });
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, look);
    await page.goto(`/nl/projects/${reference}`);
    await page.getByRole("link", { name: "Duits toevoegen" }).click();
    await expect(page.getByText("Een lijn.")).toBeVisible();
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.locator("#form-errors")).toContainText("Naam");
    await page.getByLabel("Naam").fill("Bus über die Grenze");
    await page.getByLabel("Samenvatting").fill("Eine Linie.");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();

    const reader = await asPublic();
    await reader.goto(`/de/projects/${reference}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Bus über die Grenze");
    await expect(reader.getByText("Aus dem Niederländischen übersetzt.")).toBeVisible();
    await reader.goto(`/fr/projects/${reference}`);
    await expect(reader.locator("h1 > span")).toHaveAttribute("lang", "nl");
  });
}

test("two officials who translate one project see both versions side by side", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const [anna, bert] = [
    await signInAs("REGIONAL_COORDINATOR", scopes.twente),
    await signInAs("NATIONAL_COORDINATOR", scopes.all),
  ];
  for (const page of [anna, bert]) {
    await page.goto(`/nl/projects/${reference}/edit/text/de`);
    await page.getByLabel("Samenvatting").fill("Eine Linie.");
  }
  await anna.getByLabel("Naam").fill("Bus über die Grenze");
  await anna.getByRole("button", { name: "Opslaan" }).click();
  await expect(anna.getByText("De wijziging is opgeslagen.")).toBeVisible();
  await bert.getByLabel("Naam").fill("Grenzbus");
  await bert.getByRole("button", { name: "Opslaan" }).click();
  await expect(bert.getByText("Bus über die Grenze")).toBeVisible();
  await expect(bert.getByLabel("Naam", { exact: true })).toHaveValue("Grenzbus");
  await bert.getByLabel("Mijn versie").check();
  await bert.getByRole("button", { name: "Opslaan" }).click();
  await expect(bert.getByText("De wijziging is opgeslagen.")).toBeVisible();
});
