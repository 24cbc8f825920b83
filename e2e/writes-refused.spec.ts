import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import type { Role, Scope } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, sessionCookie, test } from "./fixtures";

type Post = { address: string; fields: Record<string, string> };

/** Those who may read a published record at Enschede, and change nothing of it. */
const strangers: [who: string, role: Role, scope: Scope][] = [
  ["a reader", "READER", scopes.all],
  ["a coordinator of another region", "REGIONAL_COORDINATOR", scopes.zeeland],
  ["a cabinet of another partnership", "CABINET", scopes.flanders],
  ["a partner official of another party", "PARTNER_OFFICIAL", scopes.wallonia],
  ["a ministry that is not concerned", "MINISTRY", scopes.all],
  ["an administrator", "ADMINISTRATOR", scopes.all],
];

test("nobody but who may can post a change of a bottleneck", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const bottleneck = await makeBottleneck(db, { published: true, status: "UNDER_ASSESSMENT" });
  const coordinator = await plainPage(signInAs);
  const home = `/nl/bottlenecks/${bottleneck.reference}`;
  const posts = [
    ...(await postsOn(coordinator, home)),
    ...(await postsOn(coordinator, `${home}/edit`)),
    ...(await postsOn(coordinator, `${home}/edit/text/de`)),
    ...(await postsOn(coordinator, `${home}/publish`)),
  ];
  expect(posts.length).toBeGreaterThanOrEqual(6);

  const state = () => stateOf("Bottleneck", bottleneck.id);
  await expectRefused(posts, state, await everyStranger(playwright.request, baseURL ?? ""));
  await expectAccepted(posts[0], state, coordinator);
});

test("nobody but who may can post a change of a project", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const project = await makeProject(db, { published: true });
  const coordinator = await plainPage(signInAs);
  const home = `/nl/projects/${project.reference}`;
  const posts = [
    ...(await postsOn(coordinator, `${home}/milestones`)),
    ...(await postsOn(coordinator, `${home}/report`)),
    ...(await postsOn(coordinator, `${home}/edit`)),
    ...(await postsOn(coordinator, `${home}/edit/text/de`)),
    ...(await postsOn(coordinator, `${home}/publish`)),
  ];
  expect(posts.length).toBeGreaterThanOrEqual(5);

  const state = () => stateOf("Project", project.id);
  await expectRefused(posts, state, await everyStranger(playwright.request, baseURL ?? ""));
  await expectAccepted(posts[0], state, coordinator);
});

test("an internal record does not exist for a stranger", async ({ signInAs, asPublic }) => {
  const { reference } = await makeBottleneck(db, { internalNote: "alleen voor collega’s" });
  const coordinator = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  expect((await coordinator.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(200);
  await expect(coordinator.getByText("alleen voor collega’s")).toBeVisible();

  for (const page of [await asPublic(), await signInAs("REGIONAL_COORDINATOR", scopes.zeeland)]) {
    expect((await page.goto(`/nl/bottlenecks/${reference}`))?.status()).toBe(404);
    await page.goto(`/nl/bottlenecks?q=${reference}`);
    await expect(page.getByRole("main").getByText("Semesterticket")).toHaveCount(0);
  }
});

test("a coordinator cannot register for another region", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente);
  await page.goto("/nl/projects/new");
  await page.getByLabel("Naam", { exact: false }).first().fill("Project van een ander");
  const before = await db.project.count();
  for (const regionId of terneuzen.regionIds) {
    await page.evaluate((id) => {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: "regions", value: id });
      document.querySelector("main form")?.append(field);
    }, regionId);
  }
  await page
    .locator("main form")
    .last()
    .evaluate((form: HTMLFormElement) => form.requestSubmit());
  await expect(page.locator("#form-errors")).toBeFocused();
  expect(await db.project.count()).toBe(before);
});

const plainPage = (signInAs: (role: Role, scope: Scope, look: object) => Promise<Page>) =>
  signInAs("NATIONAL_COORDINATOR", scopes.all, { javaScriptEnabled: false });

/** Every form on a page that writes, filled in so that it could be carried out. */
async function postsOn(page: Page, address: string): Promise<Post[]> {
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

async function everyStranger(
  requests: { newContext: (options: object) => Promise<APIRequestContext> },
  baseURL: string,
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

async function expectRefused(
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
async function expectAccepted(post: Post | undefined, state: () => Promise<string>, page: Page) {
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
async function stateOf(recordType: "Bottleneck" | "Project", id: string): Promise<string> {
  const events = await db.auditEvent.count({ where: { recordType, recordId: id } });
  const row =
    recordType === "Bottleneck"
      ? await db.bottleneck.findUniqueOrThrow({
          where: { id },
          include: { texts: true, regions: true, themes: true, sides: true, history: true },
        })
      : await db.project.findUniqueOrThrow({
          where: { id },
          include: { texts: true, milestones: true, reports: true, funding: true, partners: true },
        });
  return JSON.stringify([events, row]);
}
