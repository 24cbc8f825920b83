import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readAddress } from "@/app/_lists/address";
import { type AccountAsk, accountAsks, accountList } from "@/domain/account/list";
import { roles, type Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { readCatalogue } from "../catalogue";
import { db } from "../db";
import { makeAdministrator } from "../testing/accounts";
import { readAccountAsks } from "./asks";
import { accounts } from "./list";

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

/** What is asked of this administrator, by kind. */
const askedOf = async (viewer: Viewer) =>
  Object.fromEntries((await readAccountAsks(viewer)).map(({ ask, count }) => [ask, count]));

type Made = {
  active?: boolean;
  hasPassword?: boolean;
  /** In so many days the role ends; null for one without end, undefined for no role. */
  roleEndsIn?: number | null;
  /** In so many days the link ends; it was used or not. */
  link?: { endsIn: number; isUsed?: boolean };
};

async function makeAccount({ active = true, hasPassword = false, roleEndsIn, link }: Made) {
  const until = roleEndsIn == null ? null : inDays(roleEndsIn);
  const grant = { role: "READER", scope: "ALL", from: inDays(-90), until } as const;
  await db.official.create({
    data: {
      ...{ email: `${randomUUID()}@test.example`, name: "Beleidsmedewerker", active },
      ...{ organisationId: "bzk", passwordHash: hasPassword ? "x" : null },
      ...(roleEndsIn !== undefined && { grants: { create: grant } }),
      ...(link && {
        links: {
          create: {
            ...{ id: randomUUID(), expiresAt: inDays(link.endsIn) },
            usedAt: link.isUsed ? inDays(-1) : null,
          },
        },
      }),
    },
  });
}

const inWork = { hasPassword: true, roleEndsIn: null };

test.each<[string, Made, AccountAsk[]]>([
  ["has a role without end", inWork, []],
  ["has a role that ends in thirty days", { ...inWork, roleEndsIn: 29.9 }, ["endsSoon"]],
  ["has a role that ends later", { ...inWork, roleEndsIn: 31 }, []],
  ["is closed, with a role that ends", { ...inWork, roleEndsIn: 3, active: false }, []],
  ["has no role", { hasPassword: true }, ["withoutRole"]],
  ["had a role", { ...inWork, roleEndsIn: -1 }, ["withoutRole"]],
  ["is closed, without a role", { hasPassword: true, active: false }, []],
  ["has a link that works", { roleEndsIn: null, link: { endsIn: 1 } }, []],
  ["has a link that ended", { roleEndsIn: null, link: { endsIn: -1 } }, ["linkEnded"]],
  ["never had a link", { roleEndsIn: null }, ["linkEnded"]],
  ["is closed, with a link that ended", { active: false, link: { endsIn: -1 } }, []],
])(
  "an account that %s asks an administrator for what the list then holds",
  async (_, made, asked) => {
    const administrator = await makeAdministrator();
    const before = await askedOf(administrator);
    await makeAccount(made);
    const after = await askedOf(administrator);
    for (const ask of accountAsks) {
      const more = asked.includes(ask) ? 1 : 0;
      expect([ask, after[ask] ?? 0]).toEqual([ask, (before[ask] ?? 0) + more]);
      const query = {
        ...{ viewer: administrator, reader: "nl" as const, catalogue: await readCatalogue() },
        ...readAddress(accountList, { state: ask }),
      };
      expect((await accounts.count(query))?.total).toBe(after[ask] ?? 0);
    }
  },
);

test.each([null, ...roles.filter((role) => role !== "ADMINISTRATOR")])(
  "accounts ask nothing of %s",
  async (role) => {
    await makeAccount({ hasPassword: true });
    expect(await readAccountAsks(role && (await makeViewer(db, role, scopes.all)))).toEqual([]);
  },
);
