import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { fillFirstStep, uniqueTitle } from "./registering";

const named = '[name]:is(input:not([type="hidden"]), textarea, select)';

/** Changes each field of the forms in the main part of the page, as one would by hand. */
async function changeAll(page: Page) {
  for (const field of await page.locator("main").locator(named).all()) {
    if (!(await field.isVisible())) continue;
    const type = await field.getAttribute("type");
    if (type === "checkbox") await field.setChecked(!(await field.isChecked()));
    else if (type === null || type === "text") await field.pressSequentially("één ");
  }
}

const allValues = (page: Page) =>
  page
    .locator("main")
    .locator(named)
    .evaluateAll((fields) =>
      (fields as HTMLInputElement[]).map(({ name, type, value, checked }) =>
        type === "checkbox" || type === "radio" ? [name, value, checked] : [name, value],
      ),
    );

test("what is typed before the scripts of a page run stays when they do", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillFirstStep(page, uniqueTitle());
  const addresses = [page.url().replace("step=2", "step=1"), `/nl/bottlenecks/${reference}/edit`];
  for (const address of addresses) {
    let letThrough = () => {};
    const isTyped = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      await isTyped;
      await route.continue();
    });
    const opened = page.goto(address);
    // Until the answer comes the page before is still there.
    await page.waitForURL(({ href }) => href.endsWith(address), { waitUntil: "commit" });
    await expect(page.getByRole("contentinfo")).toBeVisible();
    await changeAll(page);
    const typed = await allValues(page);
    expect(JSON.stringify(typed)).toContain("één ");
    letThrough();
    await opened;
    expect(await allValues(page)).toEqual(typed);
    await page.unrouteAll();
  }
});
