import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
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

test("a long history shows its newest part, and all of it at an address of its own", async ({
  asPublic,
}) => {
  const { id, reference } = await makeProject(db, { published: true });
  await db.auditEvent.createMany({
    data: Array.from({ length: 25 }, () => ({
      ...{ name: "project.reported", recordType: "Project", recordId: id },
      payload: { from: null, to: "ON_COURSE", texts: [] },
    })),
  });
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await asPublic({ width: 390, colorScheme });
    await page.goto(`/de/projects/${reference}`);
    await expect(historyOf(page, "Verlauf").getByRole("listitem")).toHaveCount(20);
    await page.getByRole("link", { name: "Gesamten Verlauf anzeigen" }).click();
    await expect(historyOf(page, "Verlauf").getByRole("listitem")).toHaveCount(25);
    await hasNoViolations(page);
  }
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
