import type { Page } from "@playwright/test";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const day = (fromNow: number) => dayAfter(dayAtBorder(new Date()), fromNow);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const panel = (page: Page) => page.locator("#next-step");
/** What opens a form in its place. */
const opens = (page: Page, name: string) => panel(page).locator("summary", { hasText: name });

/** A record of Zeeland whose next step asks the cabinet of the Commissioner, and a page of its official. */
async function askedOfCabinet(asPublic: (look?: object) => Promise<Page>, url: string, look = {}) {
  const { id, reference } = await makeBottleneck(db, {
    ...{ status: "IN_ANALYSIS", regionIds: ["NL213", "DEA34"], partnershipIds: ["nl-nrw"] },
    internalNote: "Alleen voor Twente",
  });
  const cabinet = await makeViewer(db, "CABINET", scopes.flanders, {
    organisationId: "cdk-zeeland",
  });
  const step = { what: `Besluit ${reference}`, organisationId: "cdk-zeeland" };
  await db.nextStep.create({ data: { bottleneckId: id, ...step, dueOn: new Date(day(3)) } });
  const page = await asPublic(look);
  await page.context().addCookies([await sessionCookie(cabinet.id, url)]);
  return { page, id, reference, what: step.what };
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without JavaScript";

  test(`a cabinet answers what is asked of it in two clicks, ${how}`, async ({
    asPublic,
    baseURL,
  }) => {
    const look = { javaScriptEnabled };
    const { page, id, reference, what } = await askedOfCabinet(asPublic, baseURL ?? "", look);
    await page.goto("/nl/workbench?all=1");
    const task = page.getByRole("listitem").filter({ hasText: what });
    await task.getByRole("link", { name: /^Antwoorden/ }).click();
    await expect(panel(page)).toContainText("U kunt antwoorden zonder het knelpunt te bewerken.");
    await expect(page.getByText("Alleen voor Twente")).toHaveCount(0);
    await panel(page).getByLabel("Uitkomst van de stap").fill("De commissaris stemt in.");
    await button(page, "Als gedaan melden").click();
    await expect(page.getByText("Uw antwoord is verstuurd.")).toBeVisible();
    const [step] = await db.nextStep.findMany({ where: { bottleneckId: id } });
    expect(step?.answer).toBe("De commissaris stemt in.");
    // It was open to them for this alone.
    expect((await page.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(404);
  });

  test(`a coordinator ticks a step off with one click and agrees on the next, ${how}`, async ({
    signInAs,
  }) => {
    const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
    await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen met de NS" } });
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto(`/nl/bottlenecks/${reference}`);
    await button(page, "Gedaan").click();
    await expect(page.getByText("De stap is gedaan. Wat is de volgende stap?")).toBeVisible();
    await panel(page).getByLabel("Uitkomst van de stap").fill("De NS wil een brief.");
    await panel(page).getByLabel("Datum van de volgende stap").fill(day(-1));
    await button(page, "Opslaan").click();
    await expect(page.locator("#form-errors")).toContainText("Vul dit veld in.");
    await expect(panel(page).getByLabel("Uitkomst van de stap")).toHaveValue(
      "De NS wil een brief.",
    );
    await panel(page)
      .getByRole("textbox", { name: "Volgende stap", exact: true })
      .fill("Brief schrijven");
    await panel(page).getByLabel("Datum van de volgende stap").fill(day(0));
    await button(page, "Opslaan").click();
    await expect(page.getByText("De volgende stap is opgeslagen.")).toBeVisible();
    await expect(panel(page)).toContainText("Brief schrijven");
    await expect(panel(page)).toContainText("vandaag");
  });
}

test("what was sent empty stands open, and no change of status beside it", async ({
  asPublic,
  baseURL,
}) => {
  const { page, reference } = await askedOfCabinet(asPublic, baseURL ?? "");
  await page.goto(`/nl/bottlenecks/${reference}`);
  await opens(page, "Reageren").click();
  await button(page, "Reactie plaatsen").click();
  await expect(page.locator("#reply-problem")).toBeVisible();
  await opens(page, "Andere datum").click();
  await button(page, "Datum opslaan").click();
  await expect(page.locator("#dueOn-problem")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Status wijzigen" })).toHaveCount(0);
  await expect(page.getByText("Dit typte u")).toHaveCount(0);
});

test("another day is two clicks, and what was done by mistake is open again", async ({
  signInAs,
}) => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  await db.nextStep.create({
    data: { bottleneckId: id, what: "Bellen", dueOn: new Date(day(-2)) },
  });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(panel(page)).toContainText("2 dagen te laat");
  await opens(page, "Andere datum").click();
  await panel(page).getByLabel("Nieuwe datum").fill(day(4));
  await button(page, "Datum opslaan").click();
  await expect(page.getByText("De nieuwe datum is opgeslagen.")).toBeVisible();
  await expect(panel(page)).toContainText("nog 4 dagen");
  await hasNoViolations(page);
  await button(page, "Gedaan").click();
  await button(page, "Toch niet gedaan").click();
  await expect(page.getByText("De stap staat weer open.")).toBeVisible();
  await expect(panel(page)).toContainText("Bellen");
});

test("of two who work on one step the second is told, and keeps what was typed", async ({
  signInAs,
}) => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  for (const page of [anna, bart]) await page.goto(`/nl/bottlenecks/${reference}?ask=step`);
  await panel(anna).getByRole("textbox", { name: "Volgende stap", exact: true }).fill("Mailen");
  await button(anna, "Opslaan").click();
  await expect(anna.getByText("De volgende stap is opgeslagen.")).toBeVisible();
  await panel(bart)
    .getByRole("textbox", { name: "Volgende stap", exact: true })
    .fill("Brief schrijven");
  await button(bart, "Opslaan").click();
  await expect(bart.locator("#form-errors")).toContainText("Dit is intussen gewijzigd");
  await expect(
    panel(bart).getByRole("textbox", { name: "Volgende stap", exact: true }),
  ).toHaveValue("Brief schrijven");
  await expect(panel(bart)).toContainText("Mailen");
});

test("one of two takes what belongs to nobody; a status is taken back", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db);
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  for (const page of [anna, bart]) await page.goto(`/nl/bottlenecks/${reference}`);
  await button(anna, "Zelf in behandeling nemen").click();
  await expect(anna.getByText("U hebt dit knelpunt nu in behandeling.")).toBeVisible();
  await button(bart, "Zelf in behandeling nemen").click();
  await expect(bart.locator("#form-errors")).toContainText("Dit is intussen gewijzigd");

  await button(anna, "Beoordeling starten").click();
  await button(anna, "Terug naar: Geregistreerd").click();
  await expect(anna.getByText("De status is weer: Geregistreerd.")).toBeVisible();
  await expect(button(anna, "Beoordeling starten")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without JavaScript";
  test(`several are given a theme at once after a look at what changes, ${how}`, async ({
    signInAs,
  }) => {
    const word = newWord("Veerstoep");
    const made = await Promise.all(
      ["een", "twee"].map((nth) => makeBottleneck(db, { title: `${word} ${nth}` })),
    );
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto(`/nl/bottlenecks?q=${word}&sort=oldest`);
    for (const { reference } of made)
      await page.getByRole("checkbox", { name: `Kies ${reference}` }).check();
    await button(page, "Niets kiezen").click();
    await expect(page.getByRole("checkbox", { name: /^Kies GW/, checked: true })).toHaveCount(0);
    for (const { reference } of made)
      await page.getByRole("checkbox", { name: `Kies ${reference}` }).check();
    await button(page, "Gekozen knelpunten wijzigen").click();
    await page.getByRole("link", { name: "Thema toevoegen" }).click();
    await expect(page.locator("#form-errors")).toHaveCount(0);
    await button(page, "Bekijken wat er verandert").click();
    await expect(page.locator("#form-errors")).toContainText("Thema: Vul dit veld in.");
    await expect(page.locator("#theme-problem")).toHaveText("Vul dit veld in.");
    await page.getByLabel("Thema", { exact: true }).selectOption("education");
    await button(page, "Bekijken wat er verandert").click();
    await expect(page.getByText("+ Onderwijs")).toHaveCount(2);
    if (javaScriptEnabled) await hasNoViolations(page);
    await button(page, "2 knelpunten wijzigen").click();
    await expect(page.getByText("2 knelpunten zijn gewijzigd.")).toBeVisible();
    const linked = await db.bottleneckTheme.count({
      where: { themeId: "education", bottleneckId: { in: made.map(({ id }) => id) } },
    });
    expect(linked).toBe(2);
    for (const { reference } of made)
      await expect(page.locator(`main a[href$="${reference}"]`)).toBeVisible();
    await page.getByRole("link", { name: "Terug naar de lijst" }).click();
    await expect(page).toHaveURL(new RegExp(`bottlenecks\\?q=${word}&sort=oldest$`));
    // Once more: each says why it stays.
    const refs = made.map(({ reference }) => `ref=${reference}`).join("&");
    await page.goto(`/nl/bottlenecks/several?do=theme&theme=education&${refs}`);
    await expect(page.getByText("Er valt niets te wijzigen.")).toBeVisible();
    await expect(page.getByText("blijft zo")).toHaveCount(2);
  });
}
