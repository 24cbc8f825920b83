import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { fillFirstStep, next, officialOf, uniqueTitle } from "./registering";

test("a draft is kept, belongs to its official, and can be thrown away", async ({ signInAs }) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, title);
  const address = page.url();
  const other = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  expect((await other.goto(address))?.status()).toBe(404);

  await page.getByText("Concept verwijderen", { exact: true }).click();
  await page.getByRole("button", { name: "Ja, concept verwijderen" }).click();
  await page.waitForURL(/workbench/);
  expect((await page.goto(address))?.status()).toBe(404);
});

test("a draft opens again where it was left, or at the first step that is not right yet", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  const draft = new URL(page.url()).searchParams.get("draft");
  await page.getByRole("button", { name: "Opslaan en stoppen" }).click();
  await page.waitForURL(/workbench/);
  await page.goto(`/nl/bottlenecks/new?draft=${draft}`);
  await expect(page).toHaveURL(`/nl/bottlenecks/new?draft=${draft}&step=2`);
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();

  await page.getByRole("button", { name: "Terug" }).click();
  const problem = page.getByLabel("Wat is het probleem?");
  await problem.fill("Fietsers uit Losser staan stil.");
  await page.getByRole("button", { name: "Opslaan en stoppen" }).click();
  await page.waitForURL(/workbench/);
  await page.goto(`/nl/bottlenecks/new?draft=${draft}`);
  await expect(page).toHaveURL(`/nl/bottlenecks/new?draft=${draft}&step=1`);
  await expect(problem).toHaveValue("Fietsers uit Losser staan stil.");
});

test("a first step with more text than a draft holds comes back with all of it", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(uniqueTitle());
  const text = "de grens ".repeat(2500).trim();
  await page.getByLabel("Wat is het probleem?").fill(text);
  await next(page);
  await expect(page.locator("#form-errors")).toContainText("Er is niets opgeslagen");
  await expect(page.getByLabel("Wat is het probleem?")).toHaveValue(text);
});

test("a draft that is there does not pass for kept when what was typed is more than it holds", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  await page.goto(page.url().replace("step=2", "step=1"));
  const text = "x".repeat(24_000);
  await page.getByLabel("Titel").fill("Een nieuwe titel");
  await page.getByLabel("Wat is het probleem?").fill(text);
  for (const button of ["Verder", "Opslaan en stoppen"]) {
    const before = page.url();
    await page.getByRole("button", { name: button, exact: true }).click();
    await expect(page).not.toHaveURL(before);
    await expect(page.locator("#form-errors")).toContainText("Er is niets opgeslagen");
    await expect(page.locator("#form-errors")).toContainText("14.000 tekens te lang");
    await expect(page.getByText("Uw concept is opgeslagen")).toHaveCount(0);
    await expect(page.getByLabel("Wat is het probleem?")).toHaveValue(text);
    await expect(page.getByLabel("Titel")).toHaveValue("Een nieuwe titel");
  }

  await page.getByLabel("Titel").fill("");
  await page.getByLabel("Wat is het probleem?").fill("x".repeat(10_100));
  await next(page);
  await expect(page.locator("#form-errors")).toContainText("100 tekens te lang");
  await expect(page.getByText("Uw concept is opgeslagen")).toBeVisible();
});

test("a session that ended keeps what was typed", async ({ signInAs, baseURL }) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(title);
  const id = await officialOf(page);
  // What is looked up while one types may be refused already, which the console is told: here that is no fault.
  page.removeAllListeners("console");
  await db.session.updateMany({ where: { officialId: id }, data: { endedAt: new Date() } });
  await next(page);
  await page.waitForURL(/sign-in\?next=/);
  const back = new URL(page.url()).searchParams.get("next") ?? "";
  await page.context().addCookies([await sessionCookie(id, baseURL ?? "")]);
  await page.goto(back);
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  await expect(page.locator("#form-errors")).toContainText("Uw sessie is verlopen");
});
