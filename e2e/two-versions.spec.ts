import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, uniqueTitle } from "./registering";

const send = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`two officials who change other fields are both saved, ${how}`, async ({ signInAs }) => {
    const { reference } = await makeBottleneck(db);
    const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente, look);
    const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    for (const page of [anna, bart]) await page.goto(`/nl/bottlenecks/${reference}/edit`);
    await bart.getByLabel("Titel").fill("De titel van Bart");
    await send(bart, "Opslaan");
    await expect(bart.getByText("De wijziging is opgeslagen.")).toBeVisible();

    await anna.getByLabel("Wat is het probleem?").fill("Het probleem van Anna");
    await send(anna, "Opslaan");
    await expect(anna.getByText("De wijziging is opgeslagen.")).toBeVisible();
    await expect(anna.getByRole("heading", { level: 1 })).toHaveText("De titel van Bart");
    await expect(anna.getByText("Het probleem van Anna")).toBeVisible();
  });

  test(`one chooses between two versions of a field, ${how}`, async ({ signInAs }) => {
    const { reference } = await makeProject(db);
    const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente, look);
    const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    for (const page of [anna, bart]) await page.goto(`/nl/projects/${reference}/edit`);
    await bart.getByLabel("Naam", { exact: true }).fill("De naam van Bart");
    await bart.getByRole("textbox", { name: "Samenvatting" }).fill("De samenvatting van Bart");
    await send(bart, "Opslaan");
    await bart.waitForURL(/saved=1/);

    await anna.getByLabel("Naam", { exact: true }).fill("De naam van Anna");
    await anna.getByRole("textbox", { name: "Programma" }).fill("Interreg");
    await send(anna, "Opslaan");
    const both = anna.getByRole("region", { name: "Twee versies naast elkaar" });
    await expect(both).toContainText("wijzigde dit op");
    await expect(both).toContainText("Al overgenomen in het formulier: ‘Samenvatting’.");
    const choice = both.getByRole("group");
    await expect(choice).toHaveCount(1);
    await expect(choice.getByRole("radio", { checked: true })).toHaveCount(0);

    await send(anna, "Opslaan");
    await expect(anna.locator("#form-errors")).toContainText("Naam: Kies welke versie geldt.");
    await expect(choice).toContainText("Kies welke versie geldt.");
    await expect(both).toContainText("Al overgenomen in het formulier: ‘Samenvatting’.");
    await choice.getByLabel("Die van het portaal").check();
    await anna.getByLabel("Naam", { exact: true }).fill("De naam van ons allebei");
    await send(anna, "Opslaan");
    await expect(anna.locator("#form-errors")).toContainText("veranderde daarna ook dit veld");
    await expect(choice).toContainText("De naam van Bart");
    await expect(choice).toContainText("De naam van ons allebei");
    await expect(choice.getByRole("radio", { checked: true })).toHaveCount(0);

    await choice.getByLabel("Die van het portaal").check();
    await send(anna, "Opslaan");
    await anna.waitForURL(/saved=1/);
    await expect(anna.getByRole("heading", { level: 1 })).toHaveText("De naam van Bart");
    await expect(anna.getByRole("main")).toContainText("De samenvatting van Bart");
    await expect(anna.getByRole("main")).toContainText("Interreg");
  });
}

test("two officials who change one milestone lose nothing of each other", async ({ signInAs }) => {
  const { id, reference } = await makeProject(db);
  const { id: milestone } = await db.milestone.create({
    data: { projectId: id, title: "Plan", plannedOn: new Date("2030-05-01") },
  });
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const address = `/nl/projects/${reference}/milestones/${milestone}`;
  for (const page of [anna, bart]) await page.goto(address);
  await bart.getByLabel("Wat wordt er bereikt?").fill("Het plan van Bart");
  await bart.getByLabel("Gepland op").fill("2030-06-01");
  await send(bart, "Opslaan");
  await expect(bart.getByText("De wijziging is opgeslagen.")).toBeVisible();

  await anna.getByLabel("Wat wordt er bereikt?").fill("Het plan van Anna");
  await send(anna, "Opslaan");
  const both = anna.getByRole("region", { name: "Twee versies naast elkaar" });
  await expect(both).toContainText(/NATIONAL_COORDINATOR .* wijzigde dit op/);
  await expect(both).toContainText("Al overgenomen in het formulier: ‘Gepland op’.");
  await expect(both.getByRole("group")).toHaveCount(1);
  await both.getByLabel("Mijn versie").check();
  await send(anna, "Opslaan");
  await expect(anna.getByText("De wijziging is opgeslagen.")).toBeVisible();
  expect(await db.milestone.findUnique({ where: { id: milestone } })).toMatchObject({
    title: "Het plan van Anna",
    plannedOn: new Date("2030-06-01"),
  });
});

test("a draft that is open in two windows is not overwritten", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  const first = page.url().replace("step=2", "step=1");
  const other = await page.context().newPage();
  await other.goto(first);
  await page.goto(first);
  await page.getByLabel("Titel").fill("De titel van het eerste venster");
  await send(page, "Verder");
  await expect(page).toHaveURL(/step=2/);

  await other.getByLabel("Titel").fill("De titel van het tweede venster");
  await send(other, "Verder");
  await expect(other.locator("#form-errors")).toContainText("in een ander venster gewijzigd");
  await expect(other.getByRole("main")).toContainText("U wijzigde dit zelf op");
  const choice = other.getByRole("group", { name: "‘Titel’: welke versie geldt?" });
  await expect(choice).toContainText("De titel van het eerste venster");
  await expect(choice).toContainText("De titel van het tweede venster");
  await send(other, "Opslaan en stoppen");
  await expect(other.locator("#form-errors")).toContainText("Er is niets opgeslagen");
  await expect(other.locator("#form-errors")).toContainText("Titel: Kies welke versie geldt.");
  await choice.getByLabel("Die van het portaal").check();
  await send(other, "Verder");
  await expect(other).toHaveURL(/step=2/);
  await other.goto(first);
  await expect(other.getByLabel("Titel")).toHaveValue("De titel van het eerste venster");
});

test("whoever is not signed in is told so where a page is missing, and comes back", async ({
  asPublic,
}) => {
  const { reference } = await makeBottleneck(db);
  const page = await asPublic();
  for (const address of [`/nl/bottlenecks/${reference}`, "/nl/bottlenecks/GW-1998-0001"]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByText("misschien ziet u deze pagina als u inlogt")).toBeVisible();
    const back = page.getByRole("link", { name: "Inloggen en terug naar deze pagina" });
    await expect(back).toHaveAttribute("href", `/nl/sign-in?next=${encodeURIComponent(address)}`);
  }
  await page.goto("/nl/bottlenecks?q=bus");
  await expect(page.getByRole("link", { name: "Inloggen" })).toHaveAttribute(
    "href",
    `/nl/sign-in?next=${encodeURIComponent("/nl/bottlenecks?q=bus")}`,
  );
});
