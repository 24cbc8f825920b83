import { newWord } from "@/domain/testing/new-word";
import { enschede, makeBottleneck, terneuzen } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolationsForTwo } from "./violations";

/** A word that no other record has. */
const unique = () => newWord("wulp");

for (const javaScriptEnabled of [true, false]) {
  test(`a place that is typed is a filter that one can take away, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    asPublic,
  }) => {
    const word = unique();
    const here = { ...enschede, title: `Het ${word} zwijgt`, published: true };
    const there = { ...terneuzen, title: `De ${word} fluit`, published: true };
    await Promise.all([makeBottleneck(db, here), makeBottleneck(db, there)]);
    const page = await asPublic({ javaScriptEnabled });
    const row = (title: string) => page.getByRole("main").getByRole("link", { name: title });
    await page.goto(`/nl/bottlenecks?q=Twente+${word}`);
    await expect(row(here.title)).toBeVisible();
    await expect(row(there.title)).toHaveCount(0);
    await page.getByRole("link", { name: "Alleen als woord zoeken: Twente" }).click();
    await expect(page).toHaveURL(/plain=NL213/);
    await expect(row(here.title)).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Er is niets gevonden" })).toBeVisible();
  });
}

test("an empty list offers another spelling and the whole portal", async ({ asPublic }) => {
  const word = unique();
  await makeBottleneck(db, { title: `De ${word} fluit`, published: true });
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word.slice(0, -1)}x`);
  await hasNoViolationsForTwo(page);
  await expect(page.getByRole("main").getByRole("link", { name: /hele portaal/ })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: word, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`q=${word}$`));
  await expect(page.getByRole("link", { name: `De ${word} fluit` })).toBeVisible();
});

test("what stands in another list is said where this one is empty", async ({ asPublic }) => {
  const page = await asPublic();
  const word = unique();
  await makeBottleneck(db, { title: `De ${word} fluit`, published: true });
  await page.goto(`/nl/projects?q=${word}`);
  await page.getByRole("link", { name: "Knelpunten: 1 gevonden" }).click();
  await expect(page).toHaveURL(`/nl/bottlenecks?q=${word}`);
});
