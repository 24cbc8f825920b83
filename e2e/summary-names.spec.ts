import { createHash, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Role } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";
import { pageAddress } from "./pages";

/** Forms of accounts, roles and entries, and those on which a project is told about; with who may open them. */
const forms: [folder: string, role: Role, query?: string][] = [
  ["accounts/new", "ADMINISTRATOR"],
  ["accounts/[officialId]/edit", "ADMINISTRATOR"],
  ["accounts/[officialId]/grants/new", "ADMINISTRATOR", "role=READER&scope=PARTY"],
  ["accounts/[officialId]/grants/new", "ADMINISTRATOR", "role=READER&scope=PARTNERSHIP"],
  ["accounts/[officialId]/grants/new", "ADMINISTRATOR", "role=READER&scope=REGIONS"],
  ["account", "READER"],
  ["bottlenecks/new", "NATIONAL_COORDINATOR"],
  ["organisations/new", "NATIONAL_COORDINATOR"],
  ["organisations/[organisationId]/edit", "NATIONAL_COORDINATOR"],
  ["partnerships/[partnershipId]/edit", "NATIONAL_COORDINATOR"],
  ["commissioners/[commissionerId]/edit", "NATIONAL_COORDINATOR"],
  ["regions/[regionId]/edit", "NATIONAL_COORDINATOR"],
  ["projects/new", "NATIONAL_COORDINATOR"],
  ["projects/[reference]/edit", "NATIONAL_COORDINATOR"],
  ["projects/[reference]/milestones", "NATIONAL_COORDINATOR"],
  ["projects/[reference]/milestones/[milestoneId]", "NATIONAL_COORDINATOR"],
  ["projects/[reference]/publish", "NATIONAL_COORDINATOR"],
  ["projects/[reference]/report", "NATIONAL_COORDINATOR"],
  ["bottlenecks/[reference]/publish", "NATIONAL_COORDINATOR"],
  ["bottlenecks/[reference]", "NATIONAL_COORDINATOR", "ask=step"],
];

const holder = randomUUID();

/** The names of the fields of the form of a page, and what stands above each for the eye. */
const labelsOn = (page: Page) =>
  page.evaluate(() => {
    const own = (label: Element | null | undefined) => label?.firstChild?.textContent?.trim();
    const controls = document.querySelectorAll<HTMLInputElement>("main form [name]");
    const named = [...controls]
      // A row of a table is named with its table, and told with its number.
      .filter(({ type, name }) => type !== "hidden" && !name.includes("["))
      .map(({ name }) => {
        const field = document.getElementById(name);
        const label = document.querySelector(`label[for="${name}"]`);
        return [name, own(label ?? field?.querySelector("legend"))] as const;
      });
    return named.filter(([, label]) => label);
  });

/** The form of a page comes back with a problem in each of its fields. */
async function sendBack(officialId: string, path: string, names: readonly string[]) {
  const { id } = await db.keptForm.create({
    data: {
      ...{ officialId, path, values: {}, refusal: "incomplete" },
      holder: createHash("sha256").update(holder).digest("hex"),
      problems: names.map((name) => [name, "required"]),
      expiresAt: new Date(Date.now() + 600_000),
    },
  });
  return id;
}

for (const [folder, role, query] of forms)
  test(`what is wrong is told with the name that stands at the field: ${folder} ${query ?? ""}`, async ({
    asPublic,
    baseURL,
  }) => {
    const viewer = await makeViewer(db, role, scopes.all);
    const page = await asPublic();
    await page
      .context()
      .addCookies([
        await sessionCookie(viewer.id, baseURL ?? ""),
        { name: "grenswerk.browser", value: holder, url: baseURL ?? "" },
      ]);
    const address = await pageAddress(folder);
    await page.goto(`/nl${address}?${query ?? ""}`);
    const names = (await labelsOn(page)).map(([name]) => name);
    expect(names.length).toBeGreaterThan(0);
    const kept = await sendBack(viewer.id, address, [...new Set(names)]);
    for (const locale of ["nl", "de", "fr", "en"]) {
      await page.goto(`/${locale}${address}?kept=${kept}&${query ?? ""}`);
      for (const [name, label] of await labelsOn(page)) {
        const told = page.locator(`#form-errors a[href="#${name}"]`);
        await expect.soft(told, `${locale} ${name}`).toHaveText(startsWith(label ?? ""));
      }
    }
  });

/** A question has its own sign behind it, all else a colon. */
const startsWith = (label: string) => {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal}${/[?]$/.test(label) ? "" : "\\s?:"} `);
};
