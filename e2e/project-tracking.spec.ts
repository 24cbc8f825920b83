import type { Page } from "@playwright/test";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const day = (fromNow: number) => dayAfter(dayAtBorder(new Date()), fromNow);

async function fits(page: Page) {
  const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wide)).toBe(0);
}

/** Ticks a region in the list, which is there with and without scripts. */
async function chooseRegion(page: Page, party: string, region: string) {
  await page.locator("#regions summary").filter({ hasText: party }).click();
  await page.getByRole("checkbox", { name: region, exact: true }).check();
}

async function register(page: Page, name: string, bottleneck: string) {
  await page.goto("/nl/projects");
  await link(page, "Project registreren").click();
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByLabel("Samenvatting", { exact: true }).fill("Eén kaartje voor de hele reis.");
  await page.getByLabel("Fase").selectOption("RUNNING");
  await page.getByLabel("Begin").fill(day(-400));
  await page.getByLabel("Einde").fill(day(400));
  await chooseRegion(page, "Nederland", "Twente");
  await chooseRegion(page, "Noordrijn-Westfalen", "Borken");
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await page.getByLabel("Van wie").first().fill("Interreg");
  await page.getByLabel("Bedrag").first().fill("veel");
  await page.locator("#bottlenecks-field").fill(bottleneck);
  await button(page, "Registreren").click();
  await expect(page.locator("#form-errors")).toContainText("Vul een bedrag in");
  await expect(page.getByLabel("Naam", { exact: true })).toHaveValue(name);
  await page.getByLabel("Bedrag").first().fill("7.400.000");
  await button(page, "Registreren").click();
  await page.waitForURL(/projects\/GP-\d{4}-\d{4,}\?saved=1/);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function addMilestone(page: Page, title: string, plannedOn: string) {
  await page.getByLabel("Wat wordt er bereikt?").fill(title);
  await page.getByLabel("Gepland op").fill(plannedOn);
  await button(page, "Mijlpaal toevoegen").click();
  await expect(page.getByRole("listitem").filter({ hasText: title })).toBeVisible();
}

async function report(page: Page, health: string, text: string) {
  await link(page, "Voortgang melden").click();
  await page.getByLabel(health).check();
  await page.getByLabel("Wat is er gebeurd").fill(text);
  await button(page, "Versturen").click();
  await expect(page.getByText(text)).toBeVisible();
}

/** The report says something else now; what it said before stays where officials can open it. */
async function correctReport(page: Page, text: string) {
  await page.getByRole("link", { name: /^Corrigeren ?: bericht van/ }).click();
  await page.getByLabel("Wat is er gebeurd").fill(text);
  await button(page, "Opslaan").click();
  await expect(page.getByText(text).first()).toBeVisible();
  await page.getByText("wat er eerst stond").click();
  await expect(page.getByText(/^Wat er stond tot .* · Aandacht nodig$/)).toBeVisible();
}

/** From nothing to a project that the public reads. */
async function journey(page: Page, visitor: Page) {
  const name = `Treinkaartje ${newWord()}`;
  const bottleneck = await makeBottleneck(db, { published: true });
  await register(page, name, bottleneck.reference);
  const address = new URL(page.url()).pathname;
  expect((await visitor.goto(address))?.status()).toBe(404);

  await link(page, "Mijlpalen bijwerken").click();
  await addMilestone(page, "Plan vastgesteld", day(-30));
  await addMilestone(page, "Eerste kaartje verkocht", day(-23));
  await addMilestone(page, "Hele grens", day(300));
  await page.getByRole("button", { name: /^Vandaag gehaald ?: Plan/ }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "De wijziging is opgeslagen." }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /Vandaag gehaald/ })).toHaveCount(2);

  await page.goto(address);
  await report(page, "Aandacht nodig", "De kaartautomaten zijn geleverd.");
  await correctReport(page, "De kaartautomaten zijn te laat geleverd.");
  await link(page, "Openbaar maken").click();
  await expect(page.getByText("Zo leest het publiek dit project.")).toBeVisible();
  await button(page, "Openbaar maken").click();
  await page.waitForURL(`**${address}?saved=1&seal=*`);
  await readAsPublic(visitor, address, name);
  return { page, visitor, address, name };
}

async function readAsPublic(visitor: Page, address: string, name: string) {
  await visitor.goto(`/nl/projects?q=${encodeURIComponent(name)}`);
  await visitor.getByRole("link", { name }).click();
  await visitor.waitForURL(`**${address}`);
  const main = visitor.getByRole("main");
  await expect(main).toContainText("In uitvoering");
  await expect(main).toContainText("Aandacht nodig");
  await expect(main).toContainText("1 van 3 mijlpalen");
  await expect(main).toContainText("3 weken te laat");
  // What was reached late says so, beside the day for which it was promised.
  await expect(main).toContainText(/Gepland op\s\d+\s\S+\s\d{4} · 4\sweken te laat/);
  await expect(main).toContainText(/€\s7,4\smln/);
  await expect(main).toContainText("De kaartautomaten zijn te laat geleverd.");
  await expect(main).not.toContainText("Wat u kunt doen");
}

test("a coordinator tracks a project and the public reads of it", async ({
  signInAs,
  asPublic,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const { visitor } = await journey(page, await asPublic());
  await hasNoViolations(visitor);
  await hasNoViolations(page);
  await link(page, "Publicatie intrekken").click();
  await page.getByLabel("Waarom trekt u dit in?").fill("Te vroeg.");
  await button(page, "Publicatie intrekken").click();
  await page.waitForURL(/saved=1/);
  expect((await visitor.reload())?.status()).toBe(404);
});

test("the same at 390 pixels", async ({ signInAs, asPublic }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { width: 390 });
  const { visitor } = await journey(page, await asPublic({ width: 390 }));
  await fits(visitor);
  for (const part of ["", "/edit", "/milestones", "/report", "/publish"]) {
    await page.goto(new URL(visitor.url()).pathname + part);
    await fits(page);
  }
});

test("the same without JavaScript", async ({ signInAs, asPublic }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await journey(page, await asPublic({ javaScriptEnabled: false }));
});

test("two officials who edit one project see both versions side by side", async ({ signInAs }) => {
  const { reference } = await makeProject(db, { name: `Bus ${newWord()}` });
  const first = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const second = await signInAs("PARTNER_OFFICIAL", scopes.northRhine);
  const address = `/nl/projects/${reference}`;
  await first.goto(`${address}/edit`);
  await second.goto(`${address}/edit`);
  await first.getByLabel("Naam", { exact: true }).fill("Bus van de eerste");
  await button(first, "Opslaan").click();
  await first.waitForURL(/saved=1/);

  await second.getByLabel("Naam", { exact: true }).fill("Bus van de tweede");
  await button(second, "Opslaan").click();
  await expect(second.locator("#form-errors")).toBeFocused();
  const both = second.getByRole("region", { name: "Twee versies naast elkaar" });
  const choice = both.getByRole("group", { name: /^‘Naam’/ });
  await expect(choice).toContainText("Bus van de eerste");
  await expect(choice).toContainText("Bus van de tweede");
  await hasNoViolations(second);
  await choice.getByLabel("Mijn versie").check();
  await button(second, "Opslaan").click();
  await second.waitForURL(/saved=1/);
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Bus van de tweede");
});

test("a milestone is corrected and taken back", async ({ signInAs }) => {
  const { id, reference } = await makeProject(db);
  await db.milestone.create({
    data: { projectId: id, title: "Plan", plannedOn: new Date(day(30)) },
  });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/projects/${reference}/milestones`);
  await page.getByRole("link", { name: /^Wijzigen ?: Plan/ }).click();
  await page.getByLabel("Gehaald op").fill(day(2));
  await button(page, "Opslaan").click();
  await expect(page.locator("#form-errors")).toContainText("Kies een datum tot en met vandaag.");
  await page.getByLabel("Gehaald op").fill(day(-1));
  await button(page, "Opslaan").click();
  await page.waitForURL(/milestones\?saved=1/);
  await hasNoViolations(page);
  await page.getByRole("link", { name: /^Wijzigen ?: Plan/ }).click();
  await page.getByText("Mijlpaal verwijderen").click();
  await button(page, "Ja, verwijderen").click();
  await expect(page.getByText("Er zijn nog geen mijlpalen ingevuld.")).toBeVisible();
});

test("a reader, another region and the public are offered nothing", async ({
  signInAs,
  asPublic,
}) => {
  const { reference } = await makeProject(db, { published: true });
  const forms = ["edit", "report", "milestones", "publish"];
  const strangers = [
    await signInAs("READER", scopes.all),
    await signInAs("REGIONAL_COORDINATOR", scopes.zeeland),
  ];
  for (const page of strangers) {
    await page.goto(`/nl/projects/${reference}`);
    await expect(page.getByText("Wat u kunt doen")).toHaveCount(0);
    for (const form of forms) {
      expect((await page.goto(`/nl/projects/${reference}/${form}`))?.status()).toBe(404);
    }
  }
  const visitor = await asPublic();
  for (const form of forms) {
    await visitor.goto(`/nl/projects/${reference}/${form}`);
    await expect(visitor).toHaveURL(/sign-in\?next=/);
  }
});

test("who may not publish is told who may, and of a number that was not found which", async ({
  signInAs,
}) => {
  const page = await signInAs("PARTNER_OFFICIAL", scopes.all);
  await page.goto("/de/projects/new");
  await expect(page.getByText("Die regionale oder nationale Koordination kann es")).toBeVisible();
  await page.locator("#bottlenecks-field").fill("GW-2026-0030 / GW-1999-1");
  await page.locator("#startOn").fill(day(10));
  await page.locator("#endOn").fill(day(5));
  await button(page, "Erfassen").click();
  const errors = page.locator("#form-errors");
  await expect(errors).toContainText("Nicht gefunden: GW-1999-1.");
  await expect(errors).toContainText("Das Ende liegt vor dem Anfang.");
});

test("an internal project says who sees it, also one of no partnership", async ({ signInAs }) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  for (const [partnershipId, who] of [
    [undefined, "alleen ambtenaren die over deze regio’s gaan, zien het"],
    ["nl-nrw", "alleen ambtenaren van deze regio’s en samenwerking zien het"],
  ] as const) {
    const { reference } = await makeProject(db, { ...(partnershipId && { partnershipId }) });
    await page.goto(`/nl/projects/${reference}`);
    await expect(page.getByText(who)).toBeVisible();
  }
});
