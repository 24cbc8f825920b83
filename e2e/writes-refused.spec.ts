import type { Page } from "@playwright/test";
import { type Role, roles, type Scope } from "@/domain/viewer";
import { makeBottleneck, makeProject, makeViewer, scopes, terneuzen } from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import {
  everyStranger,
  expectAccepted,
  expectRefused,
  postsOn,
  type Stranger,
  stateOf,
} from "./posts";

/** Those who may read a published record at Enschede, and change nothing of it. */
const strangers: Stranger[] = [
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
  await expectRefused(
    posts,
    state,
    await everyStranger(playwright.request, baseURL ?? "", strangers),
  );
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
  await expectRefused(
    posts,
    state,
    await everyStranger(playwright.request, baseURL ?? "", strangers),
  );
  await expectAccepted(posts[0], state, coordinator);
});

test("nobody but an administrator can post a change of an account", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const { id } = await makeViewer(db, "READER", scopes.all);
  const look = { javaScriptEnabled: false };
  const administrator = await signInAs("ADMINISTRATOR", scopes.all, look);
  const home = `/nl/accounts/${id}`;
  const posts = [
    ...(await postsOn(administrator, `${home}/edit`)),
    ...(await postsOn(administrator, home)),
    ...(await postsOn(administrator, `${home}/deactivate`)),
  ];
  // A correction, the end of the role, a new link and closing.
  expect(posts.length).toBe(4);

  const state = () => stateOf("Official", id);
  const others: Stranger[] = roles
    .filter((role) => role !== "ADMINISTRATOR")
    .map((role) => [`a ${role}`, role, scopes.all]);
  const everyone = await everyStranger(playwright.request, baseURL ?? "", others);
  await expectRefused(posts, state, everyone);
  await expectAccepted(posts[0], state, administrator);
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
