import type { NextConfig } from "next";

/** Headers that never change; the Content-Security-Policy is made for each page in proxy.ts. */
const headers = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** For files whose name changes with their content. */
const forever = { key: "Cache-Control", value: "public, max-age=31536000, immutable" };

const config: NextConfig = {
  // Tests build beside the portal that may be running.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: "256kb" } },
  headers: async () => [
    { source: "/(.*)", headers },
    { source: "/map/:file*", headers: [forever] },
  ],
};

export default config;
