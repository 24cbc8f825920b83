import { enschede, makeBottleneck, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";

test("a municipality answers only where it is named", async ({ asPublic, baseURL }) => {
  const municipality = await makeViewer(db, "COMPETENT_BODY", scopes.twente, {
    organisationId: "gemeente-enschede",
  });
  const page = await asPublic();
  await page.context().addCookies([await sessionCookie(municipality.id, baseURL ?? "")]);
  const asked = await makeBottleneck(db, { ...enschede, status: "RECOGNISED" });
  const others = await makeBottleneck(db, { ...enschede, status: "RECOGNISED" });
  const elsewhere = await makeBottleneck(db, { ...terneuzen, status: "RECOGNISED" });
  const name = { what: "Bellen met het busbedrijf", organisationId: "gemeente-enschede" };
  for (const { id } of [asked, elsewhere])
    await db.nextStep.create({ data: { bottleneckId: id, ...name } });
  const analyse = page.getByRole("button", { name: "Analyse starten" });

  // What it is not named in it reads and leaves as it is; where it is named elsewhere it reads too.
  for (const { reference } of [others, elsewhere]) {
    expect((await page.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(200);
    await expect(analyse).toHaveCount(0);
  }
  await page.goto(`/nl/bottlenecks/${asked.reference}`);
  await analyse.click();
  await expect(page.getByRole("button", { name: "In behandeling nemen" })).toBeVisible();

  // Once the step is done it is named no more.
  await db.nextStep.updateMany({ where: { bottleneckId: elsewhere.id }, data: { doneOn: now() } });
  expect((await page.goto(`/nl/bottlenecks/${elsewhere.reference}`))?.status()).toBe(404);
});

test("a German coordinator assesses in its party and is refused elsewhere", async ({
  signInAs,
}) => {
  const page = await signInAs("PARTNER_COORDINATOR", scopes.northRhine);
  const { reference } = await makeBottleneck(db, enschede);
  const elsewhere = await makeBottleneck(db, { ...terneuzen, published: true });
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.getByRole("button", { name: "Beoordeling starten" }).click();
  await page.getByRole("button", { name: "Erkennen als knelpunt" }).click();
  await expect(page.getByRole("button", { name: "Analyse starten" })).toBeVisible();
  // It ends no case and publishes none: that is done for both sides.
  await expect(page.getByRole("link", { name: "Openbaar maken" })).toHaveCount(0);

  await page.goto(`/nl/bottlenecks/${elsewhere.reference}`);
  await expect(page.getByRole("button", { name: "Beoordeling starten" })).toHaveCount(0);
  expect((await page.goto(`/nl/bottlenecks/${elsewhere.reference}/edit`))?.status()).toBe(404);
});

test("a cabinet corrects what it registered until it is assessed", async ({
  asPublic,
  baseURL,
}) => {
  const cabinet = await makeViewer(db, "CABINET", scopes.nrw);
  const page = await asPublic();
  await page.context().addCookies([await sessionCookie(cabinet.id, baseURL ?? "")]);
  const { id, reference } = await makeBottleneck(db, enschede);
  await db.bottleneck.update({ where: { id }, data: { createdById: cabinet.id } });
  await page.goto(`/nl/bottlenecks/${reference}`);
  await page.getByRole("link", { name: "Bewerken" }).click();
  await page.getByLabel("Titel").fill("Bus rijdt niet door");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bus rijdt niet door");

  await db.bottleneck.update({ where: { id }, data: { status: "UNDER_ASSESSMENT" } });
  await page.goto(`/nl/bottlenecks/${reference}`);
  await expect(page.getByRole("link", { name: "Bewerken" })).toHaveCount(0);
});

const now = () => new Date();

test("who only treats a case is not offered to edit it", async ({ signInAs }) => {
  const { id, reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const dueOn = new Date("2024-01-15");
  await db.bottleneck.update({
    where: { id },
    data: { nextSteps: { create: { what: "Overleg", dueOn } } },
  });
  await db.bottleneckSide.updateMany({ where: { bottleneckId: id }, data: { competentId: "bzk" } });
  const page = await signInAs("COMPETENT_BODY", scopes.all);
  await page.goto("/nl/workbench?all=1");
  const task = page.getByRole("listitem").filter({ hasText: reference });
  await task.getByRole("link", { name: /^Bekijken/ }).click();
  await expect(page).toHaveURL(new RegExp(`/nl/bottlenecks/${reference}#next-step$`));
});
