import type { Page } from "@playwright/test";
import { scopes } from "@/prisma/testing/make";
import { expect, test } from "./fixtures";
import { made } from "./searched";
import { hasNoViolationsForTwo } from "./violations";

const palette = (page: Page) => page.getByRole("dialog", { name: "Zoeken en doen" });
const field = (page: Page) => palette(page).getByRole("combobox");
const option = (page: Page, name: string | RegExp) => palette(page).getByRole("option", { name });

test("“/” and Ctrl-K open the palette, which is loaded only then, and Escape gives the focus back", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto("/nl/about");
  const scripts: string[] = [];
  page.on(
    "request",
    (request) => request.resourceType() === "script" && scripts.push(request.url()),
  );
  await page.getByRole("link", { name: "Projecten" }).focus();
  expect(scripts).toEqual([]);
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  expect(scripts.length).toBeGreaterThan(0);
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole("link", { name: "Projecten" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
});

test("“/” is a sign like any other where one types", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks");
  const list = page.getByRole("main").getByRole("searchbox").first();
  await list.focus();
  await page.keyboard.type("a/b");
  await expect(list).toHaveValue("a/b");
  await expect(palette(page)).toBeHidden();
});

test("who speaks to the computer switches “/” off, and Ctrl-K stays", async ({ asPublic }) => {
  const page = await asPublic({ width: 1366 });
  const isTaken = (sign: string) =>
    page.evaluate(
      (key) =>
        !document.body.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        ),
      sign,
    );
  const key = page.getByRole("banner").getByTitle("Toets / om te zoeken");
  await page.goto("/nl/search");
  await expect(key).toBeVisible();
  await page.getByLabel(/^Met de toets \/ opent u het zoeken/).uncheck();
  await expect(key).toBeHidden();

  await page.goto("/nl/about");
  await expect(key).toBeHidden();
  expect(await isTaken("/")).toBe(false);
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();

  await page.goto("/nl/search");
  await page.getByLabel(/^Met de toets \/ opent u het zoeken/).check();
  await page.goto("/nl/about");
  await expect(key).toBeVisible();
  expect(await isTaken("/")).toBe(true);
});

test("a reader finds records of each noun and opens one without a mouse", async ({ asPublic }) => {
  const { word, open, project } = await made();
  const page = await asPublic();
  await page.goto("/nl");
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await expect(palette(page).getByRole("status")).toHaveText("2 gevonden");
  await expect(option(page, new RegExp(open.reference))).toBeVisible();
  await expect(option(page, new RegExp(project.reference))).toBeVisible();
  await expect(palette(page).getByText("Intern")).toHaveCount(0);
  await hasNoViolationsForTwo(page);

  await page.keyboard.press("ArrowDown");
  await expect(option(page, new RegExp(open.reference))).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/bottlenecks/${open.reference}`);
});

test("Enter with nothing chosen leads to the page of the search, Ctrl-Enter to a new tab", async ({
  asPublic,
}) => {
  const { word, project } = await made();
  const page = await asPublic();
  await page.goto("/nl/about");
  await page.keyboard.press("Control+k");
  await page.keyboard.type(word);
  await expect(option(page, new RegExp(project.reference))).toBeVisible();
  const opened = page.context().waitForEvent("page");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+Enter");
  await (await opened).close();
  await page.keyboard.type("en");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/search?q=${word}en`);
});

test("an official sees what is internal, and registers with what was looked for in vain", async ({
  signInAs,
}) => {
  const { word, internal } = await made();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/workbench");
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await expect(option(page, new RegExp(internal.reference))).toBeVisible();

  await field(page).fill("Vlieger zonder vergunning xqzwvk");
  await expect(palette(page).getByRole("status")).toContainText("Niets gevonden");
  await option(page, /^Knelpunt registreren/).click();
  await expect(page.getByLabel("Titel")).toHaveValue("Vlieger zonder vergunning xqzwvk");
});

test("the palette leads to my work, to another language and to a number", async ({ signInAs }) => {
  const { open } = await made();
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks?status=REPORTED");
  await page.keyboard.press("/");
  await option(page, /^Deutsch/).click();
  await expect(page).toHaveURL("/de/bottlenecks?status=REPORTED");

  await page.goto("/nl/about");
  await page.keyboard.press("/");
  await option(page, /^Naar een nummer/).click();
  await expect(field(page)).toHaveValue("GW-");
  await page.keyboard.type(open.reference.slice(3));
  await expect(palette(page).getByRole("group", { name: "Dit nummer" })).toContainText(
    open.reference,
  );
  await field(page).fill("");
  await option(page, /^Mijn werk/).click();
  await expect(page).toHaveURL("/nl/workbench");
});

test("where the portal does not answer, the palette says so and Enter still leads on", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto("/nl/about");
  await page.route("**/search/find*", (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press("/");
  await page.keyboard.type("trein");
  await expect(palette(page).getByRole("status")).toContainText("Zoeken lukt nu niet");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nl/search?q=trein");
});

test("on a phone the palette fills the screen, in the dark too", async ({ asPublic }) => {
  const page = await asPublic({ width: 390, colorScheme: "dark" });
  await page.goto("/nl");
  await page.getByRole("banner").getByRole("link", { name: "Zoeken" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Twente");
  await expect(option(page, /^Twente/).first()).toBeVisible();
  expect(await palette(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 900 });
  await expect(palette(page).getByText("nieuw tabblad")).toBeHidden();
  await hasNoViolationsForTwo(page);
  await palette(page).getByRole("button", { name: "Sluiten" }).click();
  await expect(palette(page)).toBeHidden();
});

test("a whole number and Enter open that record", async ({ asPublic }) => {
  const { open } = await made();
  const page = await asPublic();
  await page.goto("/nl/about");
  await page.keyboard.press("Control+k");
  await page.keyboard.type(open.reference);
  await expect(option(page, new RegExp(open.reference))).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/nl/bottlenecks/${open.reference}`);
});

test("the header with its search stays one row, and within the screen", async ({
  asPublic,
  signInAs,
}) => {
  for (const width of [1024, 1280, 1366])
    for (const language of ["nl", "de", "fr", "en"])
      for (const page of [
        await asPublic({ width }),
        await signInAs("CABINET", scopes.nrw, { width }),
      ]) {
        await page.goto(`/${language}/partnerships`);
        const header = await page.locator("header").first().boundingBox();
        const rows = `${language}, ${width}`;
        expect.soft(header?.height, rows).toBeLessThan(80);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(wider, rows).toBeLessThanOrEqual(0);
        await page.close();
      }
});
