import { readFile } from "node:fs/promises";
import { newWord } from "@/domain/testing/new-word";
import { unpack } from "@/domain/testing/unpack";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { hasNoViolations } from "./violations";

test("an official takes a list away as a workbook, and the administrator reads that they did", async ({
  signInAs,
}) => {
  const word = newWord("Kade");
  await makeBottleneck(db, { title: `${word} een` });
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto(`/nl/bottlenecks?q=${word}&theme=mobility`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "XLSX: deze lijst downloaden" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^knelpunten-\d{4}-\d\d-\d\d\.xlsx$/);
  const parts = unpack(await readFile(await file.path()));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`${word} een`);
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("Alleen ambtenaren");

  const told = await db.auditEvent.findFirstOrThrow({
    where: { name: "account.listExported" },
    orderBy: { id: "desc" },
  });
  const administrator = await signInAs("ADMINISTRATOR", scopes.all);
  await administrator.goto(`/nl/accounts/${told.officialId}`);
  const main = administrator.locator("main");
  await expect(main).toContainText("Een lijst is gedownload");
  await expect(main).toContainText("Knelpunten, XLSX: 1 regel");
  await expect(main).toContainText("theme:mobility, zoekwoorden");
  await expect(main).not.toContainText(word);
});

test("a link that was made for one official gives another no file, but the list as they see it", async ({
  signInAs,
}) => {
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all);
  await page.goto("/nl/projects");
  const address =
    (await page.getByRole("link", { name: "CSV: deze lijst downloaden" }).getAttribute("href")) ??
    "";
  expect((await page.request.get(address)).headers()["content-type"]).toMatch("text/csv");
  const other = await signInAs("READER", scopes.twente);
  const answer = await other.request.get(address, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([303, "/nl/projects"]);
});

test("a list for paper has all its rows and its filter in words", async ({ asPublic }) => {
  const word = newWord("Steiger");
  for (let at = 1; at <= 30; at += 1)
    await makeBottleneck(db, { title: `${word} ${at}.`, published: true });
  const page = await asPublic();
  await page.goto(`/nl/bottlenecks?q=${word}&theme=mobility`);
  await page.getByRole("link", { name: /^Afdrukken/ }).click();
  await expect(page.getByRole("heading", { name: new RegExp(word) })).toHaveCount(30);
  const main = page.locator("main");
  await expect(main).toContainText(`/nl/bottlenecks?q=${word}&theme=mobility`);
  await expect(main).toContainText("Mobiliteit, openbaar vervoer");
  await expect(main).toContainText("30 knelpunten");
  await expect(main).toContainText("alles hierin is openbaar");
  await expect(page.getByRole("button", { name: "Afdrukken" })).toBeVisible();
  await hasNoViolations(page);

  const plain = await asPublic({ javaScriptEnabled: false });
  await plain.goto(`/nl/bottlenecks/print?q=${word}`);
  await expect(plain.getByRole("heading", { name: new RegExp(word) })).toHaveCount(30);
  await expect(plain.getByRole("button", { name: "Afdrukken" })).toHaveCount(0);
  await plain.getByRole("link", { name: "Terug naar de lijst" }).click();
  await expect(plain).toHaveURL(`/nl/bottlenecks?q=${word}`);
});

test("a record is shared by its link or by mail; what is internal is mailed by its number alone", async ({
  asPublic,
  signInAs,
}) => {
  const { reference } = await makeBottleneck(db, { title: "Bus & trein", published: true });
  const page = await asPublic();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/nl/bottlenecks/${reference}?history=all`);
  await page.getByRole("button", { name: "Link kopiëren" }).click();
  await expect(page.getByText("De link is gekopieerd.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).search).toBe(`/nl/bottlenecks/${reference}`);
  const mail = page.getByRole("link", { name: "Mailen" });
  const href = new URL((await mail.getAttribute("href")) ?? "");
  expect(href.searchParams.get("subject")).toBe(`${reference} · Bus & trein`);
  expect(href.searchParams.get("body")).toBe(copied);

  const internal = await makeBottleneck(db, { title: "Nog niet openbaar" });
  const official = await signInAs("REGIONAL_COORDINATOR", scopes.twente, {
    javaScriptEnabled: false,
  });
  await official.goto(`/nl/bottlenecks/${internal.reference}`);
  const link = official.getByRole("link", { name: "Mailen" });
  expect(await link.getAttribute("href")).not.toMatch(/openbaar/);
  await expect(official.getByRole("button", { name: "Link kopiëren" })).toHaveCount(0);
});
