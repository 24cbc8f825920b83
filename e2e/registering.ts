import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

export const next = (page: Page) => page.getByRole("button", { name: "Verder" }).click();

/** A title that no other test has, of words that the dictionaries know. */
export const uniqueTitle = () =>
  `Fietsbrug ${crypto.randomUUID().slice(0, 8)} mag niet over de grens`;

export async function fillFirstStep(page: Page, title: string) {
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Wat is het probleem?").fill("De brug houdt op bij de grenspaal.");
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
}
