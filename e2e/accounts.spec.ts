import { randomUUID } from "node:crypto";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, password, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { untilScripted } from "./scripted";
import { hasNoViolations } from "./violations";

test.afterEach(forgetAttempts);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`an administrator lets a coordinator in, ${how} scripts`, async ({ signInAs, asPublic }) => {
    const email = `achterhoek-${randomUUID()}@test.example`;
    const page = await signInAs("ADMINISTRATOR", scopes.all, { javaScriptEnabled });
    await page.goto("/nl/accounts");
    await page.getByRole("link", { name: "Account aanmaken" }).click();
    await page.getByLabel("E-mailadres van het werk").fill("geen adres");
    await page.getByLabel("Functie").fill("Regiocoördinator Achterhoek");
    await page.getByLabel("Organisatie", { exact: true }).fill("BZK");
    await page.getByRole("button", { name: "Account aanmaken" }).click();
    await expect(page.locator("#form-errors")).toBeVisible();
    await expect(page.getByLabel("Functie")).toHaveValue("Regiocoördinator Achterhoek");
    await page.getByLabel("E-mailadres van het werk").fill(email);
    await page.getByRole("button", { name: "Account aanmaken" }).click();

    await expect(page.getByText("Het account is aangemaakt.")).toBeVisible();
    const link = await page.getByLabel("Link om een wachtwoord te kiezen").inputValue();

    await page.getByRole("link", { name: "Rol geven" }).click();
    await page.getByRole("link", { name: /^Voor regio’s.*Regiocoördinator/ }).click();
    await expect(page).toHaveURL(/role=REGIONAL_COORDINATOR/);
    if (javaScriptEnabled) await untilScripted(page);
    await page.getByRole("button", { name: "Rol geven" }).click();
    await expect(page.locator("#form-errors")).toContainText("Kies waarvoor deze rol geldt.");
    await expect(page.getByLabel("Samenwerking")).toHaveCount(0);
    await page.locator("summary", { hasText: /^Nederland$/ }).click();
    await page.getByRole("checkbox", { name: "Achterhoek" }).first().check();
    await page.getByRole("button", { name: "Rol geven" }).click();
    await expect(page.getByText("De rol is gegeven.")).toBeVisible();
    await expect(page.getByText("Geldt nu")).toBeVisible();
    await expect(page.getByText(/^Gegeven op .* door ADMINISTRATOR/)).toBeVisible();
    const history = page.getByRole("region", { name: "Geschiedenis" }).getByRole("listitem");
    await expect(history.first()).toContainText("Er is een rol gegeven");
    await expect(history.first()).toContainText("Regiocoördinator · Achterhoek");
    // For this region alone, and not for the cooperation that it is the only member of by now.
    const given = await db.grant.findFirstOrThrow({
      where: { official: { email } },
      select: { regions: { select: { region: { select: { kind: true } } } } },
    });
    expect(given.regions).toEqual([{ region: { kind: "NUTS3" } }]);
    await expect(history.last()).toContainText("Het account is aangemaakt");

    // Of a form that stands at a secret address nothing is kept, not even of who is signed in.
    await page.goto(new URL(link).pathname);
    await page.getByLabel("Nieuw wachtwoord").fill("welkom123456");
    await page.getByRole("button", { name: "Wachtwoord instellen" }).click();
    await expect(page.locator("#form-errors")).toContainText("te bekend");
    expect(await db.keptForm.count({ where: { path: { startsWith: "/welcome" } } })).toBe(0);

    const official = await asPublic({ javaScriptEnabled });
    await official.goto(new URL(link).pathname);
    await expect(official.getByText(email)).toBeVisible();
    await official.getByLabel("Nieuw wachtwoord").fill("welkom123456");
    await official.getByLabel("Nog een keer hetzelfde wachtwoord").fill("welkom12345");
    await official.getByRole("button", { name: "Wachtwoord instellen" }).click();
    await expect(official.locator("#form-errors")).toContainText("te bekend");
    await official.getByLabel("Nieuw wachtwoord").fill(password);
    await official.getByLabel("Nog een keer hetzelfde wachtwoord").fill(password);
    await official.getByRole("button", { name: "Wachtwoord instellen" }).click();
    await expect(official.getByText("Uw wachtwoord is ingesteld.")).toBeVisible();
    await sendSignIn(official, email);
    await expect(official).toHaveURL(/\/nl\/workbench(#|$)/);

    await official.goto(new URL(link).pathname);
    await expect(official.getByText("Deze link werkt niet meer")).toBeVisible();
  });
}

test("a role that ends counts no more on the next request", async ({ signInAs, asPublic }) => {
  const { id, email } = await makeAccount("ADMINISTRATOR", scopes.all);
  const other = await asPublic();
  await other.goto("/nl/sign-in");
  await sendSignIn(other, email);
  await expect(other).toHaveURL("/nl/workbench");

  const page = await signInAs("ADMINISTRATOR", scopes.all);
  await page.goto(`/nl/accounts/${id}`);
  await page.getByRole("link", { name: /^Beëindigen / }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rol beëindigen");
  expect((await other.reload())?.status()).toBe(200);
  await page.getByRole("link", { name: "Annuleren" }).click();
  await page.getByRole("link", { name: /^Beëindigen / }).click();
  await page.getByRole("button", { name: "Rol nu beëindigen" }).click();
  await expect(page.getByText("De rol is beëindigd.")).toBeVisible();

  expect((await other.goto("/nl/accounts"))?.status()).toBe(404);
});

test("closing an account signs its official out", async ({ signInAs, asPublic }) => {
  const { id, email } = await makeAccount("READER", scopes.all);
  const other = await asPublic();
  await other.goto("/nl/sign-in?next=/nl/account");
  await sendSignIn(other, email);
  await expect(other).toHaveURL("/nl/account");

  const page = await signInAs("ADMINISTRATOR", scopes.all);
  await page.goto(`/nl/accounts/${id}`);
  await page.getByRole("link", { name: "Account sluiten" }).click();
  await page.getByRole("button", { name: "Account sluiten" }).click();
  await expect(page.getByText("Het account is gesloten.")).toBeVisible();

  await other.goto("/nl/account");
  await expect(other).toHaveURL(/\/nl\/sign-in/);
  await sendSignIn(other, email);
  await expect(other.getByText("Het e-mailadres of wachtwoord klopt niet.")).toBeVisible();
});

test("an administrator narrows the list and downloads what it holds; for others there is no file", async ({
  signInAs,
  asPublic,
}) => {
  const name = `Griffier ${randomUUID().slice(0, 8)}`;
  for (const organisationId of ["bzk", "cbs"]) {
    const { id } = await makeViewer(db, "READER", scopes.all, { organisationId });
    await db.official.update({ where: { id }, data: { name: `${name} ${organisationId}` } });
  }
  const page = await signInAs("ADMINISTRATOR", scopes.all);
  await page.goto("/nl/accounts");
  await page.getByRole("main").getByRole("searchbox").fill(name.toUpperCase());
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page.getByRole("status").filter({ hasText: "2 accounts" })).toBeVisible();
  await page.getByRole("link", { name: "Organisatie", exact: true }).click();
  await expect(page.getByRole("row").nth(1)).toContainText(`${name} cbs`);
  await page.getByRole("link", { name: /^Meer filters/ }).click();
  await page.getByLabel("Centraal Bureau voor de Statistiek").click();
  await expect(page).toHaveURL(/organisation=cbs/);
  await page.getByLabel("Meelezer").click();
  await expect(page).toHaveURL(/sort=organisation&role=READER&organisation=cbs/);
  await expect(page.getByRole("status").filter({ hasText: "1 account" })).toBeVisible();

  const link = page.getByRole("link", { name: "CSV: deze lijst downloaden" });
  const address = (await link.getAttribute("href")) ?? "";
  const lines = (await (await page.request.get(address)).text()).trim().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${name} cbs`);

  const plain = address.replace(/[?&]as=[\w-]+/, "");
  const other = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  expect((await other.request.get(plain)).status()).toBe(404);
  const asked = await (await asPublic()).request.get(plain, { maxRedirects: 0 });
  expect(asked.status()).toBe(303);
  expect(asked.headers().location).toContain("/nl/sign-in");
});

test("for a reader there are no accounts", async ({ signInAs }) => {
  const { id } = await makeAccount("READER", scopes.all);
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const ofOne = ["", "/edit", "/deactivate", "/grants/new"].map((part) => `/${id}${part}`);
  const { id: grantId } = await db.grant.findFirstOrThrow({ where: { officialId: id } });
  ofOne.push(`/${id}/grants/${grantId}/end`);
  for (const address of ["", "/new", ...ofOne]) {
    expect((await page.goto(`/nl/accounts${address}`))?.status(), address).toBe(404);
  }
});

test("an official signs another browser out", async ({ asPublic }) => {
  const { email } = await makeAccount("READER", scopes.all);
  const [here, there] = [await asPublic(), await asPublic()];
  for (const page of [there, here]) {
    await page.goto("/nl/sign-in?next=/nl/account");
    await sendSignIn(page, email);
    await expect(page).toHaveURL("/nl/account");
  }
  await here.getByRole("main").getByRole("button", { name: "Uitloggen" }).click();
  await expect(here.getByText("Die browser is uitgelogd.")).toBeVisible();
  await there.reload();
  await expect(there).toHaveURL(/\/nl\/sign-in/);
  expect(await db.session.count({ where: { official: { email }, endedAt: null } })).toBe(1);
});

test("an administrator finds on the workbench which accounts ask for something, and the list of those", async ({
  signInAs,
}) => {
  const name = `Projectleider ${randomUUID().slice(0, 8)}`;
  const { id } = await makeAccount("READER", scopes.all);
  const until = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000);
  await db.official.update({
    where: { id },
    data: { name, grants: { updateMany: { where: {}, data: { until } } } },
  });
  const page = await signInAs("ADMINISTRATOR", scopes.all, { width: 390 });
  await page.goto("/nl/workbench");
  const asked = page.getByRole("listitem").filter({ hasText: "eindigt een rol binnen 30 dagen" });
  await hasNoViolations(page);
  await asked.getByRole("link", { name: /^Bekijken/ }).click();
  await expect(page).toHaveURL("/nl/accounts?state=endsSoon");
  await page.getByRole("main").getByRole("searchbox").fill(name);
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1 account" })).toBeVisible();
});
