import type { Page } from "@playwright/test";
import { decode } from "next-auth/jwt";
import { newWord } from "@/domain/testing/new-word";
import { expect } from "./fixtures";

export const next = (page: Page) => page.getByRole("button", { name: "Verder" }).click();

/** A title that no other test has, of words that the dictionaries know. */
export const uniqueTitle = () => `Fietsbrug ${newWord()} mag niet over de grens`;

/** Opens the first step and says what the matter is, not yet where. */
export async function fillProblem(page: Page, title: string) {
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Wat is het probleem?").fill("De brug houdt op bij de grenspaal.");
}

/** Ticks a region in the list, which is there with and without scripts. */
export async function tickRegion(page: Page, id: string) {
  const box = page.locator(`input[name="regions"][value="${id}"]`);
  if (await box.isChecked()) return;
  const fold = page.locator("#regions details").filter({ has: box });
  if (!(await box.isVisible())) await fold.locator("summary").click();
  await box.check();
}

/** The whole first step, with a region on each side of the border. */
export async function fillFirstStep(page: Page, title: string) {
  await fillProblem(page, title);
  for (const region of ["NL213", "DEA34"]) await tickRegion(page, region);
  await next(page);
  await expect(page.getByRole("main").getByText("Stap 2 van 3 ·")).toBeVisible();
}

/** The official whose browser this is. */
export async function officialOf(page: Page): Promise<string> {
  const [cookie] = await page.context().cookies();
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  return (await decode({ token: cookie?.value ?? "", secret }))?.sub ?? "";
}
