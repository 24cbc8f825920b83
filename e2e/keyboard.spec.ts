import type { Locator, Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, password } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";

test.afterEach(forgetAttempts);

/** Presses Tab until this has the focus, as one without a mouse does; each stop on the way is seen. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    await expectSeen(page);
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached with Tab.`);
}

/** What has the focus stands on the screen, with a ring around it. */
async function expectSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const { width, height, bottom, top } = node.getBoundingClientRect();
    const onScreen = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
    return { what: node.outerHTML.slice(0, 120), ring: outlineStyle + outlineWidth, onScreen };
  });
  if (seen) expect.soft(seen, seen.what).toMatchObject({ ring: "solid2px", onScreen: true });
}

for (const width of [1366, 390]) {
  test(`an official signs in and takes a step without a mouse, at ${width} pixels`, async ({
    asPublic,
  }) => {
    const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
    const { email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
    const page = await asPublic({ width });
    const main = page.getByRole("main");

    await page.goto("/nl/sign-in");
    await tabTo(page, page.getByLabel("E-mailadres"));
    await page.keyboard.type(email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/nl/workbench");

    await page.goto(`/nl/bottlenecks/${reference}`);
    await tabTo(page, main.locator("#step-resolve summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, main.locator("#resolve-reason"));
    await tabTo(page, main.getByRole("button", { name: "Melden als opgelost" }));
    await page.keyboard.press("Enter");
    await expect(page.locator("#form-errors")).toBeFocused();

    await tabTo(page, page.locator("#form-errors a"));
    await page.keyboard.press("Enter");
    await expect(main.locator("#resolve-reason")).toBeFocused();
    await page.keyboard.type("De bus rijdt nu door.");
    await tabTo(page, main.getByRole("button", { name: "Melden als opgelost" }));
    await page.keyboard.press("Enter");
    await expect(main.getByText("De status is nu: Opgelost.")).toBeVisible();
  });
}

test("the first Tab offers to skip the menu, and the menu opens with the keyboard", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/account");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expectSeen(page);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);

  await page.goto("/nl/account");
  await tabTo(page, page.locator("header summary", { hasText: "Mijn werk" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("banner").getByRole("link", { name: "Mijn werk" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/nl/workbench");
});
