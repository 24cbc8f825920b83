import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolationsForTwo } from "./violations";

const palette = (page: Page) => page.getByRole("dialog", { name: "Zoeken en doen" });
const field = (page: Page) => palette(page).getByRole("combobox");
const option = (page: Page, name: string | RegExp) => palette(page).getByRole("option", { name });

/** Letters that no other record has: a search reads a number as another kind of word. */
const unique = () =>
  `kwartel${[...randomUUID().slice(0, 8)].map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 16))).join("")}`;

/** One word in a public bottleneck, a public project and an internal bottleneck in Twente. */
async function made() {
  const word = unique();
  const open = await makeBottleneck(db, { title: `Veer ${word} vaart niet`, published: true });
  const internal = await makeBottleneck(db, { title: `Intern ${word}` });
  const project = await makeProject(db, { name: `Brug ${word}`, published: true });
  return { word, open, internal, project };
}

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

test("without scripts the search is a page, with the way to each list", async ({ asPublic }) => {
  const { word, open, project, internal } = await made();
  const page = await asPublic({ javaScriptEnabled: false });
  await page.goto("/nl/about");
  const search = page.getByRole("searchbox", { name: "Zoek in het hele portaal" });
  await search.fill(word);
  await search.press("Enter");
  await expect(page).toHaveURL(`/nl/search?q=${word}`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(`Zoeken naar ‘${word}’`);
  for (const { reference } of [open, project])
    await expect(main.getByText(reference)).toBeVisible();
  await expect(main.getByText(internal.reference)).toHaveCount(0);
  await expect(main.locator("mark")).toHaveText([word, word]);
  await main
    .getByRole("region", { name: "Knelpunten 1" })
    .getByRole("link", { name: "Tonen in de lijst" })
    .click();
  await expect(page).toHaveURL(`/nl/bottlenecks?q=${word}`);
  await expect(page.getByRole("main").getByRole("link", { name: new RegExp(word) })).toHaveCount(1);
});

for (const [language, nothing] of [
  ["nl", "Niets gevonden voor ‘xqzwvk’"],
  ["de", "Nichts gefunden für „xqzwvk“"],
  ["fr", "Aucun résultat pour « xqzwvk »"],
  ["en", "Nothing found for ‘xqzwvk’"],
] as const) {
  test(`/${language}: an empty result says what was searched, and offers the other nouns`, async ({
    asPublic,
    signInAs,
  }) => {
    const page = await asPublic();
    await page.goto(`/${language}/search?q=xqzwvk`);
    const main = page.getByRole("main");
    await expect(main.getByRole("status").filter({ hasText: nothing })).toBeVisible();
    for (const list of ["bottlenecks", "projects", "regions", "partnerships", "commissioners"])
      await expect(main.locator(`a[href="/${language}/${list}"]`)).toBeVisible();
    await expect(main.locator(`a[href^="/${language}/bottlenecks/new"]`)).toHaveCount(0);

    const official = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
    await official.goto(`/${language}/search?q=xqzwvk`);
    const register = official.getByRole("main").locator(`a[href^="/${language}/bottlenecks/new"]`);
    await register.click();
    await expect(official.locator("#title")).toHaveValue("xqzwvk");
  });
}

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

test("every list that the search names is there for who reads it", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/search");
  const links = await page.getByRole("main").getByRole("link").all();
  expect(links.length).toBeGreaterThan(5);
  for (const link of links)
    expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
});

test("the page says where a text speaks of it, when the title does not", async ({ asPublic }) => {
  const word = unique();
  const problem = `Wie de ${word} neemt, betaalt twee keer.`;
  const { reference } = await makeBottleneck(db, { title: "Te duur", problem, published: true });
  await makeBottleneck(db, { title: `Geen ${word}`, problem, published: true });
  const page = await asPublic();
  await page.goto(`/nl/search?q=${word}`);
  const line = page.getByRole("main").getByRole("link", { name: new RegExp(reference) });
  await expect(line).toContainText(problem);
  await expect(line.locator("mark")).toHaveText(word);
  await expect(page.getByRole("main").getByText(problem)).toHaveCount(1);
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
