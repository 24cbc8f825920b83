import type { NextRequest } from "next/server";
import { readCatalogue } from "@/data/catalogue";
import { env } from "@/data/env";
import { listCommissioners } from "@/data/partnership/commissioners";
import { countPublished, listPublished } from "@/data/published";
import { addressOf, nounSections } from "@/domain/noun";
import { locales, path } from "@/i18n/routing";

export const dynamic = "force-dynamic";

const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** How many records one file names, each in four languages: search engines read 50,000 addresses. */
const size = 2500;

const pages = [
  "",
  ...nounSections.map((section) => `/${section}`),
  "/regions",
  "/partnerships",
  "/commissioners",
  "/about",
  "/accessibility",
  "/privacy",
];

/** Every public page and every published record in four languages; in parts where they are many. */
export async function GET(request: NextRequest): Promise<Response> {
  const parts = Math.max(1, Math.ceil((await countPublished()) / size));
  const asked = request.nextUrl.searchParams.get("part");
  if (asked === null && parts > 1) return xml(indexOf(parts));
  const part = Number(asked ?? 1);
  if (!Number.isInteger(part) || part < 1 || part > parts) {
    return new Response(null, { status: 404 });
  }
  const records = await listPublished(part - 1, size);
  const addresses = records.map((record) => addressOf(record));
  return xml(setOf(part === 1 ? [...(await firstPages()), ...addresses] : addresses));
}

/** A name that an official typed is no page to be found by until an editor lists it. */
async function firstPages(): Promise<string[]> {
  const [{ partnerships, regions, organisations }, offices] = await Promise.all([
    readCatalogue(),
    listCommissioners(),
  ]);
  const listed = [...organisations.values()].filter(({ listed }) => listed);
  return [
    ...pages,
    ...[...partnerships.keys()].map((id) => `/partnerships/${id}`),
    ...[...regions.keys()].map((id) => `/regions/${id}`),
    ...offices.map(({ id }) => `/commissioners/${id}`),
    ...listed.map(({ id }) => `/organisations/${id}`),
  ];
}

function indexOf(parts: number): string {
  const lines = Array.from(
    { length: parts },
    (_, at) => `<sitemap><loc>${env().PUBLIC_URL}/sitemap.xml?part=${at + 1}</loc></sitemap>`,
  );
  return `<sitemapindex xmlns="${schema}">${lines.join("\n")}</sitemapindex>`;
}

function setOf(addresses: string[]): string {
  const lines = addresses.flatMap((page) => {
    const others = locales
      .map((to) => `<xhtml:link rel="alternate" hreflang="${to}" href="${absolute(to, page)}"/>`)
      .join("");
    return locales.map((locale) => `<url><loc>${absolute(locale, page)}</loc>${others}</url>`);
  });
  const alternates = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<urlset xmlns="${schema}" ${alternates}>${lines.join("\n")}</urlset>`;
}

const absolute = (locale: (typeof locales)[number], page: string): string =>
  env().PUBLIC_URL + path(locale, page);

const xml = (content: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${content}\n`, {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
