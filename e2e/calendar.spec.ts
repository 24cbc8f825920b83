import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

const today = dayAtBorder(new Date());

/** A public record with a next step so many days from now. */
async function due(title: string, days: number) {
  const { id, reference } = await makeBottleneck(db, {
    ...{ title, status: "IN_ANALYSIS", published: true },
  });
  const dueOn = dateOf(dayAfter(today, days));
  await db.nextStep.create({ data: { bottleneckId: id, what: `Stap van ${title}`, dueOn } });
  return reference;
}

test("the calendar shows what is due, leads to other weeks and leaves out a kind", async ({
  asPublic,
}) => {
  const reference = await due("kalenderwoord nu", 0);
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?q=kalenderwoord&view=calendar");
  const entry = page.getByRole("link", { name: "Stap van kalenderwoord nu" });
  await expect(entry).toBeVisible();
  const day = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 4 }) });
  await expect(day.filter({ hasText: "vandaag" })).toContainText(reference);
  await hasNoViolations(page);

  const weeks = page.getByRole("navigation", { name: "Weken" });
  await weeks.getByRole("link", { name: "Week", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=calendar&week=\d{4}-W\d\d$/);
  await expect(entry).toBeVisible();
  await weeks.getByRole("link", { name: "Volgende week" }).click();
  await expect(entry).toHaveCount(0);
  await weeks.getByRole("link", { name: "vandaag" }).click();
  await expect(entry).toBeVisible();

  const kinds = page.getByRole("list", { name: "Soorten" });
  await kinds.getByRole("link", { name: "stappen 1" }).click();
  await expect(page).toHaveURL(/kind=review&kind=milestone$/);
  await expect(entry).toHaveCount(0);
});

test("an old or mistyped month shows the calendar from now on", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?view=calendar&month=2026-13&week=x&kind=y");
  const weeks = page.getByRole("navigation", { name: "Weken" });
  await expect(weeks.getByRole("link", { name: "vandaag" })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("on a phone, without scripts: the days that have something, one below the other", async ({
  asPublic,
}) => {
  await due("telefoondag", 0);
  const page = await asPublic({ width: 390, javaScriptEnabled: false });
  await page.goto("/nl/bottlenecks?q=telefoondag&view=calendar");
  await expect(page.getByRole("link", { name: "Stap van telefoondag" })).toBeVisible();
  // A public holiday is something too, and stands on its day by itself.
  const days = page.locator(".cal-week > ol > li:visible");
  await expect(days.filter({ has: page.getByRole("link") })).toHaveCount(1);
});

test("a month names the public holidays of its days, and whose they are", async ({ asPublic }) => {
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?view=calendar&month=2026-11");
  await expect(page.getByText("Allerheiligen · NRW, BE")).toBeVisible();
  await expect(page.getByText("Wapenstilstand · BE")).toBeVisible();
  await hasNoViolations(page);
});

test("officials find what was done on its day, the public does not", async ({
  asPublic,
  signInAs,
}) => {
  const { id, reference } = await makeBottleneck(db, {
    ...{ title: "kalenderklaar", status: "IN_ANALYSIS", published: true },
  });
  const [what, doneOn] = ["Gebeld met de provincie", dateOf(today)];
  await db.nextStep.create({ data: { bottleneckId: id, what, doneOn } });
  const address = "/nl/bottlenecks?q=kalenderklaar&view=calendar";
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(address);
  const day = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 4 }) });
  await expect(day.filter({ hasText: "vandaag" })).toContainText(`${what} ${reference} · gedaan`);
  await hasNoViolations(page);
  const visitor = await asPublic();
  await visitor.goto(address);
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(visitor.getByText(what)).toHaveCount(0);
});

test("an official has the dates in a calendar of their own, at an address that ends", async ({
  signInAs,
}) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks?view=calendar");
  await page.getByRole("link", { name: "In uw eigen agenda zetten (iCalendar)" }).click();
  const make = page.getByRole("form", { name: "Mijn agenda: Adres maken" });
  await make.getByRole("button").click();
  const address = await page.getByLabel("Adres voor uw agenda").inputValue();
  expect(address).toMatch(/\/calendar\/[\w-]{43}\.ics$/);
  await hasNoViolations(page);
  const { pathname } = new URL(address);
  const fetched = () => fetch(new URL(pathname, page.url()));
  const answer = await fetched();
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("BEGIN:VCALENDAR");
  await page
    .getByRole("form", { name: "Mijn agenda: Adres beëindigen" })
    .getByRole("button")
    .click();
  await expect(page.getByText("Het adres werkt niet meer.")).toBeVisible();
  expect((await fetched()).status).toBe(404);
});
