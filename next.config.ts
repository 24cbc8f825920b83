import { createHash } from "node:crypto";
import type { NextConfig } from "next";

// From this Next makes the names of actions, which stand in every form: two builds of one source name them
// alike. It is no secret: a server that starts sets one that follows from NEXTAUTH_SECRET (scripts/server.mjs).
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= createHash("sha256")
  .update("grenswerk actions")
  .digest("base64");

/** For files whose name changes with their content. */
const forever = { key: "Cache-Control", value: "public, max-age=31536000, immutable" };

/** The headers that protect a reader are given by the portal's own server: see scripts/door. */
const config: NextConfig = {
  // Tests build beside the portal that may be running.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // scripts/door/pack.mjs does it.
  compress: false,
  reactStrictMode: true,
  // The title of a page belongs in its head, for everyone: Next would send it later, in the body, to all but robots.
  htmlLimitedBots: /.*/,
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: "256kb" } },
  headers: async () => [{ source: "/map/:file([\\w.-]+\\.svg)", headers: [forever] }],
};

export default config;
