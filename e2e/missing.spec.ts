import { expect, test } from "./fixtures";

const texts = {
  nl: "Deze pagina bestaat niet",
  de: "Diese Seite gibt es nicht",
  fr: "Cette page n’existe pas",
  en: "This page does not exist",
};

for (const [language, text] of Object.entries(texts)) {
  for (const javaScriptEnabled of [true, false]) {
    test(`a page that is missing says so in ${language}, scripts ${javaScriptEnabled ? "on" : "off"}`, async ({
      asPublic,
    }) => {
      const page = await asPublic({ javaScriptEnabled });
      for (const address of ["/bottlenecks/GW-1998-0001", "/regions/nowhere", "/no/such/page"]) {
        const response = await page.goto(`/${language}${address}`);

        expect(response?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
        await expect(page).toHaveURL(`/${language}${address}`);
      }
    });
  }
}
