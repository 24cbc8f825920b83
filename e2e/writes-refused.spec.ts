import type { Page } from "@playwright/test";
import { type Role, roles, type Scope } from "@/domain/viewer";
import {
  enschede,
  makeBottleneck,
  makeProject,
  makeViewer,
  scopes,
  terneuzen,
} from "@/prisma/testing/make";
import { db } from "./database";
import { expect, test } from "./fixtures";
import {
  everyStranger,
  expectAccepted,
  expectRefused,
  type Field,
  type Post,
  postsOn,
  type Stranger,
  send,
} from "./posts";
import { proveForms } from "./proving";
import { officialOf } from "./registering";

/** Those who may read a published record at Enschede, and change nothing of it. */
const strangers: Stranger[] = [
  ["a reader", "READER", scopes.all],
  ["a coordinator of another region", "REGIONAL_COORDINATOR", scopes.zeeland],
  ["a cabinet of another partnership", "CABINET", scopes.flanders],
  ["a partner official of another party", "PARTNER_OFFICIAL", scopes.wallonia],
  ["a ministry that is not concerned", "COMPETENT_BODY", scopes.all],
  ["an administrator", "ADMINISTRATOR", scopes.all],
];

test("nobody but who may can post a change of a bottleneck", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const page = await plainPage(signInAs);
  const original = await makeBottleneck(db, { published: true });
  const answers = { original: original.reference };
  const make = async () => {
    const facts = { published: true, status: "UNDER_ASSESSMENT" } as const;
    const { id, reference } = await makeBottleneck(db, facts);
    const home = `/nl/bottlenecks/${reference}`;
    return { id, addresses: ["", "/edit", "/edit/text/de", "/publish"].map((at) => home + at) };
  };
  const senders = await everyStranger(playwright.request, baseURL ?? "", strangers);
  const forms = await proveForms({
    ...{ page, noun: "Bottleneck", make, answers, strangers: senders },
  });
  expect(forms).toBeGreaterThanOrEqual(6);
});

test("nobody but who may can post a change of a project", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const page = await plainPage(signInAs);
  const make = async () => {
    const { id, reference } = await makeProject(db, { published: true });
    const plan = { projectId: id, title: "Plan", plannedOn: new Date("2020-01-01") };
    const milestone = `/milestones/${(await db.milestone.create({ data: plan })).id}`;
    const pages = ["/milestones", milestone, "/report", "/edit", "/edit/text/de", "/publish"];
    return { id, addresses: pages.map((at) => `/nl/projects/${reference}${at}`) };
  };
  const senders = await everyStranger(playwright.request, baseURL ?? "", strangers);
  const forms = await proveForms({
    ...{ page, noun: "Project", make, strangers: senders },
  });
  expect(forms).toBeGreaterThanOrEqual(7);
});

test("nobody but an administrator can post a change of an account", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const page = await signInAs("ADMINISTRATOR", scopes.all, { javaScriptEnabled: false });
  const make = async () => {
    // In another role than the one that the form gives: the same is given once.
    const { id } = await makeViewer(db, "COMPETENT_BODY", scopes.all);
    const { id: grantId } = await db.grant.findFirstOrThrow({ where: { officialId: id } });
    const pages = [
      ...["/edit", "", "/deactivate", "/grants/new?role=READER&scope=ALL"],
      `/grants/${grantId}/end`,
    ];
    return { id, addresses: pages.map((at) => `/nl/accounts/${id}${at}`) };
  };
  const others: Stranger[] = roles
    .filter((role) => role !== "ADMINISTRATOR")
    .map((role) => [`a ${role}`, role, scopes.all]);
  const senders = await everyStranger(playwright.request, baseURL ?? "", others);
  const forms = await proveForms({ page, noun: "Official", make, strangers: senders });
  // A correction, a new link, closing, a new role and the end of a role.
  expect(forms).toBe(5);

  const makeClosed = async () => {
    const { id } = await makeViewer(db, "READER", scopes.all);
    await db.grant.deleteMany({ where: { officialId: id } });
    await db.official.update({ where: { id }, data: { active: false } });
    return { id, addresses: [`/nl/accounts/${id}`] };
  };
  const opening = { page, noun: "Official", make: makeClosed, strangers: senders } as const;
  expect(await proveForms(opening)).toBe(1);

  const email = `nieuw-${crypto.randomUUID()}@test.example`;
  // Of this address alone: tests beside this one make accounts of their own.
  const count = async () => String(await db.official.count({ where: { email } }));
  const posts = await postsOn(page, "/nl/accounts/new", { email, organisationId: "bzk" });
  await expectRefused(posts, count, senders);
  await expectAccepted(posts[0], count, page);
});

test("nobody but who began it can post a step of a draft, or throw it away", async ({
  signInAs,
  playwright,
  baseURL,
}) => {
  test.slow();
  const page = await plainPage(signInAs);
  const officialId = await officialOf(page);
  const make = async () => {
    const { id } = await db.registrationDraft.create({
      data: { officialId, values: wholeDraft },
    });
    return {
      id,
      addresses: [1, 2, 3].map((step) => `/nl/bottlenecks/new?draft=${id}&step=${step}`),
    };
  };
  const senders = await everyStranger(playwright.request, baseURL ?? "", strangers);
  const forms = await proveForms({ page, noun: "Draft", make, strangers: senders });
  // Each of the three steps, and throwing it away beside each.
  expect(forms).toBe(6);
});

const wholeDraft = {
  ...{ title: ["Veer"], problem: ["Vaart niet."], originalLanguage: ["nl"], ownerId: ["bzk"] },
  ...{ regions: [...enschede.regionIds], themes: ["mobility"] },
};

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

test("a coordinator registers in the own region, and in no other", async ({ signInAs }) => {
  const page = await signInAs("REGIONAL_COORDINATOR", scopes.twente, { javaScriptEnabled: false });
  const name = `Fietsbrug ${crypto.randomUUID()}`;
  const [post] = await postsOn(page, "/nl/projects/new", { name });
  const nameOf = async (value: string) =>
    (await page.locator(`main form input[value="${value}"]`).first().getAttribute("name")) ?? "";
  const [region, theme] = [await nameOf("NL213"), await nameOf("mobility")];
  const inRegions = (ids: readonly string[]): Post => ({
    address: post?.address ?? "",
    fields: [
      // The own region is chosen at first.
      ...(post?.fields ?? []).filter(([name]) => name !== region),
      ...[[theme, "mobility"] as Field, ...ids.map((id): Field => [region, id])],
    ],
  });
  const called = { texts: { some: { name } } };
  const count = async () => String(await db.project.count({ where: called }));
  const before = await count();
  expect(await send(page.request, inRegions(terneuzen.regionIds), page)).toBe("notYours");
  expect(await count()).toBe(before);
  await expectAccepted(inRegions(enschede.regionIds), count, page);
});

const plainPage = (signInAs: (role: Role, scope: Scope, look: object) => Promise<Page>) =>
  signInAs("NATIONAL_COORDINATOR", scopes.all, { javaScriptEnabled: false });
