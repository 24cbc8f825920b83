import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { next, uniqueTitle } from "./registering";

const similarIn = (page: Page) => page.getByRole("region", { name: "Bestaat dit al?" });

/** A case whose title only one test knows, with another beginning than what is typed. */
async function makeCase(word: string, facts: Parameters<typeof makeBottleneck>[1] = {}) {
  return makeBottleneck(db, {
    title: `Radweg ${word} endet`,
    language: "de",
    published: true,
    ...facts,
  });
}

const uniqueWord = () => uniqueTitle().split(" ")[1] ?? "";

test("a similar case says why, also across languages, and opens beside the form", async ({
  signInAs,
}) => {
  const word = uniqueWord();
  const { reference } = await makeCase(word);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Wat is het probleem?").fill(`Het fietspad ${word} houdt op.`);
  await page.getByLabel("Titel").fill("Fietspad houdt op bij de grenspaal");
  const item = similarIn(page).getByRole("listitem").filter({ hasText: reference });
  await expect(item).toContainText(`hetzelfde woord: ${word}`);
  await expect(item).toContainText("hetzelfde onderwerp: ‘Radweg’ en ‘fiets’");
  await expect(item).toContainText("dezelfde regio: Twente");
  const link = item.getByRole("link", { name: "(opent in een nieuw tabblad)" });
  const opened = page.waitForEvent("popup");
  await link.click();
  await expect(await opened).toHaveURL(`/nl/bottlenecks/${reference}`);
  await expect(page.getByLabel("Titel")).toHaveValue("Fietspad houdt op bij de grenspaal");
});

test("Enter in the title goes on, whatever similar cases stand beside it", async ({ signInAs }) => {
  const word = uniqueWord();
  const { reference } = await makeCase(word);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(`Fietspad ${word}`);
  await expect(similarIn(page)).toContainText(reference);
  await page.getByLabel("Titel").press("Enter");
  await expect(page.locator("#form-errors")).toContainText("Vul dit veld in.");
});

for (const javaScriptEnabled of [true, false])
  test(`"this is the same" leads to that case and keeps a draft, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    signInAs,
  }) => {
    const word = uniqueWord();
    const title = `Fietspad ${word}`;
    const { reference } = await makeCase(word);
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto("/nl/bottlenecks/new");
    await page.getByLabel("Titel").fill(title);
    if (!javaScriptEnabled) await next(page);
    await similarIn(page)
      .getByRole("button", { name: `Dit is hetzelfde (${reference})` })
      .click();
    await expect(page).toHaveURL(new RegExp(`/nl/bottlenecks/${reference}\\?draft=`));
    await expect(page.getByText("Uw concept is opgeslagen.")).toBeVisible();
    const address = page.url();
    await page.getByRole("link", { name: "Terug naar uw concept" }).click();
    await expect(page.getByLabel("Titel")).toHaveValue(title);

    const other = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1 })).toContainText(word);
    await expect(other.getByText("Uw concept is opgeslagen.")).toHaveCount(0);
  });

test("what a later step asks is compared together with what the draft says", async ({
  signInAs,
}) => {
  const word = uniqueWord();
  const { reference } = await makeCase(word, { themeIds: ["education"] });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(`Fietspad ${word}`);
  await page.getByLabel("Wat is het probleem?").fill("Het houdt op.");
  await page.getByLabel("Langs de hele grens met Duitsland").check();
  await next(page);
  const item = similarIn(page).getByRole("listitem").filter({ hasText: reference });
  await expect(item).not.toContainText("hetzelfde thema");
  await page.getByLabel("Onderwijs en buurtaal").check();
  await expect(item).toContainText("hetzelfde thema: Onderwijs en buurtaal");
});

test("who registers is told of no case that they may not see", async ({ signInAs }) => {
  const word = uniqueWord();
  const { reference } = await makeCase(word, { published: false, regionIds: ["NL341", "BE234"] });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const query = new URLSearchParams({ title: `Fietspad ${word}`, originalLanguage: "nl" });
  const answer = await page.request.get(`/nl/bottlenecks/similar?${query}`);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain(reference);
});
