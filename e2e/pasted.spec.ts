import { createHash, randomBytes } from "node:crypto";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { makeAccount } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";

test("a link with the full stop of its sentence, or another hyphen, leads to its record", async ({
  asPublic,
}) => {
  const page = await asPublic();
  const bottleneck = await makeBottleneck(db, { published: true });
  const project = await makeProject(db, { published: true });
  for (const [list, { reference }] of [
    ["bottlenecks", bottleneck],
    ["projects", project],
  ] as const) {
    const right = `/de/${list}/${reference}`;
    for (const pasted of [
      `${reference}.`,
      `${reference})`,
      `${reference},`,
      reference.toLowerCase(),
      reference.replaceAll("-", "–"),
      reference.replaceAll("-", "\u2011"),
      reference.replaceAll("-", " "),
    ]) {
      const address = `/de/${list}/${encodeURIComponent(pasted)}?from=mail`;
      const answer = await page.request.get(address, { maxRedirects: 0 });
      expect([answer.status(), pasted]).toEqual([307, pasted]);
      await page.goto(address);
      await expect(page).toHaveURL(`${right}?from=mail`);
      await expect(page.getByText(reference, { exact: true }).first()).toBeVisible();
    }
    expect((await page.goto(right))?.status()).toBe(200);
    expect((await page.goto(`/de/${list}/${reference}-onzin`))?.status()).toBe(404);
  }
});

test("a link with a sign of its mail behind it leads to its page", async ({ asPublic }) => {
  const { id: officialId } = await makeAccount("READER", scopes.all);
  const [secret, page] = [randomBytes(32).toString("base64url"), await asPublic()];
  const expiresAt = new Date(Date.now() + 3_600_000);
  const id = createHash("sha256").update(secret).digest("hex");
  await db.oneTimeLink.create({ data: { id, officialId, expiresAt } });
  for (const tail of [".", ")", ",", ">", " ", "\u200B", "”"]) {
    await page.goto(`/nl/welcome/${secret}${encodeURIComponent(tail)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kies uw wachtwoord");
    await page.goto(`/nl/about${encodeURIComponent(tail)}`);
    await expect(page).toHaveURL("/nl/about");
  }
});

test("an amount is shown as its reader types it, and a pasted list of bottlenecks is understood", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const [one, other] = [await makeBottleneck(db), await makeBottleneck(db)];
  const { reference } = await makeProject(db, {});
  await page.goto(`/nl/projects/${reference}/edit`);
  await page.getByLabel("Van wie").first().fill("Interreg");
  await page.getByLabel("Bedrag").first().fill("€ 1.234.567,5");
  const pasted = `knelpunten ${one.reference.replaceAll("-", "–")} en https://grens.example/de/bottlenecks/${other.reference}.`;
  await page.locator("#bottlenecks-field").fill(`${pasted} banaan`);
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.locator("#form-errors")).toContainText(
    "Typ een nummer of een deel van de titel",
  );
  // Only then the page is the scripts' too: what is selected before that is not any more.
  await expect(page.locator("#form-errors")).toBeFocused();
  await page.locator("#bottlenecks-field").fill(pasted);
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.waitForURL(/saved=1/);
  for (const [language, label, shown] of [
    ["nl", "Bedrag", "1234567,50"],
    ["en", "Amount", "1234567.50"],
  ] as const) {
    await page.goto(`/${language}/projects/${reference}/edit`);
    await expect(page.getByLabel(label).first()).toHaveValue(shown);
  }
  const linked = page.getByRole("group", { name: /Obstacles/ }).getByRole("checkbox");
  await expect(linked).toHaveCount(2);
  for (const { reference } of [one, other]) await expect(page.getByLabel(reference)).toBeChecked();
});
