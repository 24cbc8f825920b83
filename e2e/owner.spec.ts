import type { Page } from "@playwright/test";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { makeBottleneck, makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Two officials of one organisation, the first with a page. */
async function colleagues(asPublic: (look?: object) => Promise<Page>, url: string, look = {}) {
  const make = () =>
    makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente, {
      organisationId: "province-overijssel",
    });
  const [own, colleague] = [await make(), await make()];
  const page = await asPublic(look);
  await page.context().addCookies([await sessionCookie(own.id, url)]);
  return { page, own, colleague };
}

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript, on a phone", { javaScriptEnabled: false, width: 390 }],
] as const)
  test(`a case is given to a colleague, and several are after a look at what changes, ${how}`, async ({
    asPublic,
    baseURL,
  }) => {
    const { page, colleague } = await colleagues(asPublic, baseURL ?? "", look);
    const { id, reference } = await makeBottleneck(db, { ownerId: "province-overijssel" });
    await page.goto(`/nl/bottlenecks/${reference}`);
    await page.getByRole("link", { name: "Toewijzen" }).click();
    const person = page.getByLabel("Behandelend ambtenaar");
    await person.selectOption(colleague.id);
    if (!("javaScriptEnabled" in look)) await hasNoViolations(page);
    await page
      .getByRole("form", { name: "Toewijzen" })
      .getByRole("button", { name: "Opslaan" })
      .click();
    await expect(page.getByText(colleague.name)).toBeVisible();
    const owned = await db.bottleneck.findUniqueOrThrow({ where: { id } });
    expect(owned.ownerOfficialId).toBe(colleague.id);

    const other = await makeBottleneck(db, { ownerId: "province-overijssel" });
    const query = new URLSearchParams([
      ["do", "assign"],
      ["ref", reference],
      ["ref", other.reference],
      ["ownerId", "Provincie Overijssel"],
      ["ownerOfficialId", colleague.id],
    ]);
    await page.goto(`/nl/bottlenecks/several?${query}`);
    const line = (shown: string) => page.getByRole("listitem").filter({ hasText: shown });
    await expect(line(reference)).toContainText("blijft zo");
    await expect(line(other.reference).locator("ins")).toContainText(colleague.name);
  });

test("who goes away names a colleague, who finds that work apart; both are told", async ({
  asPublic,
  baseURL,
}) => {
  const { page, own, colleague } = await colleagues(asPublic, baseURL ?? "");
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const inHand = { ownerId: "province-overijssel", ownerOfficialId: own.id };
  await db.bottleneck.update({ where: { id }, data: inHand, select: { id: true } });
  await page.goto("/nl/account/hand-over");
  await page.getByLabel("Wie neemt waar?").selectOption(colleague.id);
  await page.getByLabel("Tot en met").fill(dayAfter(dayAtBorder(new Date()), 5));
  await button(page, "Opslaan").click();
  await expect(page.getByText("De waarneming is opgeslagen.")).toBeVisible();
  await page.goto("/nl/workbench");
  await expect(page.getByText(`${colleague.name} ziet uw werk tot en met`)).toBeVisible();
  await hasNoViolations(page);

  const other = await asPublic({ width: 390 });
  await other.context().addCookies([await sessionCookie(colleague.id, baseURL ?? "")]);
  await other.goto("/nl/workbench?all=1");
  const part = other.getByRole("heading", { name: "Voor wie afwezig is" }).locator("..");
  await expect(part).toContainText(reference);
});

test("what nobody owns is a list of its own", async ({ signInAs }) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const { reference } = await makeBottleneck(db);
  await page.goto("/nl/bottlenecks");
  await page.getByRole("link", { name: /^Zonder eigenaar/ }).click();
  await expect(page).toHaveURL(/whose=nobody/);
  await page.goto(`/nl/bottlenecks?group=open&whose=nobody&q=${reference}`);
  await expect(page.locator("main")).toContainText(reference);
});
