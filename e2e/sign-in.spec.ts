import { scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, password, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";

test.afterEach(forgetAttempts);

for (const javaScriptEnabled of [true, false]) {
  test(`an official signs in and out ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    asPublic,
  }) => {
    const { email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
    const page = await asPublic({ javaScriptEnabled });

    await page.goto("/nl/account");
    await expect(page).toHaveURL("/nl/sign-in?next=%2Fnl%2Faccount");
    await sendSignIn(page, email);
    await expect(page).toHaveURL("/nl/account");
    await expect(page.getByText(email)).toBeVisible();

    await page.goto("/nl/sign-out");
    await expect(page.getByText("Uw sessie in deze browser stopt.")).toBeVisible();
    await page.getByRole("main").getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
    await page.goto("/nl/account");
    await expect(page).toHaveURL(/\/nl\/sign-in/);
  });
}

test("one begins where one chose to, unless one was on the way somewhere", async ({ asPublic }) => {
  const { id, email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const list = { section: "bottlenecks", name: "Te laat", query: "step=late&sort=step" };
  await db.keptList.create({ data: { officialId: id, ...list, isStart: true } });
  const page = await asPublic();
  await page.goto("/nl/sign-in");
  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/bottlenecks?step=late&sort=step");
});

test("a wrong password and an unknown address get the same answer; the address stays", async ({
  asPublic,
}) => {
  const { email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  const answers: string[] = [];
  for (const typed of [email, "niemand@test.example"]) {
    await page.goto("/nl/sign-in");
    await sendSignIn(page, typed, "een verkeerd wachtwoord");
    const errors = page.locator("#form-errors");
    await expect(errors).toBeFocused();
    answers.push((await errors.textContent()) ?? "");
    await expect(page.getByLabel("E-mailadres")).toHaveValue(typed);
    await expect(page.getByLabel("Wachtwoord")).toHaveValue("");
  }
  expect(answers[0]).toContain("Het e-mailadres of wachtwoord klopt niet.");
  expect(answers[1]).toBe(answers[0]);
});

test("a password is never kept with a form", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/sign-in");
  await sendSignIn(page, "niemand@test.example", "een wachtwoord om te zoeken");
  await expect(page.locator("#form-errors")).toBeVisible();
  const id = new URL(page.url()).searchParams.get("kept") ?? "";
  const { values } = await db.keptForm.findUniqueOrThrow({ where: { id } });
  expect(JSON.stringify(values)).toContain("niemand@test.example");
  expect(JSON.stringify(values)).not.toContain("een wachtwoord om te zoeken");
});

test("after ten attempts from one address the account waits, whatever the password", async ({
  asPublic,
}) => {
  const { email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  await page.goto("/nl/sign-in");
  for (let at = 0; at < 10; at++) {
    await sendSignIn(page, email, `poging ${at}`);
    await expect(page.getByText("Het e-mailadres of wachtwoord klopt niet.")).toBeVisible();
    await page.goto("/nl/sign-in");
  }
  await sendSignIn(page, email, password);
  await expect(page.getByText("Vraag anders uw beheerder om een nieuwe link")).toBeVisible();
});

test("the session is new at sign-in, and its cookie is worth nothing after sign-out", async ({
  asPublic,
}) => {
  const { id, email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  const keys = async () =>
    (await page.context().cookies()).filter(({ name }) => name.endsWith("session-token"));
  await page.goto("/nl/sign-in?next=/nl/account");
  const again = await page.context().newPage();
  await again.goto("/nl/sign-in?next=/nl/account");

  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/account");
  const planted = await keys();
  await sendSignIn(again, email);
  await expect(again).toHaveURL("/nl/account");
  const fresh = await keys();
  expect(fresh[0]?.value).not.toBe(planted[0]?.value);
  expect(await db.session.count({ where: { officialId: id, endedAt: null } })).toBe(1);

  await page.goto("/nl/sign-out");
  await page.getByRole("main").getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByText("U bent uitgelogd.")).toBeVisible();
  expect(await keys()).toEqual([]);
  for (const copy of [planted, fresh]) {
    await page.context().addCookies(copy);
    await page.goto("/nl/account");
    await expect(page).toHaveURL(/\/nl\/sign-in/);
  }
});

test("what was typed survives a session that ended meanwhile", async ({ asPublic }) => {
  const { id, email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  await page.goto("/nl/sign-in?next=/nl/account");
  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/account");
  await db.session.updateMany({ where: { officialId: id }, data: { endedAt: new Date() } });

  await page.getByRole("combobox", { name: "Taal" }).selectOption("fr");
  await page.getByRole("button", { name: "Taal opslaan" }).click();
  await expect(page.getByText("wat u typte is opgeslagen")).toBeVisible();
  await sendSignIn(page, email);
  await expect(page).toHaveURL(/\/nl\/account\?kept=/);
  await expect(page.getByRole("combobox", { name: "Taal" })).toHaveValue("fr");
  await page.getByRole("button", { name: "Taal opslaan" }).click();
  await expect(page).toHaveURL(/\/fr\/account\?done=language&seal=/);
});

test("one is sent on to pages of the portal only", async ({ asPublic }) => {
  const { email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  await page.goto("/nl/sign-in?next=//elsewhere.example/nl");
  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/workbench");
});

test("after signing in the portal speaks the language of the account, also at a link to a page", async ({
  asPublic,
}) => {
  const { id, email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  await db.official.update({ where: { id }, data: { language: "de" } });
  for (const [asked, shown] of [
    ["/nl/sign-in", "/de/workbench"],
    ["/nl/account?from=mail", "/de/account?from=mail"],
  ] as const) {
    const page = await asPublic();
    await page.goto(asked);
    await sendSignIn(page, email);
    await expect(page).toHaveURL(shown);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  }
});
