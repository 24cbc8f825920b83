import type { Page } from "@playwright/test";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

/** What goes wrong on the way is told to the console too: here that is no fault. */
const openQuietly = async (page: Page, address: string) => {
  page.removeAllListeners("console");
  await page.goto(address);
};

const send = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A post that does not get through, in one way or another; gives a function that mends it. */
const failures: Record<string, (page: Page) => Promise<() => Promise<void>>> = {
  "while the network is away": async (page) => {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  },
  "while a proxy answers 502": (page) => answering(page, 502),
  "while the portal starts": (page) => answering(page, 503),
  "that the portal cannot read": (page) => answering(page, 500),
};

async function answering(page: Page, status: number) {
  const isPost = (url: URL) => url.pathname.startsWith("/nl");
  await page.route(isPost, (route) =>
    route.request().method() === "POST" ? route.fulfill({ status, body: "" }) : route.continue(),
  );
  return () => page.unroute(isPost);
}

for (const [when, fail] of Object.entries(failures)) {
  test(`a form that is sent ${when} stays, says so and can be sent again`, async ({ signInAs }) => {
    const { reference } = await makeBottleneck(db);
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
    await openQuietly(page, `/nl/bottlenecks/${reference}/edit`);
    await page.getByLabel("Titel").fill("De brug gaat open");
    const mend = await fail(page);
    await send(page, "Opslaan");
    await expect(page.getByText("Niet verstuurd, of het antwoord kwam niet aan.")).toBeInViewport();
    await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
    await expect(page.getByLabel("Titel")).toHaveValue("De brug gaat open");

    await mend();
    await send(page, "Opslaan");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("De brug gaat open");
  });
}

test("a form that was made before an update of the portal is sent all the same", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await openQuietly(page, `/nl/projects/${reference}/report`);
  await page.getByLabel("Op koers").check();
  await page.getByLabel("Wat is er gebeurd").fill("De eerste bus heeft gereden.");
  await page.locator("input[name^='$ACTION_ID_']").evaluateAll((fields) => {
    for (const field of fields as HTMLInputElement[]) field.name = `$ACTION_ID_40${"0".repeat(40)}`;
  });
  await send(page, "Versturen");
  await expect(page.getByRole("main")).toContainText("De eerste bus heeft gereden.");
});

test("a form that meets another version twice during an update is sent all the same", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await openQuietly(page, `/nl/projects/${reference}/report`);
  let posts = 0;
  await page.route(`**/projects/${reference}/report`, (route) => {
    if (route.request().method() !== "POST") return route.continue();
    posts += 1;
    return posts > 2 ? route.continue() : route.fulfill({ status: 409 });
  });
  await page.getByLabel("Op koers").check();
  await page.getByLabel("Wat is er gebeurd").fill("De tweede bus heeft gereden.");
  await send(page, "Versturen");
  await expect(page.getByRole("main")).toContainText("De tweede bus heeft gereden.");
  expect(posts).toBe(3);
});

test("without scripts a form of an earlier version comes back with all that was typed", async ({
  signInAs,
}) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await page.goto(`/nl/projects/${reference}/report`);
  await page.getByLabel("Op koers").check();
  await page.getByLabel("Wat is er gebeurd").fill("De eerste bus heeft gereden.");
  await page.locator("input[name^='$ACTION_ID_']").evaluateAll((fields) => {
    for (const field of fields as HTMLInputElement[]) field.name = `$ACTION_ID_40${"0".repeat(40)}`;
  });
  await send(page, "Versturen");
  await expect(page.locator("#form-errors")).toContainText("Het portaal is intussen vernieuwd.");
  await expect(page.getByLabel("Op koers")).toBeChecked();
  await expect(page.getByLabel("Wat is er gebeurd")).toHaveValue("De eerste bus heeft gereden.");
  expect(await db.progressReport.count({ where: { project: { reference } } })).toBe(0);

  await send(page, "Versturen");
  await expect(page.getByRole("main")).toContainText("De eerste bus heeft gereden.");
  expect(await db.progressReport.count({ where: { project: { reference } } })).toBe(1);
});

test("more text than the portal takes stays in its field", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await openQuietly(page, "/nl/bottlenecks/new");
  const text = "de grens ".repeat(40_000);
  await page.getByLabel("Wat is het probleem?").fill(text);
  await send(page, "Verder");
  await expect(page.getByText("dit is samen meer tekst dan het portaal aanneemt")).toBeInViewport();
  await expect(page.getByLabel("Wat is het probleem?")).toHaveValue(text);
});

test("a text that is too long is kept whole, and told by how much", async ({ signInAs }) => {
  const { reference } = await makeProject(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/projects/${reference}/report`);
  await page.getByLabel("Op koers").check();
  const text = `${"a".repeat(4550)} SLOT: het budget is op.`;
  await page.getByLabel("Wat is er gebeurd").fill(text);
  await send(page, "Versturen");
  await expect(page.locator("#form-errors")).toContainText("574 tekens te lang");
  await expect(page.getByLabel("Wat is er gebeurd")).toHaveValue(text);
});

test("a reason that was put back does not stay hidden in its fold", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
  await page.goto(`/nl/bottlenecks/${reference}`);
  const reason = page.locator("[name=resolve-reason]");
  await page.locator("#step-resolve summary").click();
  await reason.fill("De bus rijdt nu door tot Gronau.");
  await page.getByRole("link", { name: "Deutsch" }).first().click();
  await expect(page).toHaveURL(/\/de\//);
  await expect(reason).toBeVisible();
  await expect(reason).toHaveValue("De bus rijdt nu door tot Gronau.");
});

test("a form is not sent while what was typed earlier is still on offer", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const edit = `/nl/bottlenecks/${reference}/edit`;
  await page.goto(edit);
  await page.getByLabel("Titel").fill("De brug gaat open");
  await page.goto(edit);
  await send(page, "Opslaan");
  await expect(page.getByText("kies eerst wat er met uw eerdere tekst")).toBeInViewport();
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(page.getByRole("button", { name: "Opslaan", exact: true })).toBeFocused();
  await send(page, "Opslaan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("De brug gaat open");
});

test("what was typed before a colleague changed the record is compared when it is put back", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db);
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  for (const page of [anna, bart]) await page.goto(`/nl/bottlenecks/${reference}/edit`);
  await anna.getByLabel("Titel").fill("De titel van Anna");
  await bart.getByLabel("Titel").fill("De titel van Bart");
  await send(bart, "Opslaan");
  await expect(bart.getByText("De wijziging is opgeslagen.")).toBeVisible();

  await anna.goto(`/nl/bottlenecks/${reference}/edit`);
  await expect(anna.getByLabel("Titel")).toHaveValue("De titel van Bart");
  await anna.getByRole("button", { name: "Terugzetten" }).click();
  await send(anna, "Opslaan");
  const both = anna.getByRole("region", { name: "Twee versies naast elkaar" });
  await expect(both).toContainText("De titel van Bart");
  await expect(both).toContainText("De titel van Anna");
});

test("who leaves a form and comes back finds what they typed", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks/new");
  await page.getByLabel("Titel").fill("De bus stopt bij de grens");
  await page.getByLabel("Wat is het probleem?").fill("Studenten lopen het laatste stuk.");
  await page.getByRole("link", { name: "Regio’s", exact: true }).first().click();
  await expect(page).toHaveURL(/regions/);
  await page.goBack();
  await expect(page.getByLabel("Titel")).toHaveValue("De bus stopt bij de grens");
  await expect(page.getByLabel("Wat is het probleem?")).toHaveValue(
    "Studenten lopen het laatste stuk.",
  );

  await page.goto("/nl/bottlenecks/new");
  await page.getByRole("button", { name: "Terugzetten" }).click();
  await expect(page.getByLabel("Titel")).toHaveValue("De bus stopt bij de grens");
});

test("a form that was made for another account is sent only when asked", async ({ signInAs }) => {
  const { reference } = await makeBottleneck(db);
  const anna = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  const bart = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await anna.goto(`/nl/bottlenecks/${reference}/edit`);
  await anna.getByLabel("Titel").fill("De titel van Anna");
  await anna.context().addCookies(await bart.context().cookies());
  await send(anna, "Opslaan");
  await expect(anna.locator("#form-errors")).toContainText("voor een ander account gemaakt");
  expect(await db.bottleneck.findUnique({ where: { reference } })).toMatchObject({ version: 1 });
  await expect(anna.getByLabel("Titel")).toHaveValue("De titel van Anna");

  await send(anna, "Opslaan");
  await expect(anna.getByRole("heading", { level: 1 })).toHaveText("De titel van Anna");
});
