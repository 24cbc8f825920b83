import { randomUUID } from "node:crypto";
import { scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { putBack, rememberAbout } from "./put-back";

test.afterEach(putBack);

for (const [how, look, office] of [
  ["with scripts", {}, "zeeland"],
  ["without JavaScript", { javaScriptEnabled: false, width: 390 }, "groningen"],
] as const)
  test(`an official keeps what newer reference data say otherwise, then takes it over, ${how}`, async ({
    signInAs,
    asPublic,
  }) => {
    const [ours, theirs] = ["Ours", "Newer"].map((one) => `${one} ${randomUUID()}`);
    const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, look);
    await rememberAbout("commissioner", office);
    const form = `/nl/commissioners/${office}/edit`;
    await page.goto(form);
    await page.locator("#about-en").fill(ours ?? "");
    await page.getByRole("button", { name: "Opslaan", exact: true }).click();
    await page.waitForURL(/saved=1/);
    // A newer version of the portal came with another text, which the load remembers beside ours.
    const where = { recordType: "Commissioner", recordId: office, field: "about-en" };
    const remembered = { fromFile: theirs ?? "", isNewer: true };
    await db.editedField.upsert({
      where: { recordType_recordId_field: where },
      create: { ...where, ...remembered },
      update: remembered,
    });

    await page.goto(form);
    const newer = page.locator("details").filter({ hasText: "Nieuwere gegevens zeggen" });
    await expect(newer).toContainText("Beschrijving");
    await expect(newer.getByRole("definition")).toHaveText([ours ?? "", theirs ?? ""]);
    await newer.getByRole("button", { name: "Zo laten" }).click();
    await expect(page.getByText("De wijziging is opgeslagen.")).toBeVisible();
    await expect(newer).toHaveCount(0);
    await expect(page.locator("#about-en")).toHaveValue(ours ?? "");
    const reader = await asPublic(look);
    await reader.goto(`/en/commissioners/${office}`);
    const history = reader.getByRole("region", { name: "History" });
    await expect(history).toContainText("Newer information from the portal was not used");
    await expect(reader.getByRole("main")).toContainText(ours ?? "");

    // What was kept stays within reach, folded.
    const known = page.locator("details").filter({ hasText: "anders zeggen" });
    await known.locator("summary").click();
    await known.getByRole("button", { name: "Overnemen" }).click();
    await expect(page.locator("#about-en")).toHaveValue(theirs ?? "");
    await expect(known).toHaveCount(0);
    await reader.reload();
    await expect(reader.getByRole("main")).toContainText(theirs ?? "");
  });
