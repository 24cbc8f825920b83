import type { Page } from "@playwright/test";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";

/** The first number in what this selector finds on a page, read as it was served. */
async function numberAt(page: Page, address: string, selector: string, attribute?: string) {
  const html = await (await page.request.get(address)).text();
  const text = await page.evaluate(
    ([html, selector, attribute]) => {
      const found = new DOMParser().parseFromString(html, "text/html").querySelector(selector);
      return attribute ? found?.getAttribute(attribute) : found?.textContent;
    },
    [html, selector, attribute] as const,
  );
  return Number(/\d[\d.]*/.exec(text ?? "")?.[0].replaceAll(".", ""));
}

/** How many records the file of a list holds. */
async function inFile(page: Page, query: string): Promise<number> {
  const file = await (await page.request.get(`/nl/bottlenecks/csv?${query}`)).text();
  return file.match(/^"?GW-\d{4}-\d+/gm)?.length ?? 0;
}

const listed = (page: Page, query: string) =>
  numberAt(page, `/nl/bottlenecks?${query}`, "main form p[role=status]");

/** How many open cases Twente has, wherever the portal says so. */
async function ofTwente(page: Page) {
  const query = "group=open&region=NL213";
  const link = `main a[href="/nl/bottlenecks?${query}"]`;
  return {
    home: await numberAt(page, "/nl", 'a[data-key="NL213"]', "aria-label"),
    regions: await numberAt(page, "/nl/regions", link),
    region: await numberAt(page, "/nl/regions/NL213", link),
    list: await listed(page, query),
    file: await inFile(page, query),
  };
}

/** The same of the partnership with North Rhine-Westphalia. */
async function ofPartnership(page: Page) {
  const query = "group=open&partnership=nl-nrw";
  const card = 'article:has(a[href="/nl/partnerships/nl-nrw"]) dd';
  return {
    home: await numberAt(page, "/nl", card),
    partnerships: await numberAt(page, "/nl/partnerships", card),
    partnership: await numberAt(
      page,
      "/nl/partnerships/nl-nrw",
      `main a[href="/nl/bottlenecks?${query}"]`,
    ),
    list: await listed(page, query),
    file: await inFile(page, query),
  };
}

for (const [name, count] of [
  ["Twente", ofTwente],
  ["the partnership with North Rhine-Westphalia", ofPartnership],
] as const)
  test(`${name} has one number of open cases, on every page, in the list and in its file`, async ({
    asPublic,
    signInAs,
  }) => {
    test.slow();
    await makeBottleneck(db, { partnershipIds: ["nl-nrw"] });
    const reader = await asPublic();
    const official = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
    const seen = { public: 0, official: 0 };
    // Other journeys write meanwhile: then all are read once more.
    for (const [who, page] of [
      ["public", reader],
      ["official", official],
    ] as const)
      await expect(async () => {
        const numbers = await count(page);
        expect(new Set(Object.values(numbers)).size, JSON.stringify(numbers)).toBe(1);
        expect(numbers.list).toBeGreaterThan(0);
        seen[who] = numbers.list;
      }).toPass();
    // What is internal is counted for who may see it, and for nobody else.
    expect(seen.official).toBeGreaterThan(seen.public);
  });
