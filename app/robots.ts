import type { MetadataRoute } from "next";
import { env } from "@/data/env";

export const dynamic = "force-dynamic";

const signedIn = [
  "/*/workbench",
  "/*/account",
  "/*/accounts",
  "/*/calendar",
  "/calendar/",
  "/*/sign-in",
];

/**
 * What search engines may read: the public pages, not the endless addresses of filtered lists. The records
 * beyond the first page of a list are named in the sitemap.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: [
        ...signedIn,
        ...["after", "before", "month", "week"].map((name) => `/*?*${name}=`),
      ],
    },
    sitemap: `${env().PUBLIC_URL}/sitemap.xml`,
  };
}
