import { makeViewer, scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";

test.afterEach(forgetAttempts);

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`an administrator corrects a name and an organisation, ${how}`, async ({ signInAs }) => {
    const { id } = await makeViewer(db, "READER", scopes.all);
    const page = await signInAs("ADMINISTRATOR", scopes.all, look);
    await page.goto(`/nl/accounts/${id}`);
    await page.getByRole("link", { name: "Functie en organisatie wijzigen" }).click();
    await page.getByLabel("Functie").fill("");
    await page.getByLabel("Organisatie", { exact: true }).fill("CBS");
    await page.getByLabel("Organisatie", { exact: true }).press("Tab");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.locator("#form-errors")).toContainText("Vul dit veld in.");
    await expect(page.getByLabel("Functie")).toHaveAccessibleDescription(/Vul dit veld in/);
    await expect(page.getByLabel("Organisatie", { exact: true })).toHaveValue(
      "Centraal Bureau voor de Statistiek",
    );

    await page.getByLabel("Functie").fill("Beleidsadviseur grensarbeid");
    await page.getByRole("button", { name: "Opslaan" }).click();
    await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Beleidsadviseur grensarbeid");
    await expect(page.getByText("Centraal Bureau voor de Statistiek")).toBeVisible();
  });

  test(`a correction that a colleague overtook shows both versions, ${how}`, async ({
    signInAs,
  }) => {
    const { id } = await makeViewer(db, "READER", scopes.all);
    const [anna, bart] = [
      await signInAs("ADMINISTRATOR", scopes.all, look),
      await signInAs("ADMINISTRATOR", scopes.all, look),
    ];
    for (const page of [anna, bart]) await page.goto(`/nl/accounts/${id}/edit`);
    await bart.getByLabel("Functie").fill("Zoals Bart het schrijft");
    await bart.getByRole("button", { name: "Opslaan" }).click();
    await expect(bart.getByText("De wijziging is opgeslagen.")).toBeVisible();

    await anna.getByLabel("Functie").fill("Zoals Anna het schrijft");
    await anna.getByRole("button", { name: "Opslaan" }).click();
    await expect(anna.locator("#form-errors")).toContainText("Dit is intussen gewijzigd");
    const both = anna.getByRole("region", { name: "Twee versies naast elkaar" });
    await expect(both.getByRole("group")).toHaveCount(1);
    const choice = both.getByRole("group", { name: "‘Functie’: welke versie geldt?" });
    await expect(choice).toContainText("Zoals Bart het schrijft");
    await expect(choice).toContainText("Zoals Anna het schrijft");
    await expect(anna.getByLabel("Functie")).toHaveValue("Zoals Anna het schrijft");

    await choice.getByLabel("Mijn versie").check();
    await anna.getByRole("button", { name: "Opslaan" }).click();
    await expect(anna.getByRole("heading", { level: 1 })).toHaveText("Zoals Anna het schrijft");
  });
}

test("a corrected name is seen by its official on the next request", async ({
  signInAs,
  asPublic,
}) => {
  const { id, email } = await makeAccount("READER", scopes.all);
  const other = await asPublic();
  await other.goto("/nl/sign-in?next=/nl/account");
  await sendSignIn(other, email);
  await expect(other).toHaveURL("/nl/account");

  const page = await signInAs("ADMINISTRATOR", scopes.all);
  await page.goto(`/nl/accounts/${id}/edit`);
  await page.getByLabel("Functie").fill("Beleidsadviseur grensarbeid");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();

  await other.reload();
  await expect(other.getByRole("main").getByText("Beleidsadviseur grensarbeid")).toBeVisible();
});
