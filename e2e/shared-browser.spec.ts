import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { countKept, signOutInOtherTab, typeKept } from "./kept-in-tab";

/** Two officials work one after the other in one tab. What the first one typed and did not send is theirs. */
const forms = {
  "of a bottleneck": async () => {
    const { reference } = await makeBottleneck(db);
    return { address: `/nl/bottlenecks/${reference}/edit`, field: "Interne notitie" };
  },
  "of a report": async () => {
    const { reference } = await makeProject(db);
    return { address: `/nl/projects/${reference}/report`, field: "Wat is er gebeurd" };
  },
  "of a registration": async () => ({
    ...{ address: "/nl/bottlenecks/new", field: "Wat is het probleem?" },
  }),
};

const typed = "Alleen voor wie dit typte.";

test.afterEach(forgetAttempts);

async function signIn(page: Page, email: string, next: string) {
  await page.goto(`/nl/sign-in?next=${encodeURIComponent(next)}`);
  await sendSignIn(page, email);
  await expect(page).toHaveURL(next);
}

async function signOut(page: Page) {
  await page.goto("/nl/sign-out");
  await page.getByRole("main").getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL(/after=sign-out/);
}

/** Types in this field of the page; gives what leads back to it later, as the Back of the browser does. */
async function typeIn(page: Page, field: string) {
  await page.getByLabel(field).fill(typed);
  const [address, before] = [page.url(), await page.evaluate(() => history.length)];
  return async () => {
    await page.evaluate((before) => history.go(before - history.length), before);
    await expect(page).toHaveURL(address);
  };
}

for (const [how, javaScriptEnabled] of [
  ["with scripts", true],
  ["without JavaScript", false],
] as const) {
  for (const [what, make] of Object.entries(forms)) {
    test(`nothing typed in the form ${what} comes back for another official, ${how}`, async ({
      asPublic,
    }) => {
      const [anna, bart] = await Promise.all([
        makeAccount("REGIONAL_COORDINATOR", scopes.twente),
        makeAccount("NATIONAL_COORDINATOR", scopes.all),
      ]);
      const { address, field } = await make();
      const page = await asPublic({ javaScriptEnabled });
      await signIn(page, anna.email, address);
      const goBack = await typeIn(page, field);
      await signOut(page);
      await signIn(page, bart.email, "/nl/about");
      await goBack();

      await expect(page.locator("input[name=official]").first()).toHaveValue(bart.id);
      await expect(page.getByLabel(field)).toHaveValue("");
    });

    test(`what was typed in the form ${what} is there at Back for who typed it, ${how}`, async ({
      asPublic,
    }) => {
      const anna = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
      const { address, field } = await make();
      const page = await asPublic({ javaScriptEnabled });
      await signIn(page, anna.email, address);
      const goBack = await typeIn(page, field);
      await page.goto("/nl/about");
      await goBack();
      await expect(page.getByLabel(field)).toHaveValue(typed);
    });
  }
}

test("signing out in one tab erases what was typed in another", async ({ asPublic }) => {
  const { email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const page = await asPublic();
  await page.goto("/nl/sign-in?next=/nl/bottlenecks/new");
  await sendSignIn(page, email);
  await typeKept(page, "Alleen voor wie dit typte");
  await signOutInOtherTab(page);
  await expect.poll(() => countKept(page)).toBe(0);
  await page.goto("/nl/sign-in?next=/nl/bottlenecks/new");
  await sendSignIn(page, email);
  await expect(page.getByLabel("Titel")).toHaveValue("");
});

test("another official who signs in does not read what was typed", async ({ asPublic }) => {
  const { id, email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const other = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const page = await asPublic();
  await page.goto("/nl/bottlenecks/new");
  await sendSignIn(page, email);
  await page.getByLabel("Titel").fill("Alleen voor wie dit typte");
  await db.session.updateMany({ where: { officialId: id }, data: { endedAt: new Date() } });
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page).toHaveURL(/\/nl\/sign-in\?next=/);
  await sendSignIn(page, other.email);
  await expect(page).toHaveURL(/\/nl\/bottlenecks\/new/);
  await expect(page.getByLabel("Titel")).toHaveValue("");
});
