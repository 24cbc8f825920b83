import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillProblem, next, uniqueTitle } from "./registering";

/** Registers what plays along the whole border with Germany, and nothing of the own region; gives its reference. */
async function register(page: Page, title: string): Promise<string> {
  await fillProblem(page, title);
  await page.getByLabel("Langs de hele grens met Duitsland").check();
  await page.getByRole("checkbox", { name: "Twente", exact: true }).uncheck();
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  // Both countries are asked about by themselves, and no partnership was chosen for anybody.
  await expect(page.getByRole("group", { name: "Duitsland" })).toBeVisible();
  await page.getByRole("button", { name: "Registreren" }).click();
  await page.waitForURL(/GW-\d{4}-\d{4,}\?registered=1/);
  return /GW-\d{4}-\d{4,}/.exec(page.url())?.[0] ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`what plays along a whole border is registered as such and no region counts it, ${how}`, async ({
    signInAs,
  }) => {
    const title = uniqueTitle();
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    const reference = await register(page, title);
    const row = await db.bottleneck.findUniqueOrThrow({
      where: { reference },
      include: { regions: true, partnerships: true },
    });
    expect(row).toMatchObject({ borders: ["NL-DE"], regions: [], partnerships: [] });

    await page.goto(`/nl/bottlenecks?q=${reference}`);
    const found = page.getByRole("main").getByRole("listitem").filter({ hasText: title });
    await expect(found.getByText("hele grens met Duitsland")).toBeVisible();

    // Among those of the region it is not; one click adds it, and what is chosen says so.
    await page.goto(`/nl/bottlenecks?q=${reference}&region=NL213`);
    await expect(page.getByRole("main").getByText(title)).toHaveCount(0);
    await page.getByRole("link", { name: "+1 langs de hele grens met Duitsland" }).click();
    await expect(page.getByRole("main").getByText(title)).toBeVisible();
    await expect(
      page.getByRole("link", { name: "Filter verwijderen: hele grens met Duitsland" }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Filter verwijderen: Twente" })).toBeVisible();
  });
}

test("its owner changes it; a colleague at that border reads it, and elsewhere it does not exist", async ({
  signInAs,
}) => {
  const owner = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const reference = await register(owner, uniqueTitle());
  await owner.getByRole("link", { name: "Bewerken" }).click();
  await expect(owner.getByLabel("Langs de hele grens met Duitsland")).toBeChecked();
  await owner.getByLabel("Langs de hele grens met België").check();
  await owner.getByRole("button", { name: "Opslaan" }).click();
  await expect(owner.getByRole("main").getByText("Opgeslagen.")).toBeVisible();
  await db.bottleneck.update({
    where: { reference },
    data: { ownerId: "svb", borders: ["NL-DE"] },
  });

  const german = await signInAs("PARTNER_COORDINATOR", scopes.northRhine);
  expect((await german.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(200);
  await expect(german.getByRole("link", { name: "Bewerken" })).toHaveCount(0);
  const zeeland = await signInAs("REGIONAL_COORDINATOR", scopes.zeeland);
  expect((await zeeland.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(404);
  const national = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await national.goto(`/nl/bottlenecks/${reference}`);
  await expect(national.getByRole("link", { name: "Bewerken" })).toBeVisible();
});

test("a region that touches the Netherlands nowhere tells of the whole border of its country too", async ({
  asPublic,
}) => {
  await makeBottleneck(db, { published: true, regionIds: [], borders: ["NL-BE"] });
  const page = await asPublic();
  await expect(async () => {
    await page.goto("/nl/regions/BE336");
    await expect(page.locator("details", { hasText: /grens met België/ })).toHaveCount(1);
  }).toPass();
});
