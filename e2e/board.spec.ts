import { dateOf, dayAfter, dayAtBorder } from "@/domain/day";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

/** Records of their own theme and words, so that a filter leaves these alone. */
async function makeCases(word: string) {
  const made = [];
  for (let at = 1; at <= 6; at += 1) {
    const { id, reference } = await makeBottleneck(db, {
      ...{ title: `${word} zaak ${at}`, status: "IN_ANALYSIS", published: true },
      reportedAt: dateOf(dayAfter(dayAtBorder(new Date()), -10 * at)),
    });
    made.push({ id, reference });
  }
  const [first] = made.slice(-1);
  await db.nextStep.create({
    data: {
      ...{ bottleneckId: first!.id, what: "Brief versturen" },
      dueOn: dateOf(dayAfter(dayAtBorder(new Date()), -2)),
    },
  });
  return made;
}

const board = (word: string) => `/nl/bottlenecks?q=${word}&view=board`;

test("who works by keyboard reads the board, ticks a step off in one press and agrees on the next", async ({
  signInAs,
}) => {
  const cases = await makeCases("boardwoord");
  const oldest = cases.at(-1)!.reference;
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(board("boardwoord"));
  const column = page.getByRole("region", { name: /^In analyse/ });
  await expect(column.getByRole("heading", { level: 3 })).toHaveText("In analyse 6");
  await expect(column).toContainText("oudste: 60 dagen");
  await expect(column.locator("ol > li").first()).toContainText(oldest);
  await expect(column.locator("ol > li").first()).toContainText("2 dagen te laat");
  await expect(column.getByText("Geen volgende stap").first()).toBeVisible();
  await expect(column.getByRole("link", { name: /^Nog 2 tonen/ })).toBeVisible();
  await expect(column.getByRole("link", { name: `Status ${oldest}` })).toHaveAttribute(
    "href",
    `/nl/bottlenecks/${oldest}#steps`,
  );
  await hasNoViolations(page);

  const done = column.getByRole("button", { name: `Gedaan ${oldest}` });
  await done.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/bottlenecks/${oldest}`));
  await expect(page.getByText("De stap is gedaan. Wat is de volgende stap?")).toBeVisible();
});

test("list, board and calendar are one choice, and a filter goes along", async ({ signInAs }) => {
  await makeCases("meegaan");
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/bottlenecks?q=meegaan&group=open&whose=regions");
  for (const [name, view] of [
    ["Bord", "board"],
    ["Kalender", "calendar"],
  ] as const) {
    await page.getByRole("navigation", { name: "Weergave" }).getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`whose=regions.*view=${view}$`));
    await expect(page.getByRole("status").first()).toHaveText("6 knelpunten");
  }
  // A list under a name is shown in the same way, and so is the next search.
  await page.getByRole("link", { name: /^Te laat/ }).click();
  await expect(page).toHaveURL(/step=late&sort=step&view=calendar$/);
  await page.getByRole("searchbox", { name: "Zoek in de knelpunten" }).fill("meegaan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=calendar/);
});

test("the board is a page: without scripts, and for the public nothing to press", async ({
  asPublic,
  signInAs,
}) => {
  const cases = await makeCases("zonderscript");
  const oldest = cases.at(-1)!.reference;
  const reader = await asPublic({ javaScriptEnabled: false });
  await reader.goto(board("zonderscript"));
  await expect(reader.getByRole("link", { name: "zonderscript zaak 6" })).toBeVisible();
  await expect(reader.getByRole("button", { name: /^Gedaan/ })).toHaveCount(0);
  await expect(reader.getByRole("link", { name: /^Status/ })).toHaveCount(0);
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  await page.goto(board("zonderscript"));
  await page.getByRole("button", { name: `Gedaan ${oldest}` }).click();
  await expect(page.getByText("De stap is gedaan. Wat is de volgende stap?")).toBeVisible();
});

test("on a phone two cards stand in a column, and a chip leads to it", async ({ asPublic }) => {
  await makeCases("telefoon");
  const page = await asPublic({ width: 390 });
  await page.goto(board("telefoon"));
  const column = page.getByRole("region", { name: /^In analyse/ });
  await expect(column.locator("ol > li:visible")).toHaveCount(2);
  await expect(column.getByRole("link", { name: /^Nog 4 tonen/ })).toBeVisible();
  const jump = page.getByRole("navigation", { name: "Naar een kolom" });
  await jump.getByRole("link", { name: "In analyse 6" }).click();
  await expect(page).toHaveURL(/#column-IN_ANALYSIS$/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await hasNoViolations(page);
});
