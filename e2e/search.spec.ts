import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { made, unique } from "./searched";

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
