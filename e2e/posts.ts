import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import type { Role, Scope } from "@/domain/viewer";
import { makeViewer } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie } from "./fixtures";

/** A form as a browser would send it, and where it stands. */
export type Post = { address: string; fields: Record<string, string> };

/** An official who has no say in a record. */
export type Stranger = [who: string, role: Role, scope: Scope];

/** Every form on a page that writes, filled in so that it could be carried out. */
export async function postsOn(page: Page, address: string): Promise<Post[]> {
  await page.goto(address);
  const forms = await page
    .locator("main form[method=post], main form[action='']")
    .evaluateAll((found) =>
      (found as HTMLFormElement[]).map((form) => {
        for (const field of form.querySelectorAll<HTMLInputElement>("input, textarea")) {
          if (field.type === "hidden" || field.value) continue;
          if (field.type === "date") field.value = "2031-05-17";
          else if (field.type === "text" || field.localName === "textarea") field.value = "Tekst";
        }
        for (const select of form.querySelectorAll("select")) {
          if (!select.value) select.selectedIndex = Math.min(1, select.options.length - 1);
        }
        const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
        return Object.fromEntries(new FormData(form, button)) as Record<string, string>;
      }),
    );
  return forms.map((fields) => ({ address, fields }));
}

/** The public and each of these officials, ready to post. */
export async function everyStranger(
  requests: { newContext: (options: object) => Promise<APIRequestContext> },
  baseURL: string,
  strangers: readonly Stranger[],
) {
  const open = async (who: string, cookie?: string) => ({
    who,
    context: await requests.newContext({
      baseURL,
      extraHTTPHeaders: { origin: baseURL, ...(cookie && { cookie }) },
    }),
  });
  const signedIn = await Promise.all(
    strangers.map(async ([who, role, scope]) => {
      const { id } = await makeViewer(db, role, scope, { organisationId: "cbs" });
      const { name, value } = await sessionCookie(id, baseURL);
      return open(who, `${name}=${value}`);
    }),
  );
  return [await open("the public"), ...signedIn];
}

/** None of these posts, by any of these, changes anything. */
export async function expectRefused(
  posts: Post[],
  state: () => Promise<string>,
  everyone: { who: string; context: APIRequestContext }[],
) {
  const before = await state();
  for (const { who, context } of everyone) {
    for (const { address, fields } of posts) {
      const response = await context.post(address, {
        multipart: { ...fields, requestId: randomUUID() },
        maxRedirects: 0,
      });
      expect.soft(response.status(), `${who} at ${address}`).toBeLessThan(500);
    }
    expect(await state(), `${who} changed something`).toBe(before);
  }
}

/** The same post by one who may does write: so the refusals above are about who, not about how. */
export async function expectAccepted(
  post: Post | undefined,
  state: () => Promise<string>,
  page: Page,
) {
  const before = await state();
  const cookies = await page.context().cookies();
  await page.request.post(post?.address ?? "", {
    multipart: { ...post?.fields, requestId: randomUUID() },
    headers: {
      origin: new URL(page.url()).origin,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
  });
  expect(await state()).not.toBe(before);
}

/** A record with all that hangs on it and what was written about it, as text to compare. */
export async function stateOf(recordType: keyof typeof rows, id: string): Promise<string> {
  const events = await db.auditEvent.count({ where: { recordType, recordId: id } });
  return JSON.stringify([events, await rows[recordType](id)]);
}

const rows = {
  Bottleneck: (id: string) =>
    db.bottleneck.findUniqueOrThrow({
      where: { id },
      include: { texts: true, regions: true, themes: true, sides: true, history: true },
    }),
  Project: (id: string) =>
    db.project.findUniqueOrThrow({
      where: { id },
      include: { texts: true, milestones: true, reports: true, funding: true, partners: true },
    }),
  Official: (id: string) =>
    db.official.findUniqueOrThrow({ where: { id }, include: { grants: true, links: true } }),
};
