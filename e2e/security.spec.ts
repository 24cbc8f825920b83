import { randomUUID } from "node:crypto";
import { makeBottleneck, scopes } from "@/prisma/testing/make";
import { makeAccount, password, sendSignIn } from "./account";
import { db } from "./database";
import { expect, test } from "./fixtures";

const languages = ["nl", "de", "fr", "en"];

test("a page allows its own scripts and styles only, by a nonce that is never the same", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const language of languages) {
    const response = await request.get(`/${language}/sign-in`);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'self'");
    const [, nonce = ""] = /script-src [^;]*'nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy).toMatch(new RegExp(`style-src [^;]*'nonce-${nonce}'`));
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    nonces.add(nonce);
    const page = await response.text();
    for (const [tag] of page.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(page).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)="/);
  }
  expect(nonces.size).toBe(languages.length);
});

test("every answer carries the headers that protect its reader", async ({ request }) => {
  for (const address of ["/nl", "/nl/nowhere", "/api/health/live", "/.well-known/security.txt"]) {
    const headers = (await request.get(address)).headers();
    expect(headers["strict-transport-security"], address).toMatch(/max-age=\d{8}/);
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["x-frame-options"], address).toBe("DENY");
    expect(headers["referrer-policy"], address).toBeTruthy();
    expect(headers["permissions-policy"], address).toContain("geolocation=()");
    expect(headers["x-powered-by"], address).toBeUndefined();
  }
});

test("security.txt says whom to tell, for less than a year", async ({ request }) => {
  const response = await request.get("/.well-known/security.txt");
  expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const lines = (await response.text()).trim().split("\n");
  const fields = new Map(lines.map((line) => line.split(/: (.*)/) as [string, string]));
  expect(fields.get("Contact")).toMatch(/^(mailto:|https?:)/);
  expect(fields.get("Preferred-Languages")).toBe("nl, en, de, fr");
  expect(fields.get("Canonical")).toMatch(/\/\.well-known\/security\.txt$/);
  const days = (Date.parse(fields.get("Expires") ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test("the server says that it lives and can work", async ({ request }) => {
  for (const probe of ["live", "ready"]) {
    const response = await request.get(`/api/health/${probe}`);
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ status: "ok" });
    expect(response.headers()["cache-control"]).toContain("no-store");
  }
});

test("cookies are out of reach of scripts and of other sites", async ({ asPublic }) => {
  const { email } = await makeAccount("READER", scopes.all);
  const page = await asPublic();
  await page.goto("/nl/sign-in");
  await sendSignIn(page, email);
  await expect(page).toHaveURL("/nl/workbench");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toContain("next-auth.session-token");
  for (const { httpOnly, sameSite } of cookies) {
    expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: "Lax" });
  }
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("an address that does not exist is not found, in four languages", async ({ asPublic }) => {
  const page = await asPublic();
  const titles = new Set<string>();
  for (const language of languages) {
    expect((await page.goto(`/${language}/no/such/page`))?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    titles.add((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
  }
  expect(titles.size).toBe(languages.length);
  expect((await page.goto("/es/bottlenecks"))?.status()).toBe(404);
});

test("a page that goes wrong shows an id and nothing else", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/nl/sign-in");
  await sendSignIn(page, "geheim@test.example", "een verkeerd wachtwoord");
  await expect(page.locator("#form-errors")).toBeVisible();
  const id = new URL(page.url()).searchParams.get("kept") ?? "";
  await db.keptForm.update({ where: { id }, data: { values: "a broken record" } });

  const response = await page.reload();
  await expect(page.getByRole("heading", { name: "Er ging iets mis" })).toBeVisible();
  await expect(page.locator("main code")).toHaveText(/^\d+(@\w+)?$/);
  const sent = (await response?.text()) ?? "";
  const shown = (await page.locator("main").textContent()) ?? "";
  for (const text of [sent, shown]) {
    expect(text).not.toMatch(/ZodError|invalid_type|broken record|node_modules|geheim@/);
  }
  await context.close();
});

test("what is too large is refused, and nothing of the inside is shown", async ({ request }) => {
  const big = "x".repeat(2 * 1024 * 1024);
  const response = await request.post("/nl/sign-in", {
    multipart: { locale: "nl", email: big, password: "x" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(413);
  expect(await response.text()).not.toMatch(/node_modules|at [A-Za-z]+ \(/);
});

test("a form from another site is not carried out", async ({ playwright, baseURL }) => {
  const { email } = await makeAccount("READER", scopes.all);
  const own = new URL(baseURL ?? "").origin;
  const signedIn: boolean[] = [];
  for (const origin of ["https://elsewhere.example", own]) {
    const browser = await playwright.request.newContext({ baseURL: own });
    const page = await (await browser.get("/nl/sign-in")).text();
    const form = /<form[^>]*aria-label="Inloggen".*?<\/form>/s.exec(page)?.[0] ?? "";
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
    const fields = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
    await browser.post("/nl/sign-in", {
      headers: { origin },
      multipart: { ...fields, email, password },
      maxRedirects: 0,
    });
    signedIn.push((await browser.get("/nl/account", { maxRedirects: 0 })).ok());
    await browser.dispose();
  }
  expect(signedIn).toEqual([false, true]);
});

test("the sitemap names the published records in four languages, and nothing that is internal", async ({
  request,
}) => {
  const [open, internal] = await Promise.all([
    makeBottleneck(db, { published: true }),
    makeBottleneck(db, { published: false }),
  ]);
  // A name that an official typed is no page of its own until an editor lists it.
  const typed = await db.organisation.create({
    data: { id: randomUUID(), names: { nl: "Stichting" }, kind: "OTHER", listed: false },
  });
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const language of languages) {
    expect(sitemap).toContain(`/${language}/bottlenecks/${open.reference}</loc>`);
    expect(sitemap).toContain(`hreflang="${language}" href=`);
  }
  expect(sitemap).not.toContain(internal.reference);
  for (const page of ["organisations/bzk", "commissioners/overijssel", "regions/NL213"])
    expect(sitemap).toContain(`/fr/${page}</loc>`);
  expect(sitemap).not.toContain(typed.id);
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("/sitemap.xml");
  expect(robots).not.toContain("register");
});
