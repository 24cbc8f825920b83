import type { Page } from "@playwright/test";
import { scopes } from "@/prisma/testing/make";
import { expect, test } from "./fixtures";
import { fillProblem, uniqueTitle } from "./registering";

const field = (page: Page) => page.getByRole("combobox", { name: "Zoek een regio" });
const chip = (page: Page, region: string) =>
  page.getByRole("button", { name: `${region} verwijderen`, exact: true });

test("a municipality, an area or a code typed in the field chooses its regions", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  // The official's own region is chosen already, and stands first.
  await expect(chip(page, "Twente")).toBeVisible();
  await expect(page.locator("#regions summary").first()).toHaveText("Uw regio’s(1)");

  await field(page).fill("zwolle");
  await page.getByRole("option", { name: "Zwolle → Noord-Overijssel" }).click();
  await expect(chip(page, "Noord-Overijssel")).toBeVisible();

  await field(page).fill("munsterland");
  await page.getByRole("option", { name: "Münsterland → 5 regio’s" }).click();
  await expect(page.locator("input[name=regions][value=DEA33]")).toBeChecked();
  await expect(page.locator("input[name=regions][value=DEA38]")).toBeChecked();

  await field(page).fill("aix la chap");
  await page.getByRole("option", { name: "Aken → Stedenregio Aken" }).click();
  await expect(chip(page, "Stedenregio Aken")).toBeVisible();

  for (const typed of ["NL225", "Kreis Kleve"]) {
    await field(page).fill(typed);
    await page.getByRole("listbox").getByRole("option").first().click();
  }
  await expect(chip(page, "Achterhoek")).toBeVisible();
  await expect(chip(page, "Kleef")).toBeVisible();
});

test("who types what nobody knows reads what one can type", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  const nothing = page.getByText("Niets gevonden. Typ de naam van een regio, gemeente");
  await field(page).fill("Atlantis");
  await expect(nothing).toBeVisible();
  expect((await nothing.boundingBox())?.height).toBeGreaterThan(10);
  await field(page).fill("Enschede");
  await expect(page.getByRole("option", { name: "Enschede → Twente" })).toBeVisible();
  await expect(nothing).toHaveCount(0);
});

test("what is typed and not chosen is not lost when one goes on", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await fillProblem(page, uniqueTitle());
  await expect(chip(page, "Twente")).toBeVisible();
  const next = page.getByRole("button", { name: "Verder" });
  // It can mean two places: one is asked, and nothing is sent.
  await field(page).fill("Rhede");
  await next.click();
  await expect(page.getByText("Kies ‘Rhede’ uit de lijst of maak het veld leeg.")).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  // It means one: that is chosen, and what else is missing is said.
  await field(page).fill("Zwolle");
  await next.click();
  await expect(page.getByRole("heading", { name: "Nog niet alles klopt" })).toBeVisible();
  await expect(chip(page, "Noord-Overijssel")).toBeVisible();
});

test("without scripts the own region is chosen, and a link leads to where a municipality is looked up", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await page.goto("/nl/bottlenecks/new");
  await expect(page.getByRole("checkbox", { name: "Twente" })).toBeChecked();
  const link = page.getByRole("link", { name: /In welke regio ligt een gemeente/ });
  const address = await link.getAttribute("href");
  await page.goto(String(address));
  await page.getByLabel("In welke regio ligt een gemeente?").fill("Eupen");
  await page.getByRole("button", { name: "Regio zoeken" }).click();
  const answer = page.locator("#places").getByRole("status");
  await expect(answer).toContainText("Eupen (gemeente) →");
  await answer.getByRole("link").click();
  await expect(page).toHaveURL(/regions\/BE336$/);
  await expect(page.getByText("Onder meer de gemeenten")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`a list is narrowed to where a municipality lies, ${how}`, async ({ asPublic }) => {
    const page = await asPublic({ javaScriptEnabled });
    for (const list of ["bottlenecks", "projects"]) {
      await page.goto(`/nl/${list}`);
      const where = page.getByLabel("Gemeente, streek of regio");
      const apply = page.getByRole("button", { name: "Resultaten tonen" });
      await where.fill("Gemeente Maastricht");
      await apply.click();
      await expect(page).toHaveURL(new RegExp(`/nl/${list}\\?region=NL423$`));
      await expect(page.getByRole("list", { name: "Gekozen filters" })).toContainText(
        "Zuid-Limburg",
      );

      await where.fill("Atlantis");
      await apply.click();
      await expect(page.getByText("Niets gevonden voor ‘Atlantis’.")).toBeVisible();
      await expect(where).toHaveValue("Atlantis");

      await where.fill("Bocholt");
      await apply.click();
      await page.getByRole("link", { name: "Bocholt → Borken" }).click();
      await expect(page).toHaveURL(/region=DEA34&region=NL423/);
    }
  });
}

test("on a phone one reads above the list that a place is not known, or what it can mean", async ({
  asPublic,
}) => {
  const page = await asPublic({ width: 390 });
  const answer = page.locator("#place-answer");
  await page.goto("/de/bottlenecks?place=Qwertz");
  await expect(answer).toBeVisible();
  await expect(answer).toContainText("Nichts gefunden");
  await expect(answer).toContainText("noch nicht nach diesem Ort gefiltert");
  await page.goto("/de/bottlenecks?place=Bocholt");
  await expect(answer.getByRole("link", { name: "Bocholt → Kreis Borken" })).toBeVisible();
  await expect(answer).toBeInViewport();
  // The Kreis and the town in it are the same place: nobody is asked which.
  await page.goto("/de/bottlenecks?place=Steinfurt");
  await expect(page).toHaveURL(/region=DEA37$/);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`the own region comes first in lists and forms, ${how}`, async ({ signInAs }) => {
    // The official works for a programme region, which is this region.
    const scope = { kind: "REGIONS", regionIds: ["NL213"], namedIds: ["rag-twente"] } as const;
    const page = await signInAs("REGIONAL_COORDINATOR", scope, { javaScriptEnabled });
    const own = page.getByText("Uw regio", { exact: true });
    for (const list of ["bottlenecks", "projects"]) {
      await page.goto(`/nl/${list}`);
      await own
        .locator("xpath=following-sibling::ul")
        .getByRole("link", { name: "Twente" })
        .click();
      await expect(page).toHaveURL(new RegExp(`/nl/${list}\\?region=NL213$`));
      await expect(page.getByRole("link", { name: "Filter verwijderen: Twente" })).toBeVisible();
      await expect(own).toHaveCount(0);
    }
    await page.goto("/nl/projects/new");
    await expect(page.locator("#regions summary").first()).toHaveText("Uw regio’s(1)");
    await expect(page.getByRole("checkbox", { name: "Twente", exact: true })).toBeChecked();
  });
}
