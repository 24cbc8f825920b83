import { existsSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { type Role, roles, type Viewer } from "@/domain/viewer";
import { locales } from "@/i18n/routing";
import { findPages } from "./pages";

// Stands in for what the compiler of Next puts there.
vi.mock("next/root-params", () => ({ locale: async () => "nl" }));

const official = (role: Role): Viewer => ({
  ...{ id: "o", sessionId: "s", name: "Ambtenaar", language: "nl", organisationId: "bzk" },
  ...{ side: "NL", grants: [{ role, scope: { kind: "ALL" } }] },
});
const addresses = (viewer: Viewer | null, typed: string) =>
  findPages(viewer, typed, "nl").map(({ address }) => address);

test.each([
  ["toegankelijkheid", "/accessibility"],
  ["Datenschutz", "/privacy"],
  ["données personnelles", "/privacy"],
  ["how it works", "/about"],
  ["Grenzlandagenda", "/partnerships"],
  ["CdK", "/commissioners"],
])("a reader of any language finds with %s the page %s", (typed, address) => {
  expect(addresses(null, typed)).toContain(address);
});

test("a page is found only by who can open it", () => {
  const own = ["/workbench", "/account", "/accounts", "/organisations", "/bottlenecks/new"];
  const words = ["taken", "sessies", "gebruikers", "ministeries", "registreren"];
  const found = (viewer: Viewer | null) => words.flatMap((word) => addresses(viewer, word));
  expect(found(null)).toEqual([]);
  expect(found(official("READER"))).toEqual(own.slice(0, 2));
  expect(found(official("ADMINISTRATOR"))).toEqual(own.slice(0, 3));
  expect(found(official("NATIONAL_COORDINATOR"))).toEqual([...own.slice(0, 2), ...own.slice(3)]);
  expect(addresses(null, "inloggen")).toEqual(["/sign-in"]);
  expect(addresses(official("READER"), "inloggen")).toEqual([]);
});

test("every page that is found exists, and has a title in each language", () => {
  const readers = [null, ...roles.map(official)];
  for (const locale of locales)
    for (const reader of readers)
      for (const { title, address } of findPages(reader, "en", locale)) {
        expect(title).not.toBe("");
        expect(existsSync(`app/[locale]${address}/page.tsx`), address).toBe(true);
      }
});

test("one letter finds no page", () => {
  expect(addresses(null, "a")).toEqual([]);
  expect(addresses(null, "")).toEqual([]);
});
