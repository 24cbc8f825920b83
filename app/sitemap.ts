import type { MetadataRoute } from "next";
import { readCatalogue } from "@/data/catalogue";
import { env } from "@/data/env";
import { locales, path } from "@/i18n/routing";

export const dynamic = "force-dynamic";

const pages = [
  "",
  "/bottlenecks",
  "/projects",
  "/regions",
  "/partnerships",
  "/commissioners",
  "/about",
  "/accessibility",
  "/privacy",
];

/** The public pages in their four languages. Records are found through their lists. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { partnerships } = await readCatalogue();
  const all = [...pages, ...[...partnerships.keys()].map((id) => `/partnerships/${id}`)];
  const address = (locale: (typeof locales)[number], page: string) =>
    env().PUBLIC_URL + path(locale, page);
  return all.flatMap((page) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, address(locale, page)]));
    return locales.map((locale) => ({ url: address(locale, page), alternates: { languages } }));
  });
}
