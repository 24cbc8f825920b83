import { scopes } from "@/prisma/testing/make";
import { allCombinations, isEvery, pairsOf, pairwise } from "./combinations";
import { expect, test } from "./fixtures";
import { htmlFaults } from "./html";
import { missingText } from "./missing-text";
import { folders, pageAddress, pages } from "./pages";
import { hasNoViolationsForTwo } from "./violations";
import { misfits } from "./widths";

/** Pages that say on purpose that something is not there, that need a secret link, or a file of one official (imports.spec.ts). */
const notListed = [
  ...["[...rest]", "blank", "bottlenecks/import/[trial]", "projects/import/[trial]"],
  ...["trouble", "welcome/[secret]"],
];

test("every page of the portal is in the list that the tests below go through", () => {
  expect(folders().filter((folder) => !notListed.includes(folder))).toEqual(
    Object.keys(pages).sort(),
  );
});

const combinations = isEvery ? allCombinations() : pairwise(allCombinations());

test("each page meets each language, theme, width and reader, and each of these each other", () => {
  const met = new Set(combinations.flatMap(pairsOf));
  expect(
    allCombinations()
      .flatMap(pairsOf)
      .filter((pair) => !met.has(pair)),
  ).toEqual([]);
});

for (const { folder, reader, language, scheme: colorScheme, width } of combinations) {
  test(`/${language}/${folder} is accessible for ${reader}, ${colorScheme}, ${width} pixels wide`, async ({
    asPublic,
    signInAs,
  }) => {
    const look = { colorScheme, width };
    const page =
      reader === "public" ? await asPublic(look) : await signInAs(reader, scopes.all, look);
    const address = await pageAddress(folder);
    const response = await page.goto(`/${language}${address}`);

    expect(response?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await page.title()).toMatch(/Grenswerk/);
    for (const part of ["header", "main", "footer"]) {
      await expect(page.locator(part).first()).not.toContainText(missingText);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow).toBeLessThanOrEqual(0);

    expect.soft(await htmlFaults((await response?.text()) ?? "")).toEqual([]);
    await hasNoViolationsForTwo(page);
  });
}

/** The same pages as they are when one asks them something. */
const asked = ["bottlenecks", "projects"]
  .flatMap((list) =>
    ["view=map", "place=Qwertz", "place=Bocholt", "more=1"].map((query) => `${list}?${query}`),
  )
  .filter((address) => address !== "projects?view=map");

for (const [language, address, width] of [
  ["de", "bottlenecks?view=map&group=open", 1366],
  ["fr", "bottlenecks?view=map&border=NL-BE&zoom=nl-vl", 390],
  ["en", "bottlenecks?more=1", 390],
  ["nl", "projects?more=1", 1366],
  ["de", "search?q=Twente", 390],
  ["fr", "search?q=transport", 1366],
  ["nl", "search?q=xqzwvk", 1366],
] as const) {
  test(`/${language}/${address} is accessible, ${width} pixels wide`, async ({ asPublic }) => {
    const page = await asPublic({ width });
    const response = await page.goto(`/${language}/${address}`);
    expect(await htmlFaults((await response?.text()) ?? "")).toEqual([]);
    await hasNoViolationsForTwo(page);
  });
}

for (const width of [1366, 768, 390, 320]) {
  test(`no view of a list is wider than a screen of ${width} pixels`, async ({ asPublic }) => {
    test.slow();
    const page = await asPublic({ width });
    for (const language of ["nl", "de", "fr", "en"])
      for (const address of asked) {
        await page.goto(`/${language}/${address}`);
        expect.soft(await misfits(page), `/${language}/${address}`).toEqual([]);
      }
  });
}

test("the tables of the workbench stay within their column, in each language", async ({
  signInAs,
}) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  for (const width of [768, 1024, 1366])
    for (const language of ["nl", "de", "fr", "en"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/workbench`);
      const wider = await page
        .getByRole("table")
        .evaluateAll((tables) =>
          tables.map(
            ({ clientWidth, parentElement }) => clientWidth - (parentElement?.clientWidth ?? 0),
          ),
        );
      expect(wider.length).toBeGreaterThan(0);
      expect.soft(Math.max(...wider), `${language} ${width}`).toBeLessThanOrEqual(0);
    }
});

test("the header of an official is one row on a desk, in each language", async ({ signInAs }) => {
  for (const width of [1280, 1366, 1600]) {
    const page = await signInAs("CABINET", scopes.nrw, { width });
    for (const language of ["nl", "de", "fr", "en"]) {
      await page.goto(`/${language}/partnerships`);
      const header = await page.locator("header").first().boundingBox();
      expect.soft(header?.height, `${language}, ${width}`).toBeLessThan(80);
    }
  }
});

for (const width of [390, 320]) {
  test(`no page is wider than a screen of ${width} pixels`, async ({ asPublic, signInAs }) => {
    test.slow();
    for (const [folder, who] of Object.entries(pages)) {
      const page =
        who === "public" ? await asPublic({ width }) : await signInAs(who, scopes.all, { width });
      await page.goto(`/de${await pageAddress(folder)}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `/de/${folder}`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
}
