import type { Page } from "@playwright/test";
import { dayAfter, dayAtBorder } from "@/domain/day";
import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const open = (page: Page, name: string) => page.locator("summary", { hasText: name }).click();
const day = (fromNow: number) => dayAfter(dayAtBorder(new Date()), fromNow);

for (const [how, look] of [
  ["with scripts", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
  ["on a phone", { width: 390 }],
] as const) {
  test(`a coordinator takes a reported bottleneck to resolved, ${how}`, async ({
    signInAs,
    asPublic,
  }) => {
    const { reference } = await makeBottleneck(db, { published: true });
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, look);
    await page.goto(`/nl/bottlenecks/${reference}`);

    for (const [step, status] of [
      ["Beoordeling starten", "In beoordeling"],
      ["Erkennen als knelpunt", "Erkend"],
      ["Analyse starten", "In analyse"],
      ["In behandeling nemen", "In behandeling"],
    ] as const) {
      await button(page, step).click();
      await expect(page.getByText(`De status is nu: ${status}.`)).toBeVisible();
      // Every change of status asks what happens next.
      await expect(page.getByRole("form", { name: "Volgende stap afspreken" })).toBeVisible();
    }

    await open(page, "Melden als opgelost");
    await button(page, "Melden als opgelost").click();
    await expect(page.locator("#form-errors")).toContainText("Geef een toelichting.");
    await page.getByRole("textbox", { name: "Wat er is gedaan" }).fill("De bus rijdt sinds mei.");
    await button(page, "Melden als opgelost").click();
    await expect(page.getByText("De status is nu: Opgelost.")).toBeVisible();
    await expect(button(page, "Melden als opgelost")).toHaveCount(0);

    const reader = await asPublic(look);
    await reader.goto(`/nl/bottlenecks/${reference}`);
    await expect(reader.getByRole("heading", { name: "Zo is het opgelost" })).toBeVisible();
    await expect(reader.getByRole("article")).toContainText("De bus rijdt sinds mei.");
    await expect(reader.getByRole("article")).toContainText("Regiocoördinator");
    await expect(reader.getByRole("article").getByRole("button")).toHaveCount(0);
  });
}

test("a bottleneck is put on hold until a day, and goes on from where it was", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { status: "IN_ANALYSIS" });
  const page = await signInAs("CABINET", scopes.all);
  await page.goto(`/nl/bottlenecks/${reference}`);
  await open(page, "Andere uitkomst");
  await open(page, "Pauzeren");
  await page.getByRole("textbox", { name: "Toelichting" }).fill("Wacht op het verdrag.");
  await page.getByLabel("Gepauzeerd tot").fill(day(-1));
  await button(page, "Pauzeren").click();
  await expect(page.locator("#form-errors")).toContainText("Kies een datum na vandaag.");
  await expect(page.getByRole("textbox", { name: "Toelichting" })).toHaveValue(
    "Wacht op het verdrag.",
  );
  await page.getByLabel("Gepauzeerd tot").fill(day(60));
  await button(page, "Pauzeren").click();
  await expect(page.getByText("De status is nu: Gepauzeerd.")).toBeVisible();
  await button(page, "Hervatten").click();
  await expect(page.getByText("De status is nu: In analyse.")).toBeVisible();
});

test("an official whom a colleague was ahead of is told, and keeps what was typed", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { status: "UNDER_ASSESSMENT" });
  const [anna, bart] = [
    await signInAs("REGIONAL_COORDINATOR", scopes.twente),
    await signInAs("REGIONAL_COORDINATOR", scopes.twente),
  ];
  await anna.goto(`/nl/bottlenecks/${reference}`);
  await bart.goto(`/nl/bottlenecks/${reference}`);
  await button(bart, "Erkennen als knelpunt").click();
  await expect(bart.getByText("De status is nu: Erkend.")).toBeVisible();

  await open(anna, "Andere uitkomst");
  await open(anna, "Afwijzen");
  await anna.getByLabel("Reden van afwijzing").selectOption("NO_OBSTACLE");
  await anna.getByRole("textbox", { name: "Toelichting" }).fill("Er is geen belemmering.");
  await button(anna, "Afwijzen").click();
  await expect(anna.locator("#form-errors")).toContainText("Dit is intussen gewijzigd");
  await expect(anna.locator("#form-errors")).toBeFocused();
  await expect(anna.getByText("Er is geen belemmering.")).toBeVisible();
  await expect(button(anna, "Analyse starten")).toBeVisible();
});

test("an official who only reads, or works elsewhere, is offered no steps", async ({
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { published: true, internalNote: "Stil houden" });
  const reader = await signInAs("READER", scopes.twente);
  await reader.goto(`/nl/bottlenecks/${reference}`);
  await expect(reader.getByText("Stil houden")).toBeVisible();
  await expect(reader.getByRole("article").getByRole("button")).toHaveCount(0);

  const elsewhere = await signInAs("REGIONAL_COORDINATOR", scopes.zeeland);
  await elsewhere.goto(`/nl/bottlenecks/${reference}`);
  await expect(elsewhere.getByRole("article").getByRole("button")).toHaveCount(0);
  await expect(elsewhere.getByText("Stil houden")).toHaveCount(0);
});

test("the workbench shows what is asked, and leads to where it is done", async ({ signInAs }) => {
  const title = `Veer ${newWord()} vaart niet op zondag`;
  const { id } = await makeBottleneck(db, {
    title,
    status: "IN_TREATMENT",
    regionIds: ["NL341", "BE234"],
  });
  const late = { what: "Overleg met de reder", dueOn: new Date(day(-300)) };
  await db.nextStep.create({ data: { bottleneckId: id, ...late } });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.zeeland);
  await page.goto("/nl/workbench");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("op u.");
  await expect(page.getByRole("heading", { name: "Knelpunten in mijn regio" })).toBeVisible();
  const task = page.getByRole("listitem").filter({ hasText: title }).first();
  await expect(task).toContainText("9 maanden te laat");
  await expect(task).toContainText("Overleg met de reder");
  await task.getByRole("link").click();
  await expect(page.locator("#next-step")).toContainText("Overleg met de reder");
});
