import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** How many forms this tab keeps what was typed of. */
export const countKept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("typed")).length);

/** Types a title that the tab keeps: not before the scripts of the page run. */
export const typeKept = (page: Page, title: string) =>
  expect(async () => {
    await page.getByLabel("Titel").fill(`${title}…`);
    await page.getByLabel("Titel").fill(title);
    await expect.poll(() => countKept(page), { timeout: 2000 }).toBe(1);
  }).toPass();

export async function signOutInOtherTab(page: Page) {
  const other = await page.context().newPage();
  await other.goto("/nl/sign-out");
  await other.getByRole("main").getByRole("button", { name: "Uitloggen" }).click();
  await expect(other.getByText("U bent uitgelogd.")).toBeVisible();
}
