import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { officialOf, tickRegion, uniqueTitle } from "./registering";
import { hasNoViolations } from "./violations";

const kept = (page: Page) => page.getByText(/^Bewaard om \d\d:\d\d$/);
const offered = (page: Page) => page.getByText(/U typte hier iets op .* dat nog niet is verstuurd/);
const elsewhere = (page: Page) => page.getByText(/Wat hier staat, is nog niet bewaard/);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const rowOf = (officialId: string) =>
  db.keptForm.findFirst({ where: { officialId, number: { gt: 0 } } });

/** How often the browser asks whether one wants to leave; one always does. */
function questions(page: Page): () => number {
  let asked = 0;
  page.on("dialog", (dialog) => {
    asked += 1;
    return dialog.accept();
  });
  return () => asked;
}

/** Another browser of the same official. */
async function alsoSignedIn(page: Page, other: Page, baseURL = ""): Promise<Page> {
  await other.context().addCookies([await sessionCookie(await officialOf(page), baseURL)]);
  return other;
}

test("what was typed in a long form is there in another browser, and gone once it is sent", async ({
  signInAs,
  asPublic,
  baseURL,
}) => {
  const { reference } = await makeBottleneck(db);
  const address = `/nl/bottlenecks/${reference}/edit`;
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const asked = questions(page);
  await page.goto(address);
  await page.getByLabel("Titel").fill("Een bus die doorrijdt");
  await expect(kept(page)).toBeVisible();
  await hasNoViolations(page);
  await page.getByRole("link", { name: "Projecten" }).first().click();
  await expect(page).toHaveURL(/\/nl\/projects$/);
  expect(asked()).toBe(0);

  const other = await alsoSignedIn(
    page,
    await asPublic({ width: 390, colorScheme: "dark" }),
    baseURL,
  );
  await other.goto(address);
  await expect(offered(other)).toBeVisible();
  await expect(other.getByLabel("Titel")).not.toHaveValue("Een bus die doorrijdt");
  await hasNoViolations(other);
  await button(other, "Terugzetten").click();
  await expect(other.getByLabel("Titel")).toHaveValue("Een bus die doorrijdt");
  await button(other, "Opslaan").click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Een bus die doorrijdt");
  expect(await rowOf(await officialOf(page))).toBeNull();
});

test("what was typed in a form of a project is gone when it is thrown away", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const official = await officialOf(page);
  for (const address of [
    `/nl/projects/${reference}/edit`,
    `/nl/projects/${reference}/report`,
    "/nl/projects/new",
  ]) {
    await page.goto(address);
    await page.locator("textarea").first().fill("De brug gaat open.");
    await expect(kept(page)).toBeVisible();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto("/nl/about");
    await page.goto(address);
    await expect(offered(page)).toBeVisible();
    await button(page, "Wissen wat ik typte").click();
    await expect.poll(() => rowOf(official)).toBeNull();
    await page.reload();
    await expect(button(page, "Wissen wat ik typte")).toHaveCount(0);
  }
});

test("a next step that was begun is offered in another browser, and gone once it is agreed", async ({
  signInAs,
  asPublic,
  baseURL,
}) => {
  const { reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const address = `/nl/bottlenecks/${reference}?ask=step#next-step`;
  await page.goto(address);
  await page.getByRole("textbox", { name: "Volgende stap", exact: true }).fill("Brief schrijven");
  await expect(kept(page)).toBeVisible();
  const other = await alsoSignedIn(page, await asPublic({ width: 390 }), baseURL);
  await other.goto(address);
  await expect(offered(other)).toBeVisible();
  await hasNoViolations(other);
  await button(other, "Terugzetten").click();
  await expect(other.getByRole("textbox", { name: "Volgende stap", exact: true })).toHaveValue(
    "Brief schrijven",
  );
  await button(other, "Opslaan").click();
  await expect(other.getByText("De volgende stap is opgeslagen.")).toBeVisible();
  expect(await rowOf(await officialOf(other))).toBeNull();
});

test("two browsers in one form: the second is told, and chooses which of the two is kept", async ({
  signInAs,
  asPublic,
  baseURL,
}) => {
  const { reference } = await makeBottleneck(db);
  const address = `/nl/bottlenecks/${reference}/edit`;
  const one = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const two = await alsoSignedIn(one, await asPublic(), baseURL);
  for (const page of [one, two]) await page.goto(address);
  await one.getByLabel("Titel").fill("In de ene browser");
  await expect(kept(one)).toBeVisible();
  await two.getByLabel("Titel").fill("In de andere browser");
  await expect(elsewhere(two)).toBeVisible();
  const official = await officialOf(one);
  expect(JSON.stringify(await rowOf(official))).toContain("In de ene browser");

  await button(two, "Bewaren wat hier staat").click();
  await expect(kept(two)).toBeVisible();
  expect(JSON.stringify(await rowOf(official))).toContain("In de andere browser");

  await one.getByLabel("Titel").fill("Nog iets in de ene browser");
  await expect(elsewhere(one)).toBeVisible();
  const asked = questions(one);
  await button(one, "Tonen wat daar staat").click();
  await expect(offered(one)).toBeVisible();
  expect(asked()).toBe(0);
  await button(one, "Terugzetten").click();
  await expect(one.getByLabel("Titel")).toHaveValue("In de andere browser");
});

test("who begins to type a registration has a draft, and two browsers on it keep both versions", async ({
  signInAs,
  asPublic,
  baseURL,
}) => {
  const title = uniqueTitle();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(title);
  await expect(kept(page)).toBeVisible();
  await expect(page).toHaveURL(/\/nl\/bottlenecks\/new\?draft=[\w-]{36}&step=1$/);
  const draft = new URL(page.url()).searchParams.get("draft") ?? "";
  const other = await alsoSignedIn(page, await asPublic(), baseURL);
  await other.goto(page.url());
  await expect(other.getByLabel("Titel")).toHaveValue(title);

  const problem = "Wat is het probleem?";
  await page.getByLabel(problem).fill("De brug houdt op bij de grenspaal.");
  await expect
    .poll(async () =>
      JSON.stringify(await db.registrationDraft.findUnique({ where: { id: draft } })),
    )
    .toContain("grenspaal");
  await other.getByLabel(problem).fill("De brug is dicht.");
  await expect(elsewhere(other)).toBeVisible();
  await button(other, "Verder").click();
  await expect(other.getByText("Twee versies naast elkaar")).toBeVisible();

  for (const region of ["NL213", "DEA34"]) await tickRegion(page, region);
  await button(page, "Verder").click();
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
  const { officialId } = await db.registrationDraft.findUniqueOrThrow({ where: { id: draft } });
  expect(await db.registrationDraft.count({ where: { officialId } })).toBe(1);
});

test("one is asked before leaving while something is not kept, and not after", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const asked = questions(page);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.route(`**/edit`, (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  page.removeAllListeners("console");
  await page.getByLabel("Titel").fill("Een bus die doorrijdt");
  await expect(page.getByText(/^Nog niet bewaard\./)).toBeVisible();
  await page.getByRole("link", { name: "Projecten" }).first().click();
  await expect(page).toHaveURL(/\/nl\/projects$/);
  expect(asked()).toBe(1);
});

test("of a stranger, of another official and from another place nothing is kept", async ({
  signInAs,
  asPublic,
  baseURL,
}) => {
  const { reference } = await makeBottleneck(db, { published: true });
  const path = `/bottlenecks/${reference}/edit`;
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl${path}`);
  const official = await officialOf(page);
  const action = (await page.locator("form[data-keep]").getAttribute("data-keep")) ?? "";
  const stranger = await asPublic();
  const other = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const made = { language: "nl", version: "1", seen: "" };
  const typed = JSON.stringify({ path, number: 0, changed: [["title", "Van een vreemde"]], made });
  const send = (by: Page, origin = baseURL ?? "", madeFor = official) =>
    by.request.post(`/nl/bottlenecks/${reference}`, {
      headers: { Origin: origin, "x-grenswerk-sent": "1" },
      multipart: { [action]: "", typed, madeFor, locale: "nl" },
    });
  expect((await send(stranger)).url()).toContain("typed=no");
  expect((await send(other)).url()).toContain("typed=no");
  expect((await send(page, "https://elsewhere.example")).ok()).toBe(false);
  expect(await db.keptForm.count({ where: { path } })).toBe(0);
  expect((await send(page)).url()).toContain("typed=kept");
  expect(await rowOf(official)).toMatchObject({ path, number: 1 });
});
