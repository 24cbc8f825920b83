import type { Page } from "@playwright/test";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { makeBottleneck, makeProject, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";

/** What officials do most takes as few presses as was promised; typing is none. */
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const panel = (page: Page) => page.locator("#next-step");
const day = (fromNow: number) => dayAfter(dayAtBorder(new Date()), fromNow);

/** How often somebody pressed on this page since. */
async function pressesOn(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction("tellPress", () => {
    presses += 1;
  });
  await page.addInitScript(() => {
    const { tellPress } = window as unknown as { tellPress: () => void };
    addEventListener("pointerdown", () => tellPress(), true);
  });
  return () => presses;
}

test("the date of a next step is changed in two", async ({ signInAs }) => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  await db.nextStep.create({ data: { bottleneckId: id, what: "Bellen" } });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const presses = await pressesOn(page);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await panel(page).locator("summary", { hasText: "Andere datum" }).click();
  await panel(page).getByLabel("Nieuwe datum").fill(day(20));
  await button(page, "Datum opslaan").click();
  await expect(page.getByText("De nieuwe datum is opgeslagen.")).toBeVisible();
  expect(presses()).toBe(2);
});

test("a step is ticked off on the workbench in one", async ({ asPublic, baseURL }) => {
  const viewer = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const { id } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const what = `Bellen ${crypto.randomUUID()}`;
  const step = { bottleneckId: id, what, officialId: viewer.id, dueOn: new Date(day(0)) };
  await db.nextStep.create({ data: { ...step, organisationId: viewer.organisationId } });
  const page = await asPublic();
  await page.context().addCookies([await sessionCookie(viewer.id, baseURL ?? "")]);
  const presses = await pressesOn(page);
  await page.goto("/nl/workbench?all=1");
  await page.getByRole("listitem").filter({ hasText: what }).getByRole("button").click();
  await expect(page.getByText("De stap is gedaan. Wat is de volgende stap?")).toBeVisible();
  expect(presses()).toBe(1);
});

test("a project is linked in three", async ({ signInAs }) => {
  const name = `lijn${crypto.randomUUID().replaceAll(/[^a-f]/g, "")}${Date.now()}`;
  await makeProject(db, { name });
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const presses = await pressesOn(page);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.getByRole("link", { name: "Bewerken" }).click();
  await page.locator("#projects-field").fill(name);
  await page.locator("[role=option]").click();
  await button(page, "Opslaan").click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  expect(presses()).toBe(3);
});

test("a Commissioner's cabinet answers what is asked of it in two", async ({
  asPublic,
  baseURL,
}) => {
  const { id } = await makeBottleneck(db, { status: "IN_ANALYSIS", regionIds: ["NL213"] });
  const cabinet = await makeViewer(db, "CABINET", scopes.flanders, {
    organisationId: "cdk-zeeland",
  });
  const what = `Besluit ${crypto.randomUUID()}`;
  await db.nextStep.create({ data: { bottleneckId: id, what, organisationId: "cdk-zeeland" } });
  const page = await asPublic();
  await page.context().addCookies([await sessionCookie(cabinet.id, baseURL ?? "")]);
  const presses = await pressesOn(page);
  await page.goto("/nl/workbench?all=1");
  const task = page.getByRole("listitem").filter({ hasText: what });
  await task.getByRole("link", { name: /^Antwoorden/ }).click();
  await panel(page).getByLabel("Uitkomst van de stap").fill("De commissaris stemt in.");
  await button(page, "Als gedaan melden").click();
  await expect(page.getByText("Uw antwoord is verstuurd.")).toBeVisible();
  expect(presses()).toBe(2);
});
