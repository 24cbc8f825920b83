import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, fillProblem, next, uniqueTitle } from "./registering";

const combobox = (page: Page) => page.getByRole("combobox", { name: "Zoek een regio" });

async function choose(page: Page, typed: string) {
  await combobox(page).fill(typed);
  await page.getByRole("option", { name: typed, exact: true }).click();
}

test("a coordinator registers a bottleneck with both sides of the border", async ({ signInAs }) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillProblem(page, title);
  await choose(page, "Twente");
  await next(page);
  const summary = page.locator("#form-errors");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Er ontbreekt een regio in Duitsland of België.");
  await expect(page.getByRole("group", { name: "Regio’s" })).toHaveAccessibleDescription(
    "Er ontbreekt een regio in Duitsland of België.",
  );

  await choose(page, "Borken");
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
  await expect(page.getByText(/Concept opgeslagen om \d\d:\d\d/)).toBeVisible();
  await expect(page.getByLabel("Nederland – Noordrijn-Westfalen")).toBeChecked();
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 3 van 3 ·")).toBeVisible();
  await expect(page.getByRole("group", { name: "Duitsland" })).toBeVisible();
  await page.getByRole("group", { name: "Nederland" }).getByLabel("Wet of regel").fill("Wegenwet");
  await page.getByLabel("Bronnen").fill("example.org");
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(
    page.getByText("Vul een webadres in dat begint met https:// of www.").last(),
  ).toBeVisible();
  await expect(page.getByLabel("Wet of regel").first()).toHaveValue("Wegenwet");

  await page.getByLabel("Bronnen").fill("https://example.org/brug");
  await page.getByRole("button", { name: "Registreren" }).click();
  await page.waitForURL(/GW-\d{4}-\d{4,}\?registered=1/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("who may not publish what they register is told who may", async ({ signInAs }) => {
  const page = await signInAs("PARTNER_OFFICIAL", scopes.northRhine);
  await fillFirstStep(page, uniqueTitle());
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  await page.getByRole("button", { name: "Registreren" }).click();
  await expect(
    page.getByText("De regionale of landelijke coördinatie kan het openbaar maken."),
  ).toBeVisible();
});

test("going back keeps what was typed in every step", async ({ signInAs }) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, title);
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  await page.getByLabel("Interne notitie").fill("Bel de gemeente.");
  await page.getByRole("button", { name: "Stap 1 wijzigen" }).click();
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  await page.getByRole("button", { name: "Borken verwijderen" }).click();
  await choose(page, "Steinfurt");
  await next(page);
  await page.getByLabel("Onderwijs").check();
  await page.getByRole("button", { name: "Terug" }).click();
  await expect(page.getByRole("button", { name: "Steinfurt verwijderen" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Borken verwijderen" })).toHaveCount(0);
  await next(page);
  await expect(page.getByLabel("Onderwijs")).toBeChecked();
  await expect(page.getByLabel("Mobiliteit, openbaar vervoer")).toBeChecked();
  await next(page);
  await expect(page.getByLabel("Interne notitie")).toHaveValue("Bel de gemeente.");
});

test("similar bottlenecks appear while the title is typed", async ({ signInAs }) => {
  const title = uniqueTitle();
  const { reference } = await makeBottleneck(db, { title, published: true });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").pressSequentially(title.slice(0, 25));
  const similar = page.getByRole("region", { name: "Bestaat dit al?" });
  await expect(similar.getByText(reference)).toBeVisible();
  await expect(similar.getByRole("link", { name: title })).toHaveAttribute(
    "href",
    `/nl/bottlenecks/${reference}`,
  );
});

test("a double click registers once", async ({ signInAs }) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, title);
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  await next(page);
  await page.getByRole("button", { name: "Registreren" }).dblclick();
  await page.waitForURL(/registered=1/);
  expect(await db.bottleneckText.count({ where: { title } })).toBe(1);
});

test("the keyboard alone is enough, on the field for regions too", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillProblem(page, uniqueTitle());
  await combobox(page).focus();
  await page.keyboard.type("graf ben");
  await page.keyboard.press("ArrowDown");
  await expect(combobox(page)).toHaveAttribute("aria-activedescendant", "regions-suggestion-0");
  await page.keyboard.press("Enter");
  await page.keyboard.type("achter");
  await page.keyboard.press("Enter");
  // Twente, the official's own, was chosen before.
  await expect(page.getByRole("list", { name: "Gekozen regio’s" }).locator("li")).toHaveCount(3);
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("list", { name: "Gekozen regio’s" }).locator("li")).toHaveCount(2);
  await page.keyboard.type("graf");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Verder" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
  await page.getByLabel("Mobiliteit, openbaar vervoer").focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Verder" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText("Stap 3 van 3 ·")).toBeVisible();
  await page.locator("#nextStep").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/registered=1/);
});

test("a region pressed on the map is chosen, and pressed again is not", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  const region = page.getByRole("button", { name: "Veluwe", exact: true });
  await region.hover();
  await expect(page.locator("#regions-map text", { hasText: "Veluwe" })).toBeVisible();
  await region.click();
  await expect(region).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Veluwe verwijderen" })).toBeVisible();
  await region.click();
  await expect(page.getByRole("button", { name: "Veluwe verwijderen" })).toHaveCount(0);
});

test("at 390 pixels the form fits and ends on the record", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { width: 390 });
  const fits = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
  await page.goto("/nl/bottlenecks/new");
  expect(await fits()).toBe(true);
  await fillFirstStep(page, uniqueTitle());
  await page.getByLabel("Mobiliteit, openbaar vervoer").check();
  expect(await fits()).toBe(true);
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 3 van 3 ·")).toBeVisible();
  expect(await fits()).toBe(true);
  await page.getByRole("button", { name: "Registreren" }).click();
  await page.waitForURL(/registered=1/);
});

test("outside their own regions a coordinator is told so", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.zeeland);
  await fillProblem(page, uniqueTitle());
  await page.getByRole("button", { name: "Zeeuws-Vlaanderen verwijderen" }).click();
  await choose(page, "Twente");
  await choose(page, "Borken");
  await next(page);
  await expect(page.locator("#form-errors")).toContainText("Buiten uw eigen gebied");
});

test("a reader and the public cannot register", async ({ signInAs, asPublic }) => {
  const reader = await signInAs("READER", scopes.all);
  expect((await reader.goto("/nl/bottlenecks/new"))?.status()).toBe(404);
  expect((await reader.request.get("/nl/bottlenecks/similar?title=bus")).status()).toBe(404);
  const page = await asPublic();
  await page.goto("/nl/bottlenecks/new");
  await expect(page).toHaveURL(/sign-in\?next=/);
});
