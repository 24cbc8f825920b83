import { createHash, randomBytes } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { Role, Scope } from "@/domain/viewer";
import { makeViewer } from "@/prisma/testing/make";
import { db } from "./database";
import { waitForScripts } from "./scripted";

type Look = { width?: number; javaScriptEnabled?: boolean; colorScheme?: "light" | "dark" };

type Fixtures = {
  /** A page of a new browser in which an official with this role and scope is signed in. */
  signInAs: (role: Role, scope: Scope, look?: Look) => Promise<Page>;
  /** A page of a new browser in which nobody is signed in. */
  asPublic: (look?: Look) => Promise<Page>;
};

/** Every page of these tests fails its test when the console or the policy complains, or it calls elsewhere. */
export const test = base.extend<Fixtures>({
  signInAs: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role, scope, look) => {
      const page = await openPage(
        contexts,
        browser.newContext(settings(look)),
        baseURL ?? "",
        look,
      );
      const viewer = await makeViewer(db, role, scope);
      await page.context().addCookies([await sessionCookie(viewer.id, baseURL ?? "")]);
      return page;
    });
    for (const context of contexts) await context.close();
  },

  asPublic: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use((look) =>
      openPage(contexts, browser.newContext(settings(look)), baseURL ?? "", look),
    );
    for (const context of contexts) await context.close();
  },
});

export { expect };

/** A cookie with which this official is signed in, and the session behind it. */
export async function sessionCookie(officialId: string, url: string) {
  const sid = randomBytes(32).toString("base64url");
  const id = createHash("sha256").update(sid).digest("hex");
  await db.session.create({ data: { id, officialId } });
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  const value = await encode({ token: { sub: officialId, sid }, secret });
  return { name: "next-auth.session-token", value, url, httpOnly: true };
}

const settings = ({ width = 1366, ...look }: Look = {}) => ({
  ...look,
  viewport: { width, height: 900 },
  locale: "nl-NL",
});

async function openPage(
  contexts: BrowserContext[],
  opening: Promise<BrowserContext>,
  own: string,
  { javaScriptEnabled = true }: Look = {},
) {
  const context = await opening;
  contexts.push(context);
  const page = await context.newPage();
  if (javaScriptEnabled) waitForScripts(page);
  page.on("console", (message) => {
    // What was asked for and does not exist, or no more for who asks, is told to the console too; that is no fault.
    if (message.type() === "error" && !/status of 40[14]/.test(message.text()))
      expect.soft(message.text(), "an error in the console").toBe("");
  });
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) expect.soft(request.url()).toContain(new URL(own).host);
  });
  return page;
}
