import type { Page } from "@playwright/test";
import { newWord } from "@/domain/testing/new-word";
import { makeBottleneck, makeProject, scopes } from "@/prisma/testing/make";
import { forgetAttempts, makeAccount, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";
import { signOutInOtherTab, typeKept } from "./kept-in-tab";
import { tickRegion } from "./registering";

/** A form in which somebody types while the session ends. */
type Form = {
  what: string;
  /** Where it stands, after making what it is about. */
  address: () => Promise<string>;
  /** Opens the form on its page, where it does not stand open. */
  open?: (page: Page) => Promise<void>;
  /** What is typed, by the label of the field. */
  typed: Record<string, string>;
  send: string;
  /** What the page says once the form is sent again. */
  after: RegExp;
};

const reasonLabel = /^Wat er is gedaan/;

const forms: Form[] = [
  {
    what: "registering",
    address: async () => "/nl/bottlenecks/new",
    typed: {
      Titel: `Kinderopvang ${newWord()} stopt bij de grens`,
      "Wat is het probleem?": "De toeslag telt niet in Gronau.\nOuders betalen zelf.",
    },
    open: (page) => tickRegion(page, "DEA34"),
    send: "Verder",
    after: /Stap 2 van 3/,
  },
  {
    what: "editing",
    address: async () => `/nl/bottlenecks/${(await makeBottleneck(db)).reference}/edit`,
    typed: { Titel: "Een betere titel", "Interne notitie": "Bel eerst de gemeente." },
    send: "Opslaan",
    after: /De wijziging is opgeslagen/,
  },
  {
    what: "translating",
    address: async () => `/nl/bottlenecks/${(await makeBottleneck(db)).reference}/edit/text/de`,
    typed: { Titel: "Bus über die Grenze", "Wat is het probleem?": "Studierende zahlen doppelt." },
    send: "Opslaan",
    after: /De vertaling is opgeslagen/,
  },
  {
    what: "a step with a reason",
    address: async () => {
      const { reference } = await makeBottleneck(db, { status: "IN_TREATMENT" });
      return `/nl/bottlenecks/${reference}`;
    },
    open: (page) => page.locator("#step-resolve summary").click(),
    typed: { "Wat er is gedaan": "De bus rijdt nu door tot Gronau." },
    send: "Melden als opgelost",
    after: /De status is nu: Opgelost/,
  },
  {
    what: "reporting progress",
    address: async () => `/nl/projects/${(await makeProject(db)).reference}/report`,
    open: (page) => page.getByLabel("Op koers").check(),
    typed: { "Wat is er gebeurd, en wat is er nodig?": "De eerste bus heeft gereden." },
    send: "Versturen",
    after: /De eerste bus heeft gereden/,
  },
];

/** The field with this label; a page can have the forms of several steps, of which one is open. */
const field = (page: Page, label: string) =>
  label === "Wat er is gedaan"
    ? page.locator("details[open]").getByLabel(reasonLabel)
    : page.getByRole("textbox", { name: label });

const ending = {
  ended: (officialId: string) =>
    db.session.updateMany({ where: { officialId }, data: { endedAt: new Date() } }),
  removed: (officialId: string) => db.session.deleteMany({ where: { officialId } }),
};

test.afterEach(forgetAttempts);

for (const [how, javaScriptEnabled, end] of [
  ["with scripts", true, ending.ended],
  ["without JavaScript", false, ending.removed],
] as const) {
  for (const form of forms) {
    test(`${form.what}: what was typed is there after signing in again, ${how}`, async ({
      asPublic,
    }) => {
      const { id, email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
      const address = await form.address();
      const page = await asPublic({ javaScriptEnabled });
      await page.goto(`/nl/sign-in?next=${encodeURIComponent(address)}`);
      await sendSignIn(page, email);
      await expect(page).toHaveURL(address);

      await form.open?.(page);
      for (const [label, text] of Object.entries(form.typed)) await field(page, label).fill(text);
      await end(id);
      await page.getByRole("button", { name: form.send, exact: true }).click();
      await expect(page).toHaveURL(/\/nl\/sign-in\?next=/);
      await expect(page.getByText("wat u typte is opgeslagen")).toBeVisible();
      await sendSignIn(page, email);

      await expect(page.locator("#form-errors")).toContainText("Uw sessie is verlopen.");
      for (const [label, text] of Object.entries(form.typed))
        await expect(field(page, label)).toHaveValue(text);
      await page.getByRole("button", { name: form.send, exact: true }).click();
      await expect(page.getByRole("main").getByText(form.after)).toBeVisible();
    });
  }
}

for (const [how, end] of [
  ["one signed out in another tab", signOutInOtherTab],
  ["the browser lost its session", (page: Page) => page.context().clearCookies()],
] as const) {
  test(`a form sent after ${how} says so, and is as it was after signing in again`, async ({
    asPublic,
  }) => {
    const { email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
    const address = `/nl/bottlenecks/${(await makeBottleneck(db)).reference}/edit`;
    const page = await asPublic();
    await page.goto(address);
    await sendSignIn(page, email);
    await expect(page).toHaveURL(address);
    await typeKept(page, "Een betere titel");
    await end(page);
    await page.getByRole("button", { name: "Opslaan", exact: true }).click();
    await expect(page.getByText("Wat u typte staat nog in dit tabblad.")).toBeVisible();
    await sendSignIn(page, email);
    await expect(page.getByText("Wat u hier typte is teruggezet.")).toBeVisible();
    await expect(page.getByLabel("Titel")).toHaveValue("Een betere titel");
    await page.getByRole("button", { name: "Opslaan", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Een betere titel");
  });
}

test("without scripts nobody is told that what they typed is kept in the tab", async ({
  asPublic,
}) => {
  const { email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const page = await asPublic({ javaScriptEnabled: false });
  await page.goto("/nl/sign-in?next=/nl/bottlenecks/new");
  await sendSignIn(page, email);
  await page.getByLabel("Titel").fill("Een titel");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByText("U bent niet meer ingelogd. Er is niets verstuurd.")).toBeVisible();
});

test("whose session ended is told that they see what is public, and comes back by signing in", async ({
  asPublic,
}) => {
  const { id, email } = await makeAccount("REGIONAL_COORDINATOR", scopes.twente);
  const { reference } = await makeBottleneck(db, { published: true });
  const told = "Uw sessie is verlopen. U ziet nu alleen wat openbaar is.";
  const page = await asPublic();
  await page.goto("/nl/bottlenecks?q=grens");
  await expect(page.getByText(told)).toHaveCount(0);
  await page.goto("/nl/sign-in");
  await sendSignIn(page, email);
  await expect(page).toHaveURL(/workbench/);
  await expect(page.getByText(told)).toHaveCount(0);
  await ending.ended(id);
  for (const place of ["", "/projects", `/bottlenecks/${reference}`, "/bottlenecks?q=grens"]) {
    await page.goto(`/nl${place}`);
    await expect(page.getByText(told)).toBeVisible();
  }
  await page.getByRole("link", { name: "Opnieuw inloggen" }).click();
  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/bottlenecks?q=grens");
  await expect(page.getByText(told)).toHaveCount(0);
});

test("whose session ended gets no file with only what is public, however they asked for it", async ({
  asPublic,
}) => {
  const { id, email } = await makeAccount("NATIONAL_COORDINATOR", scopes.all);
  const page = await asPublic();
  const ask = async (file: string) => {
    const answer = await page.request.get(`/nl/${file}`, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location];
  };
  expect(await ask("bottlenecks/csv?q=grens")).toEqual([200, undefined]);
  expect(await ask("accounts/csv")).toEqual([303, "/nl/sign-in?next=%2Fnl%2Faccounts"]);
  await page.goto("/nl/sign-in");
  await sendSignIn(page, email);
  await expect(page).toHaveURL(/workbench/);
  expect(await ask("projects/csv")).toEqual([200, undefined]);
  await ending.ended(id);
  for (const list of ["bottlenecks", "projects"])
    for (const format of ["csv", "xlsx"])
      expect(await ask(`${list}/${format}`)).toEqual([
        303,
        `/nl/sign-in?next=%2Fnl%2F${list}&after=file`,
      ]);
});
