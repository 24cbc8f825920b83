import { randomUUID } from "node:crypto";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const names = () => ["Stichting Pontveer", "Pontveer (dubbel)"].map((n) => `${n} ${randomUUID()}`);

test("a national coordinator adds an organisation, merges two and undoes it", async ({
  signInAs,
  asPublic,
}) => {
  const [stays = "", goes = ""] = names();
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const add = async (name: string) => {
    await page.goto("/nl/organisations/new");
    await page.getByLabel("Naam (Nederlands)").fill(name);
    await page.getByLabel("Soort").selectOption("AGENCY");
    await page.getByLabel("Nederland", { exact: true }).check();
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    return new URL(page.url()).pathname.split("/").at(-1) ?? "";
  };
  const [into, from] = [await add(stays), await add(goes)];
  const { reference } = await makeBottleneck(db, { ownerId: from, published: true });

  // It is found among what is still open, by a part of what it is called.
  await page.goto("/nl/organisations");
  await page.getByLabel("Zoek op naam, afkorting of plaats").fill(goes.slice(-12));
  await page.getByLabel("Zoek op naam, afkorting of plaats").press("Enter");
  await page.getByRole("link", { name: /^Nog niet bevestigd/ }).click();
  await page.getByRole("link", { name: goes }).click();
  await page.getByRole("link", { name: "Samenvoegen met een andere" }).click();
  // All others are offered, and not the one that would go.
  const offered = page.locator("#organisations option");
  await expect(offered.and(page.locator(`[value="${stays}"]`))).toHaveCount(1);
  await expect(offered.and(page.locator(`[value="${goes}"]`))).toHaveCount(0);
  await page.getByLabel("Samenvoegen met").fill(stays);
  // What fits hangs over the button until one leaves the field.
  await page.getByLabel("Samenvoegen met").press("Tab");
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("main")).toContainText(
    "Er verhuist één vermelding: 1 bij knelpunten",
  );
  await page.getByRole("button", { name: "Samenvoegen", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(stays);

  // Its address leads to the other, and so does the record.
  const reader = await asPublic();
  await reader.goto(`/nl/organisations/${from}`);
  await expect(reader).toHaveURL(new RegExp(`/nl/organisations/${into}$`));
  await expect(reader.getByRole("region", { name: "Geschiedenis" })).toContainText(
    "De organisatie is samengevoegd met een andere",
  );
  await expect(reader.getByRole("button", { name: "Samenvoegen ongedaan maken" })).toHaveCount(0);
  await reader.goto(`/nl/bottlenecks/${reference}`);
  await expect(reader.getByRole("main")).toContainText(stays);

  // Its history tells so, and that it was undone.
  const told = page.getByRole("region", { name: "Geschiedenis" });
  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(told).toContainText(`van ‘${goes}’ naar ‘${stays}’`);
  await page.goto(`/nl/organisations/${into}`);

  // Who presses it too late is told so.
  const undo = page.getByRole("button", { name: "Samenvoegen ongedaan maken" });
  const { at } = await db.organisationMerge.findFirstOrThrow({ where: { fromId: from } });
  const merged = (moment: Date) =>
    db.organisationMerge.updateMany({ where: { fromId: from }, data: { at: moment } });
  await expect(undo).toBeVisible();
  await merged(new Date(at.getTime() - 2 * 86_400_000));
  await undo.click();
  await expect(page.locator("#form-errors")).toBeVisible();
  await expect(undo).toHaveCount(0);
  await merged(at);
  await page.goto(`/nl/organisations/${into}`);
  await undo.click();
  await expect(undo).toHaveCount(0);
  expect((await reader.goto(`/nl/organisations/${from}`))?.status()).toBe(200);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(goes);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(told).toContainText(`van ‘${stays}’ naar ‘${goes}’`);
});

for (const javaScriptEnabled of [true, false])
  test(`bodies of different countries are not merged, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    signInAs,
  }) => {
    const look = { javaScriptEnabled, width: 390 };
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await page.goto("/nl/organisations/rdw/merge");
    const into = page.locator("#intoId");
    await into.fill("Eisenbahn-Bundesamt");
    await into.press("Tab");
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(page.locator("#intoId-problem")).toContainText("ander land");
    await expect(into).toHaveValue(/Eisenbahn-Bundesamt/);
    await expect(page.getByRole("button", { name: "Samenvoegen", exact: true })).toHaveCount(0);
    await into.fill("zzz niets");
    await into.press("Tab");
    await page.getByRole("button", { name: "Verder" }).click();
    await expect(page.locator("#intoId-problem")).toContainText("Kies iets uit de lijst.");
  });

test("a national coordinator turns a name that an official typed into an organisation", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { published: true });
  const name = `Stichting Brug ${randomUUID().slice(0, 8)}`;
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.locator("#ownerId").fill(`andere: ${name}`);
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();

  await page.goto("/nl/organisations");
  await page.getByRole("link", { name: /^Door ambtenaren ingevuld/ }).click();
  await page.getByLabel("Zoek op naam, afkorting of plaats").fill(name);
  await page.getByLabel("Zoek op naam, afkorting of plaats").press("Enter");
  await page.getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Gegevens wijzigen" }).click();
  await page.getByLabel("Soort").selectOption("AGENCY");
  await page.getByLabel("Nederland", { exact: true }).check();
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();

  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(page.getByRole("main")).toContainText(name);
  await expect(page.getByRole("main")).not.toContainText("nog niet in de lijst");
  await page.goto("/nl/organisations?state=waiting");
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("the countries of an organisation with accounts are shown and not asked, and its numbers lead to as many", async ({
  signInAs,
}) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto("/nl/organisations/bzk/edit");
  await expect(page.locator("#countries")).toContainText("Er zijn accounts van deze organisatie.");
  await expect(page.locator("input[name=countries]")).toHaveCount(0);

  const { reference } = await makeBottleneck(db, { published: true });
  const id = randomUUID();
  const names = { nl: `Stichting Pont ${id}` };
  await db.organisation.create({ data: { id, names, kind: "AGENCY", countries: ["NL"] } });
  await db.bottleneckSide.updateMany({
    where: { bottleneck: { reference } },
    data: { competentId: id },
  });
  await page.goto(`/nl/organisations/${id}`);
  await page.getByRole("main").locator("a[href*='organisation=']").click();
  await expect(page.getByRole("main")).toContainText(reference);
  await expect(page.getByRole("main")).toContainText("1 knelpunt");
});

test("who keeps no organisations is not shown the list of them", async ({ signInAs }) => {
  const page = await signInAs("READER", scopes.all);
  expect((await page.goto("/nl/organisations"))?.status()).toBe(404);
  await page.goto("/nl/organisations/bzk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Gegevens wijzigen" })).toHaveCount(0);
});

test("a number of an organisation is taken with the address of its register", async ({
  signInAs,
  asPublic,
}) => {
  const names = { nl: `Stichting Veer ${randomUUID()}` };
  const { id } = await db.organisation.create({
    data: { id: randomUUID(), names, kind: "AGENCY", countries: ["BE"] },
  });
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto(`/nl/organisations/${id}/edit`);
  const save = () => page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByLabel("Register", { exact: true }).first().selectOption("OVO");
  await page.getByLabel("Nummer", { exact: true }).first().fill("OVO");
  await save();
  await expect(page.locator("#form-errors")).toContainText("Dit is geen nummer van dit register.");
  await expect(page.locator("#form-errors")).toContainText("Noem het webadres van de bron");
  // Of a range in which the register gives none.
  const number = `OVO9${String(Math.floor(Math.random() * 1e5)).padStart(5, "0")}`;
  await page.getByLabel("Nummer", { exact: true }).first().fill(number);
  const register = page.getByLabel("Webadres van het register").first();
  await register.fill("https://data.example.be/1");
  await save();
  await page.waitForURL(/saved=1/);
  const reader = await asPublic();
  await reader.goto(`/nl/organisations/${id}`);
  const link = reader.getByRole("link", { name: number });
  await expect(link).toHaveAttribute("href", "https://data.example.be/1");
});

for (const javaScriptEnabled of [true, false])
  test(`the list of organisations is read page by page on a phone, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    signInAs,
  }) => {
    const look = { javaScriptEnabled, width: 390 };
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await page.goto("/nl/organisations?country=NL");
    const rows = page.getByRole("main").locator("tbody tr");
    await expect(rows).toHaveCount(25);
    const first = await rows.first().getByRole("link").textContent();
    await page.getByRole("link", { name: "Volgende" }).click();
    await expect(rows.first().getByRole("link")).not.toHaveText(first ?? "");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
