import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const send = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

// One after the other: both change the stage of the same partnership.
test.describe
  .serial("the stage of a partnership", () => {
    for (const [how, look] of [
      ["with scripts", {}],
      ["without JavaScript", { javaScriptEnabled: false, width: 390 }],
    ] as const)
      test(`a Walloon official corrects the stage of the partnership, ${how}`, async ({
        signInAs,
        asPublic,
      }) => {
        const page = await signInAs("PARTNER_COORDINATOR", scopes.wallonia, look);
        await page.goto("/fr/partnerships/nl-wal");
        await page.getByRole("link", { name: "Modifier les données" }).click();
        const stage = page.locator("#stage");
        const now = await stage.inputValue();
        const [value, text] =
          now === "BEING_CONTINUED"
            ? ["IN_EXECUTION", "En cours"]
            : ["BEING_CONTINUED", "Poursuivi"];
        await stage.selectOption(value);
        const chosen = (await stage.locator("option:checked").textContent()) ?? text;
        await send(page, "Enregistrer");
        await expect(page.getByText("La modification est enregistrée.")).toBeVisible();

        const reader = await asPublic(look);
        await reader.goto("/fr/partnerships/nl-wal");
        await expect(reader.locator("dl").filter({ hasText: "Forme" })).toContainText(chosen);
        const history = reader.getByRole("region", { name: "Historique" });
        await expect(history).toContainText(`à «\u202f${chosen}\u202f»`);
        await expect(history).not.toContainText("PARTNER_COORDINATOR");
        await expect(reader.getByRole("link", { name: "Modifier les données" })).toHaveCount(0);

        // The partnership of another party is not theirs.
        await page.goto("/fr/partnerships/nl-vl");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("link", { name: "Modifier les données" })).toHaveCount(0);
        expect((await page.goto("/fr/partnerships/nl-vl/edit"))?.status()).toBe(404);
      });
  });

for (const [how, look, id] of [
  ["with scripts", {}, "nl-nds"],
  ["without JavaScript", { javaScriptEnabled: false, width: 390 }, "nl-nrw"],
] as const)
  test(`who takes part in a partnership is typed, ${how}`, async ({ signInAs, asPublic }) => {
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await page.goto(`/nl/partnerships/${id}/edit`);
    await page.locator("summary").filter({ hasText: "gekozen" }).click();
    const last = page.locator("input[name=participants]").last();
    await last.fill("zzz niets");
    await send(page, "Opslaan");
    await expect(page.locator("#form-errors")).toContainText("Wie doen er mee");
    const wrong = page.locator("input[name=participants][value='zzz niets']");
    await expect(wrong).toBeVisible();
    await wrong.fill("RDW");
    await send(page, "Opslaan");
    await page.waitForURL(/saved=1/);

    const reader = await asPublic(look);
    await reader.goto(`/nl/partnerships/${id}`);
    const history = reader.getByRole("region", { name: "Geschiedenis" });
    await expect(history).toContainText(/Wie doen er mee, erbij: .*RDW/);
  });

for (const [how, look, at] of [
  ["with scripts", {}, 0],
  ["without JavaScript", { javaScriptEnabled: false, width: 390 }, 1],
] as const)
  test(`a cooperation region is corrected and keeps its members, ${how}`, async ({
    signInAs,
    asPublic,
  }) => {
    const [region] = await db.region.findMany({
      where: { kind: "EUREGIO", members: { some: {} } },
      select: { id: true, members: { select: { memberId: true }, orderBy: { memberId: "asc" } } },
      ...{ orderBy: { id: "asc" }, skip: at, take: 1 },
    });
    if (!region) throw new Error("There is no cooperation region.");
    const { id, members } = region;
    const about = `Over deze regio ${randomUUID()}`;
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await page.goto(`/nl/regions/${id}/edit`);
    // It is no member of itself: each of its members is named, and taken away, by itself.
    await expect(page.locator(`input[name=members][value="${id}"]`)).toHaveCount(0);
    const chips = page.getByRole("list", { name: "Gekozen regio’s" }).getByRole("listitem");
    await expect(chips).toHaveCount("javaScriptEnabled" in look ? 0 : members.length);
    await page.locator("#about-nl").fill(about);
    await send(page, "Opslaan");
    await page.waitForURL(/saved=1/);

    const reader = await asPublic(look);
    await reader.goto(`/nl/regions/${id}`);
    await expect(reader.getByRole("main")).toContainText(about);
    const where = { regionId: id };
    const select = { memberId: true };
    expect(await db.regionMember.findMany({ where, select, orderBy: { memberId: "asc" } })).toEqual(
      members,
    );
  });

test("two officials who change one partnership choose between their versions", async ({
  signInAs,
}) => {
  const anna = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  const bart = await signInAs("CABINET", scopes.flanders);
  for (const page of [anna, bart]) await page.goto("/nl/partnerships/nl-vl/edit");
  await bart.getByLabel("Sinds (jaar)").fill("2001");
  await bart.getByLabel("Naam (Engels)").fill("The name of Bart");
  await send(bart, "Opslaan");
  await bart.waitForURL(/saved=1/);

  await anna.getByLabel("Naam (Engels)").fill("The name of Anna");
  await send(anna, "Opslaan");
  const both = anna.getByRole("region", { name: "Twee versies naast elkaar" });
  await expect(both).toContainText("CABINET");
  await expect(both).toContainText("Al overgenomen in het formulier: ‘Sinds (jaar)’.");
  await both.getByLabel("Mijn versie").check();
  await send(anna, "Opslaan");
  await anna.waitForURL(/saved=1/);
  await anna.goto("/en/partnerships/nl-vl");
  await expect(anna.getByRole("heading", { level: 1 })).toHaveText("The name of Anna");
  await expect(anna.locator("dl").first()).toContainText("2001");
});
