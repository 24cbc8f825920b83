import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { type Refusal, refusals } from "@/domain/outcome";
import type { Role, Scope } from "@/domain/viewer";
import { makeViewer } from "@/prisma/testing/make";
import { db } from "./database";
import { type Answers, fillForms } from "./filling";
import { expect, sessionCookie } from "./fixtures";

/** A form as a browser would send it, and where it stands: a list gives its name several times. */
export type Post = { address: string; fields: Field[] };
export type Field = [name: string, value: string];

/** An official who has no say in a record. */
export type Stranger = [who: string, role: Role, scope: Scope];

const usual: Answers = {
  ...Object.fromEntries(
    ["reason", "text", "title", "problem", "name", "summary"].map((end) => [end, "Tekst"]),
  ),
  ...Object.fromEntries(["holdUntil", "reviewOn", "plannedOn"].map((end) => [end, "2031-05-17"])),
  ...{ doneOn: "2020-01-02", ground: "NO_OBSTACLE", phase: "PREPARATION", health: "ON_COURSE" },
  ...{ role: "READER", scope: "ALL" },
};

/** Every form on a page that writes, filled in so that it can be carried out. */
export async function postsOn(page: Page, address: string, answers: Answers = {}): Promise<Post[]> {
  await page.goto(address);
  const forms = await page
    .locator("main form[method=post], main form[action='']")
    .evaluateAll(fillForms, { ...usual, ...answers });
  return forms.map((fields) => ({ address, fields }));
}

/** Someone who posts, and the browser of theirs. */
export type Sender = { who: string; context: APIRequestContext };

/** The public and each of these officials, ready to post. */
export async function everyStranger(
  requests: { newContext: (options: object) => Promise<APIRequestContext> },
  baseURL: string,
  strangers: readonly Stranger[],
): Promise<Sender[]> {
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

/** None of these posts, by any of these, changes anything; each is refused for who sends it. */
export async function expectRefused(
  posts: readonly Post[],
  state: () => Promise<string>,
  everyone: readonly Sender[],
) {
  const before = await state();
  for (const { who, context } of everyone) {
    for (const post of posts) {
      const refusal = await send(context, post);
      const said = `${who} at ${post.address}`;
      expect.soft(forWhoSends, `${said} was told "${refusal}"`).toContain(refusal);
    }
    expect(await state(), `${who} changed something`).toBe(before);
  }
}

const forWhoSends: (Refusal | "done" | "unknown")[] = ["signedOut", "notFound", "notYours"];

/** The same posts by one who may are carried out: so the refusals are about who, not about how. */
export async function expectAccepted(
  post: Post | undefined,
  state: () => Promise<string>,
  page: Page,
) {
  const before = await state();
  const refusal = post && (await send(page.request, post, page));
  expect(refusal, post?.address).toBe("done");
  expect(await state(), post?.address).not.toBe(before);
}

/** Sends a form as its page does, as a request of its own; tells whether it was done, or why not. */
export async function send(
  context: APIRequestContext,
  { address, fields }: Post,
  page?: Page,
): Promise<Refusal | "done" | "unknown"> {
  const form = new FormData();
  // A stranger sends a form as if it had been made for them.
  const sent = page ? fields : fields.filter(([name]) => name !== "official");
  for (const [name, value] of sent) form.append(name, name === "requestId" ? randomUUID() : value);
  const cookies = (await page?.context().cookies()) ?? [];
  const response = await context.post(address, {
    multipart: form,
    maxRedirects: 0,
    // The server closes what stood idle; a request on its way at that moment is sent anew.
    maxRetries: 1,
    headers: page && {
      origin: new URL(page.url()).origin,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
  });
  expect(response.status(), address).toBe(303);
  return answerAt(response.headers().location ?? "");
}

/** What the address that a post leads to says of it. */
async function answerAt(location: string): Promise<Refusal | "done" | "unknown"> {
  const { pathname, searchParams } = new URL(location, "http://portal");
  if (pathname.endsWith("/sign-in")) return "signedOut";
  const told = searchParams.get("refused");
  const kept = searchParams.get("kept");
  if (!told && !kept) return "done";
  const row = kept && (await db.keptForm.findUnique({ where: { id: kept } }));
  const refusal = row ? row.refusal : told;
  return refusals.find((name) => name === refusal) ?? "unknown";
}

/** The rows of every table that refers to this record: of a new one too. */
async function hangingOn(table: string, id: string): Promise<string[]> {
  const references = await db.$queryRaw<{ child: string; column: string }[]>`
    select k.conrelid::regclass::text as child, quote_ident(a.attname) as column
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = quote_ident(${table})::regclass order by 1, 2`;
  const found = references.map(({ child, column }) =>
    db.$queryRawUnsafe<{ row: string }[]>(
      `select to_jsonb(t)::text as row from ${child} t where ${column} = $1 order by 1`,
      id,
    ),
  );
  return (await Promise.all(found)).flat().map(({ row }) => row);
}

/** A record with all that hangs on it and what was written about it, as text to compare. */
export async function stateOf(recordType: keyof typeof rows, id: string): Promise<string> {
  const events = await db.auditEvent.count({ where: { recordType, recordId: id } });
  return JSON.stringify([events, await rows[recordType](id)]);
}

const rows = {
  Bottleneck: async (id: string) => [
    await db.bottleneck.findUniqueOrThrow({ where: { id } }),
    await hangingOn("Bottleneck", id),
  ],
  Project: async (id: string) => [
    await db.project.findUniqueOrThrow({ where: { id } }),
    await hangingOn("Project", id),
  ],
  Draft: (id: string) => db.registrationDraft.findUnique({ where: { id } }),
  Official: (id: string) =>
    db.official.findUniqueOrThrow({ where: { id }, include: { grants: true, links: true } }),
};
