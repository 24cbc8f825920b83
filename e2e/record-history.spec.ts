import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const off = { javaScriptEnabled: false };
const historyOf = (page: Page, name = "Geschiedenis") => page.getByRole("region", { name });

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`officials read in the history what changed and by whom, the public what is theirs, ${how}`, async ({
    signInAs,
    asPublic,
  }) => {
    const { reference } = await makeBottleneck(db);
    const { reference: project } = await makeProject(db);
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, look);
    await page.goto(`/nl/bottlenecks/${reference}/edit`);
    await page.getByLabel("Titel").fill("Een bus die stopt bij de grens");
    await page.getByRole("textbox", { name: "Interne notitie" }).fill("Nog bellen.");
    await page.locator("#projects-field").fill(project);
    await button(page, "Opslaan").click();
    await button(page, "Beoordeling starten").click();
    await expect(page.getByText("De status is nu: In beoordeling.")).toBeVisible();
    await page.goto(`/nl/bottlenecks/${reference}/publish`);
    await button(page, "Openbaar maken").click();
    await expect(page.getByText("Dit knelpunt is nu openbaar.")).toBeVisible();

    const own = historyOf(page);
    const lines = own.getByRole("listitem");
    await expect(lines.nth(0)).toContainText("Het knelpunt is openbaar gemaakt");
    await expect(lines.nth(1)).toContainText("De beoordeling is begonnen");
    const rest = own.getByRole("listitem").filter({ hasText: "gewijzigd" });
    await expect(rest.filter({ hasText: "De gegevens" })).toContainText("Gewijzigd: Titel");
    await expect(rest.filter({ hasText: "De gegevens" })).toContainText(`Gekoppeld: ${project}`);
    await expect(lines.filter({ hasText: "notitie" })).toContainText("Leest alleen: Nederland");
    await expect(lines.nth(0)).toContainText("REGIONAL_COORDINATOR");
    // Whoever is read to in another language hears the name in the language of who bears it.
    await page.goto(`/de/bottlenecks/${reference}`);
    const name = historyOf(page, "Verlauf").locator("[lang=nl]", {
      hasText: "REGIONAL_COORDINATOR",
    });
    await expect(name.first()).toBeVisible();

    const reader = await asPublic(look);
    await reader.goto(`/nl/bottlenecks/${reference}`);
    const shown = historyOf(reader);
    await expect(shown).toContainText("De beoordeling is begonnen");
    await expect(shown).toContainText("Regiocoördinator");
    for (const hidden of ["gewijzigd", "notitie", project, "REGIONAL_COORDINATOR"])
      await expect(shown).not.toContainText(hidden);
  });
}

test("a long history shows its newest part, and all of it page by page at an address of its own", async ({
  asPublic,
}) => {
  const { id, reference } = await makeProject(db, { published: true });
  await db.auditEvent.createMany({
    data: Array.from({ length: 62 }, (_, at) => ({
      ...{ recordType: "Project", recordId: id },
      ...(at < 2
        ? { name: "project.published", role: "NATIONAL_COORDINATOR" as const, payload: {} }
        : { name: "project.reported", payload: { from: null, to: "ON_COURSE", texts: [] } }),
    })),
  });
  for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, off] as const) {
    const page = await asPublic({ width: 390, ...look });
    await page.goto(`/de/projects/${reference}`);
    await expect(historyOf(page, "Verlauf").getByRole("listitem")).toHaveCount(20);
    await page.getByRole("link", { name: "Alle 62 Ereignisse" }).click();
    await expect(page).toHaveURL(new RegExp(`/projects/${reference}/history$`));
    const lines = page.locator("ol.events > li");
    await expect(lines).toHaveCount(50);
    await expect(page.getByText("1–50 von 62")).toBeVisible();
    await page.getByRole("link", { name: "Weiter" }).click();
    await expect(lines).toHaveCount(12);
    await expect(page.getByText("51–62 von 62")).toBeVisible();
    const groups = page.getByRole("navigation", { name: "Art des Ereignisses" });
    await groups.getByRole("link", { name: "Veröffentlichung 2" }).click();
    await expect(lines).toHaveCount(2);
    await groups.getByRole("link", { name: "Fortschritt 60" }).click();
    await page.getByRole("link", { name: "Alle 60 auf einer Seite" }).click();
    await expect(lines).toHaveCount(60);
    if (look !== off) await hasNoViolations(page);
  }
});

test("officials read what was written before and after, and can print it", async ({
  signInAs,
  asPublic,
}) => {
  const { reference } = await makeBottleneck(db, { published: true, title: "Een oude bus" });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await page.getByLabel("Titel").fill("Een nieuwe bus");
  const count = page.locator("#affectedCount");
  await page.locator("details", { has: count }).locator("summary").first().click();
  await count.fill("1200");
  await page.locator("#affectedSource").fill("Telling van de provincie");
  await button(page, "Opslaan").click();
  await page.getByRole("link", { name: /gebeurtenis.* op één pagina, om af te drukken/ }).click();
  const line = page.locator("ol.events > li").first();
  await expect(line.locator("del").first()).toContainText("oude");
  await expect(line.locator("ins").first()).toContainText("nieuwe");
  await expect(line).toContainText("1.200");
  await expect(line.locator("time")).toContainText(/\d\d:\d\d/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/afgedrukt op/)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Soort gebeurtenis" })).toBeHidden();

  const reader = await asPublic();
  await reader.goto(`/nl/bottlenecks/${reference}/history`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Geschiedenis");
  for (const hidden of ["oude", "1.200"])
    await expect(reader.getByRole("main")).not.toContainText(hidden);
  await reader.goto(`/nl/bottlenecks/${(await makeBottleneck(db)).reference}/history`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Deze pagina bestaat niet");
});

test("where a text was erased its page says so and on what ground, in each language", async ({
  asPublic,
}) => {
  // What the database leaves where words stood.
  const { reference } = await makeBottleneck(db, { published: true, title: "[… AVG artikel 17]" });
  const page = await asPublic({ width: 390 });
  for (const [language, said] of [
    ["nl", "Deze tekst is gewist. Wettelijke basis: AVG artikel 17"],
    ["de", "Dieser Text wurde gelöscht. Rechtsgrundlage: AVG artikel 17"],
    ["fr", "Ce texte a été effacé. Base juridique\u202f: AVG artikel 17"],
    ["en", "This text has been erased. Legal basis: AVG artikel 17"],
  ]) {
    await page.goto(`/${language}/bottlenecks/${reference}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said ?? "");
  }
  await hasNoViolations(page);
});
