import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { htmlFaults } from "./html";
import { hasNoViolations } from "./violations";

const heads =
  "Uw nummer;Titel;Beschrijving van het probleem;Regio’s;Thema’s;Datum van de volgende stap";

/** A file of two rows, of which the second names a region that is none. */
const fileOf = (mark: string, region: string) =>
  [
    `\uFEFF${heads};Opmerking`,
    `${mark}-1;Veer ${mark};"Vaart niet;\nook niet op zondag";Twente|Borken;mobility;;geheim`,
    `${mark}-2;Brug ${mark};Te smal.;Twente|${region};mobility;;`,
  ].join("\r\n");

async function send(page: Page, text: string | Buffer, name = "lijst.csv") {
  const buffer = Buffer.from(text as string);
  await page
    .getByLabel("Bestand", { exact: true })
    .setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Bestand controleren" }).click();
}

for (const javaScriptEnabled of [true, false])
  test(`a coordinator takes over a list from a file, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    signInAs,
  }) => {
    const mark = randomUUID().slice(0, 8);
    const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled });
    await page.goto("/nl/bottlenecks");
    await page.getByRole("link", { name: "Importeren" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Knelpunten importeren" }),
    ).toBeVisible();
    if (javaScriptEnabled) await hasNoViolations(page);

    await send(page, "%PDF-1.7", "lijst.csv");
    await expect(page.locator("#form-errors")).toContainText(
      "Dit is geen CSV-, Excel- of Word-bestand.",
    );

    await send(page, fileOf(mark, "Borkn"));
    await expect(page.getByText("1 nieuwe rij · 1 rij met een fout")).toBeVisible();
    await expect(page.getByText("Opmerking (onbekende kolom)")).toBeVisible();
    const wrong = page.getByRole("cell", { name: /Twente\|Borkn/ });
    await expect(wrong).toContainText("Onbekend: Borkn. Bedoelt u Borken?");
    await expect(
      page.getByRole("link", { name: "Rij 3, Regio’s: Onbekend: Borkn. Bedoelt u Borken?" }),
    ).toHaveAttribute("href", `#${await wrong.getAttribute("id")}`);
    await expect(page.getByRole("button", { name: /importeren/ })).toHaveCount(0);
    if (javaScriptEnabled) await hasNoViolations(page);

    await page.getByRole("link", { name: "Ander bestand kiezen" }).click();
    await send(page, fileOf(mark, "Borken"));
    await page.getByRole("button", { name: "2 knelpunten importeren" }).click();
    await expect(page.getByText("2 knelpunten zijn geïmporteerd")).toBeVisible();
    if (javaScriptEnabled) await hasNoViolations(page);
    await page.getByRole("link", { name: "Naar de lijst" }).click();
    await expect(page.getByRole("link", { name: `Veer ${mark}` })).toBeVisible();
    await expect(page.getByRole("link", { name: `Brug ${mark}` })).toBeVisible();

    await page.goto("/nl/bottlenecks/import");
    await expect(page.getByText(/: 2 rijen, 2 nieuw$/)).toBeVisible();
    await send(page, fileOf(mark, "Borken"));
    await expect(page.getByText("2 rijen stonden er al")).toBeVisible();
    expect(await db.bottleneckText.count({ where: { title: { contains: mark } } })).toBe(2);
  });

test("the pages of a file are accessible in each language and on a phone, for projects too", async ({
  signInAs,
}) => {
  test.slow();
  const page = await signInAs("NATIONAL_COORDINATOR", scopes.all, {
    width: 390,
    colorScheme: "dark",
  });
  await page.goto("/nl/projects/import");
  const rows = "Naam;Fase;Budget (EUR)\nBus;Ooit;veel\n";
  await send(page, rows);
  const own = new URL(page.url()).pathname.slice(3);
  for (const language of ["nl", "de", "fr", "en"])
    for (const address of ["/projects/import", own]) {
      const response = await page.goto(`/${language}${address}`);
      expect.soft(await htmlFaults((await response?.text()) ?? "")).toEqual([]);
      await hasNoViolations(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `/${language}${address}`).toBeLessThanOrEqual(0);
    }
});

test("nobody sends a file for another, from elsewhere, or without the right to register", async ({
  asPublic,
  signInAs,
  playwright,
  baseURL,
}) => {
  const here = baseURL ?? "";
  const address = `${here}/nl/bottlenecks/import/file`;
  const official = await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente);
  const withoutRight = await makeViewer(db, "READER", scopes.all);
  const count = () =>
    db.importTrial.count({ where: { officialId: { in: [official.id, withoutRight.id] } } });
  const post = async (who: typeof official | null, origin: string | null, made = who?.id ?? "") => {
    const cookies = who ? [await sessionCookie(who.id, here)] : [];
    const context = await playwright.request.newContext({
      extraHTTPHeaders: {
        ...(origin && { Origin: origin }),
        Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
      },
    });
    const file = {
      name: "a.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(fileOf("x", "Borken")),
    };
    const answer = await context.post(address, {
      multipart: { official: made, file },
      maxRedirects: 0,
    });
    return [answer.status(), answer.headers().location ?? ""] as const;
  };
  expect((await post(official, "https://evil.example"))[0]).toBe(403);
  expect((await post(official, null))[0]).toBe(403);
  expect((await post(null, here))[1]).toContain("/nl/sign-in");
  expect((await post(withoutRight, here))[0]).toBe(404);
  expect((await post(official, here, "another"))[1]).toContain("wrong=otherAccount");
  expect(await count()).toBe(0);
  const [, own] = await post(official, here);
  expect(await count()).toBe(1);

  const reader = await signInAs("READER", scopes.all);
  expect((await reader.goto("/nl/bottlenecks/import"))?.status()).toBe(404);
  await reader.goto("/nl/bottlenecks");
  await expect(reader.getByRole("link", { name: "Importeren" })).toHaveCount(0);
  const colleague = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  expect((await colleague.goto(own))?.status()).toBe(404);
  const stranger = await asPublic();
  await stranger.goto(own);
  await expect(stranger).toHaveURL(/sign-in/);
});
