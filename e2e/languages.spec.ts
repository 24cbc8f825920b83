import { expect, test } from "./fixtures";
import { missingText } from "./missing-text";

const languages = ["nl", "de", "fr", "en"] as const;

const pages = [
  "",
  "/bottlenecks",
  "/projects",
  "/regions",
  "/regions/NL213",
  "/regions/edr",
  "/partnerships",
  "/partnerships/nl-nrw",
  "/partnerships/nl-wal",
  "/commissioners",
  "/about",
  "/accessibility",
  "/privacy",
  "/sign-in",
];

for (const language of languages) {
  test(`every public page speaks ${language} and says what it is`, async ({ asPublic }) => {
    test.slow();
    const page = await asPublic();
    const titles = new Set<string>();
    for (const rest of pages) {
      await page.goto(`/${language}${rest}`);
      await expect(page.locator("html"), rest).toHaveAttribute("lang", language);
      await expect(page.getByRole("heading", { level: 1 }), rest).toHaveCount(1);
      for (const part of ["header", "main", "footer"]) {
        await expect(page.locator(part).first(), rest).not.toContainText(missingText);
      }
      titles.add(await page.title());
    }
    expect(titles.size).toBe(pages.length);
    for (const title of titles) expect(title).toMatch(/. · Grenswerk$/);
  });
}

test("the other language shows the same page with the same filter", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?q=trein&theme=mobility");
  await page.getByRole("link", { name: "Deutsch" }).first().click();
  await expect(page).toHaveURL(/\/de\/bottlenecks\?q=trein&theme=mobility$/);
});

test("on a phone the languages are a menu, and nothing is wider than the screen", async ({
  asPublic,
}) => {
  test.slow();
  const page = await asPublic({ width: 320 });
  for (const language of languages) {
    for (const rest of pages) {
      await page.goto(`/${language}${rest}`);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, `/${language}${rest}`).toBeLessThanOrEqual(0);
    }
  }
  await page.goto("/nl/about");
  await page.locator("summary", { hasText: "Nederlands" }).click();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/about$/);
});

test("the bare address leads to the language of the browser", async ({ request }) => {
  for (const [asked, language] of [
    ["de-AT,de;q=0.9", "de"],
    ["pl", "nl"],
    ["en;q=0.5, fr-BE", "fr"],
  ] as const) {
    const headers = { "accept-language": asked };
    const answer = await request.get("/", { headers, maxRedirects: 0 });
    expect(answer.headers().location).toMatch(new RegExp(`/${language}$`));
  }
});
