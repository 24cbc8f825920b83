import { beforeEach, expect, test, vi } from "vitest";
import { db } from "./db";
import { keepForm, readKeptForm } from "./kept-forms";
import { forgetOldForms } from "./kept-room";
import { jar } from "./testing/next-headers";
import { attempt, makeAccount } from "./testing/sign-in";

vi.mock("next/headers", async () => (await import("./testing/next-headers")).nextHeaders);

beforeEach(() => jar.clear());

const typed = (name: string) => ({
  address: "/nl/projects/new",
  values: { name: [name] },
  refusal: "signedOut" as const,
  problems: {},
});

test.each([
  ["was used half a day ago", { session: { seenAt: new Date(Date.now() - 12 * 3_600_000 - 1) } }],
  ["is of an account that was closed", { official: { active: false } }],
])(
  "a session that %s keeps nothing",
  async (_, {
    session,
    official,
  }: {
    session?: { seenAt: Date };
    official?: { active: boolean };
  }) => {
    const { id, email } = await makeAccount();
    await attempt(email);
    await db.session.updateMany({ where: { officialId: id }, data: { endedAt: new Date() } });
    expect(await keepForm(typed("Fietsbrug"))).not.toBeNull();

    if (session) await db.session.updateMany({ where: { officialId: id }, data: session });
    if (official) await db.official.update({ where: { email }, data: official });
    expect(await keepForm(typed("Veerpont"))).toBeNull();
    expect(await db.keptForm.count({ where: { officialId: id } })).toBe(1);
  },
);

test("a session that was taken off the record still keeps what its official typed", async () => {
  const { id, email } = await makeAccount();
  await attempt(email);
  await db.session.deleteMany({ where: { officialId: id } });
  expect(await keepForm(typed("Veerpont"))).not.toBeNull();
});

test.each([
  ["another side", "nrw-staatskanzlei", false],
  ["no one side", "benelux", false],
  ["the same side", "bzk", true],
])(
  "of a form that another had typed an official of %s reads back what they may",
  async (_, organisationId, isWhole) => {
    const author = await makeAccount();
    const reader = await makeAccount();
    await db.official.update({ where: { id: reader.id }, data: { organisationId } });
    await attempt(reader.email);
    const ofOneSide = { internalNote: ["Alleen voor ons"], "position-NL": ["Ons standpunt"] };
    const form = { ...typed("Fietsbrug"), refusal: "otherAccount" as const };
    const all = { ...form.values, ...ofOneSide };

    const id = await keepForm({ ...form, values: all, madeFor: author.id });
    const kept = await readKeptForm(id ?? "", form.address);
    expect(kept?.values).toEqual(isWhole ? all : form.values);
    const own = await keepForm({ ...form, values: all, madeFor: reader.id });
    expect((await readKeptForm(own ?? "", form.address))?.values).toEqual(all);
  },
);

test("a form is kept while another write holds what has to go", async () => {
  const { id: officialId, email } = await makeAccount();
  await attempt(email);
  const old = (await keepForm(typed("Veerpont"))) ?? "";
  await db.keptForm.update({ where: { id: old }, data: { expiresAt: new Date(Date.now() - 1) } });
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`select id from "KeptForm" where id = ${old} for update`;
    const waited = new Promise((resolve) => setTimeout(resolve, 3000, "waited"));
    const kept = keepForm(typed("Fietsbrug"));
    expect(await Promise.race([kept, waited])).not.toBe("waited");
  });
  await forgetOldForms();
  expect(await db.keptForm.count({ where: { officialId } })).toBe(1);
});
