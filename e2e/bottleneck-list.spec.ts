import { randomUUID } from "node:crypto";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

/** A word that no other run of these tests uses, so that several can share one portal. */
const unique = randomUUID().replace(/[^a-f]/g, "");
const word = `kokkel${unique}visserij`;
const made: string[] = [];

test.afterAll(async () => {
  const where = { id: { in: made } };
  await db.bottleneck.updateMany({ where, data: { published: false, publishedAt: null } });
});

test.beforeAll(async () => {
  for (const status of ["IN_TREATMENT", "RESOLVED"] as const) {
    const { id } = await makeBottleneck(db, {
      title: `${word} bij ${status === "RESOLVED" ? "eb" : "vloed"}`,
      status,
      published: true,
      themeIds: ["labour"],
    });
    made.push(id);
  }
  const secret = { title: `${word} in het geheim`, internalNote: "zeester" };
  made.push((await makeBottleneck(db, secret)).id);
});

const title = (name: string) => ({ name: `${word} ${name}` });

test("a box acts when it is ticked, and has the focus on the page that follows", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word}`);
  await expect(page.getByText("Een vinkje werkt meteen.")).toBeVisible();
  const box = page.getByRole("checkbox", { name: /^Arbeidsmarkt/ });
  await box.click();
  await expect(page).toHaveURL(/theme=labour/);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
});

test("every public page says whom one can write to", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks");
  await expect(page.getByRole("contentinfo").locator("a[href^='mailto:']")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a reader searches, filters and clears, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    asPublic,
  }) => {
    const page = await asPublic({ javaScriptEnabled });
    await page.goto("/nl/bottlenecks");
    await page.getByRole("main").getByRole("searchbox").fill(word.slice(0, -3));
    await page.getByRole("button", { name: "Zoeken" }).click();
    await expect(page.getByRole("link", title("bij eb"))).toBeVisible();
    await expect(page.getByRole("link", title("bij vloed"))).toBeVisible();
    await expect(page.getByRole("link", title("in het geheim"))).toHaveCount(0);
    await expect(page.locator("mark").first()).toHaveText(word.slice(0, -3));

    const strip = page.getByRole("navigation", { name: "Status" });
    await strip.getByRole("link", { name: "Opgelost 1", exact: true }).click();
    await expect(page).toHaveURL(/status=RESOLVED/);
    await expect(page.getByRole("link", title("bij eb"))).toBeVisible();
    await expect(page.getByRole("link", title("bij vloed"))).toHaveCount(0);

    await page.getByRole("link", { name: "Filter verwijderen: Opgelost" }).click();
    await expect(page.getByRole("link", title("bij vloed"))).toBeVisible();
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test(`a reader narrows the list to days, ${how}`, async ({ asPublic }) => {
    const page = await asPublic({ javaScriptEnabled });
    await page.goto(`/nl/bottlenecks?q=${word}&more=1`);
    const registered = page.getByRole("group", { name: "Geregistreerd" });
    await registered.getByLabel("Vanaf").fill("2001-01-01");
    await registered.getByLabel("Tot en met").fill("2001-12-31");
    await page.getByRole("button", { name: "Resultaten tonen" }).click();
    await expect(page).toHaveURL(/registeredFrom=2001-01-01&registeredUntil=2001-12-31/);
    await expect(page.getByRole("link", title("bij eb"))).toHaveCount(0);
    const chip = "Filter verwijderen: Geregistreerd: 1 jan 2001 tot en met 31 dec 2001";
    await page.getByRole("link", { name: chip }).click();
    await expect(page.getByRole("link", title("bij eb"))).toBeVisible();
  });
}

test("a map link leads to the list of that region", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word}&view=map`);
  await page.getByRole("table").getByRole("link", { name: "Twente" }).click();
  await expect(page).toHaveURL(/q=kokkel.*&region=NL213/);
  await expect(page.getByRole("link", title("bij eb"))).toBeVisible();
});

test("a number on the map is that of its list, also beside what concerns a whole border", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?view=map&group=open");
  const along = page.getByRole("link", { name: /^Daarvan \d+ langs de hele grens met Duitsland$/ });
  const count = /\d+/.exec((await along.textContent()) ?? "")?.[0];
  await along.click();
  await expect(page.getByText(`${count} knelpunten`, { exact: true })).toBeVisible();

  await page.goto("/nl/bottlenecks?view=map&border=NL-DE");
  const row = page.getByRole("table").getByRole("row").nth(1);
  const there = await row.getByRole("cell").textContent();
  await row.getByRole("link").click();
  await expect(page.getByText(`${there} knelpunten`, { exact: true })).toBeVisible();
});

test("the map keeps its place, its layers and its stretch of the border in the address", async ({
  asPublic,
}) => {
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word}&view=map`);
  const layers = page.getByRole("navigation", { name: "Lagen van de kaart" });
  await layers.getByRole("link", { name: "Noordrijn-Westfalen" }).click();
  await expect(page).toHaveURL(/view=map&zoom=nl-nrw/);
  await page.getByRole("link", { name: /^Twente: \d/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/region=NL213&.*view=map&zoom=nl-nrw/);
  await page.goBack();
  await expect(layers.getByRole("link", { name: "Noordrijn-Westfalen" })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("the download holds what is on the page, for who may see it", async ({
  asPublic,
  signInAs,
}) => {
  const address = `/nl/bottlenecks/csv?q=${word}`;
  const stranger = await (await (await asPublic()).request.get(address)).text();
  expect(stranger).toContain(`${word} bij eb`);
  expect(stranger).not.toMatch(/geheim|zeester/);
  const coordinator = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const own = await (await coordinator.request.get(address)).text();
  expect(own).toContain("geheim");
  expect(own).not.toContain("zeester");
});

test("a download after the session has ended asks to sign in, and does not give the list of the public", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks?q=${word}&theme=labour`);
  const link = page.getByRole("link", { name: "CSV: deze lijst downloaden" });
  await page.context().clearCookies();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inloggen");
  await expect(page.getByText("Er is geen bestand gemaakt")).toBeVisible();
  const next = new URL(page.url()).searchParams.get("next");
  expect(next).toBe(`/nl/bottlenecks?q=${word}&theme=labour`);
});

test("an official sees what is internal, marked as such, and can register", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks?q=${word}`);
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", title("in het geheim")) });
  await expect(row).toContainText("Intern");
  await expect(page.getByRole("link", { name: "Knelpunt registreren" })).toBeVisible();
});

test("another region's official and the public do not see it", async ({ signInAs }) => {
  const page = await signInAs("READER", scopes.zeeland);
  await page.goto(`/nl/bottlenecks?q=${word}`);
  await expect(page.getByRole("link", title("bij eb"))).toBeVisible();
  await expect(page.getByRole("link", title("in het geheim"))).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Knelpunt registreren" })).toHaveCount(0);
});

test("on a phone the filters open with one button, by keyboard too", async ({ asPublic }) => {
  const page = await asPublic({ width: 390 });
  await page.goto("/nl/bottlenecks");
  const apply = page.getByRole("button", { name: "Resultaten tonen" });
  await expect(apply).toBeHidden();
  await page.getByRole("checkbox", { name: "Filters" }).focus();
  await page.keyboard.press("Space");
  await expect(apply).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

for (const address of [
  "?more=1",
  "?view=map",
  "?q=bestaatniet&theme=labour&group=open",
  "?q=kokkel",
]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${address} can be used by everyone, ${colorScheme}`, async ({ asPublic }) => {
      const page = await asPublic({ colorScheme });
      await page.goto(`/de/bottlenecks${address}`);
      await hasNoViolations(page);
    });
  }
}
