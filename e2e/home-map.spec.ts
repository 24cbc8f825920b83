import type { Page } from "@playwright/test";
import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { waitForScripts } from "./scripted";

/** Published bottlenecks at Kreis Borken, whose titles nobody else has. */
async function publishedAtBorken() {
  const word = newWord("wulp");
  for (const nth of ["eins", "zwei"])
    await makeBottleneck(db, {
      published: true,
      title: `Fähre ${word} ${nth}`,
      regionIds: ["NL213", "DEA34"],
    });
  return new RegExp(word);
}

test("a region under the pointer shows a card with its newest cases, and Escape closes it", async ({
  asPublic,
}) => {
  const title = await publishedAtBorken();
  const page = await asPublic();
  await page.goto("/de");
  const region = page.locator('a[data-key="DEA34"]');
  const card = page.locator(".map-card");
  await region.hover({ force: true });
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);

  // Other journeys may publish a case here meanwhile: then it is done once more.
  let named = title;
  await expect(async () => {
    await page.goto("/de");
    await region.focus();
    await expect(page.getByRole("region", { name: /Borken/ })).toBeVisible();
    const cases = card.getByRole("link", { name: named });
    await expect(cases)
      .toHaveCount(2, { timeout: 2_000 })
      .catch(async (missed) => {
        named = await publishedAtBorken();
        throw missed;
      });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

test("a German reader is at Kreis Borken's own cases in three clicks from the home map", async ({
  asPublic,
}) => {
  const title = await publishedAtBorken();
  const page = await asPublic();
  await page.goto("/nl");
  await page.getByRole("link", { name: /Deutsch/ }).click();
  await expect(page).toHaveURL(/\/de$/);
  // Other journeys may publish a case between the two pages: then it is done once more.
  await expect(async () => {
    await page.goto("/de");
    const region = page.getByRole("link", { name: /Borken: \d+ offen/ });
    const count = /(\d+) offen/.exec((await region.getAttribute("aria-label")) ?? "")?.[1];
    await region.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/de\/regions\/DEA34$/);
    await page.getByRole("link", { name: "Alle offenen Grenzhindernisse hier" }).click();
    await expect(page).toHaveURL(/region=DEA34/);
    expect(await totalOf(page)).toBe(count);
  }).toPass();
  await expect(page.getByRole("link", { name: title })).toHaveCount(2);
});

test("a first tap shows the card and stays, a second follows the link", async ({ browser }) => {
  await publishedAtBorken();
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  waitForScripts(page);
  await page.goto("/de");
  const region = page.locator('a[data-key="NL213"]');
  const card = page.getByRole("region", { name: "Twente" });
  await region.dispatchEvent("pointerdown", { pointerType: "touch", bubbles: true });
  await region.dispatchEvent("click");
  await expect(card).toBeVisible();
  // Closed and tapped once more it is shown once more.
  await card.getByRole("button").click();
  await expect(card).toHaveCount(0);
  await region.dispatchEvent("pointerdown", { pointerType: "touch", bubbles: true });
  await region.dispatchEvent("click");
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/\/de$/);
  await region.dispatchEvent("click");
  await expect(page).toHaveURL(/\/de\/regions\/NL213$/);
  await context.close();
});

test("a card names what its reader may see", async ({ asPublic, signInAs }) => {
  const { reference } = await makeBottleneck(db, {
    published: false,
    regionIds: ["NL341", "BE234"],
  });
  const cards = async (page: Page) => (await page.request.get("/nl/regions/cards")).text();
  expect(await cards(await asPublic())).not.toContain(reference);
  await expect(async () =>
    expect(await cards(await signInAs("READER", scopes.all))).toContain(reference),
  ).toPass();
});

test("a figure of the home page is the number of the list it leads to", async ({ asPublic }) => {
  await publishedAtBorken();
  const page = await asPublic();
  for (const name of [/open knelpunt/, /opgelost/, /lopende? project/])
    await expect(async () => {
      await page.goto("/nl");
      const figure = page.getByRole("list", { name: "In cijfers" }).getByRole("link", { name });
      const count = /^\s*([\d.]+)/.exec((await figure.textContent()) ?? "")?.[1];
      await figure.click();
      await expect(page).toHaveURL(/\/nl\/(bottlenecks|projects)/);
      expect(await totalOf(page)).toBe(count);
    }).toPass();
});

/** The number that a list says above its rows. */
const totalOf = async (page: Page): Promise<string | undefined> =>
  /^([\d.]+) /.exec(
    (await page.getByRole("status").filter({ hasText: /^\d/ }).textContent()) ?? "",
  )?.[1];
