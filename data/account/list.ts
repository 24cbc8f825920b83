import "server-only";
import { z } from "zod";
import { accountRules } from "@/domain/account/account";
import { accountList } from "@/domain/account/list";
import { readEmail } from "@/domain/address";
import { languageSchema } from "@/domain/language";
import { roles } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { byText } from "../collation";
import { placedSchema } from "../list";
import { holding, linkedTo, oneOf } from "../list-filters";
import { byMoment } from "../list-source";
import { readRows } from "../read-rows";
import { recordList } from "../record-list";
import { allNames, holdsWords, nameFor } from "../words";
import { accountStates, lastSignIn, rolesNow } from "./states";

/** One account in a list, with the roles that count now. */
const accountRow = placedSchema.extend({
  ...{ name: z.string(), email: z.string(), organisationId: z.string(), language: languageSchema },
  ...{ active: z.boolean(), hasPassword: z.boolean(), isDemo: z.boolean(), createdAt: z.date() },
  roles: z.array(z.enum(roles)),
  ...{ signedInAt: z.date().nullable(), endsSoon: z.boolean() },
});
export type AccountRow = z.infer<typeof accountRow>;

const find = (page: Prisma.Sql) =>
  readRows(
    "accounts",
    accountRow,
    Prisma.sql`select o.id, o.at, o.name, o.email, o."organisationId", o.language, o.active, o."isDemo",
      o."createdAt", o."passwordHash" is not null as "hasPassword", array(${rolesNow}) as roles,
      ${lastSignIn} as "signedInAt", ${accountStates.endsSoon} as "endsSoon"
    from (${page}) o order by o.place`,
  );

const searched = Prisma.sql`concat_ws(' ', o.name, o.email, ${allNames(Prisma.sql`b.names`)})`;

/** The accounts, called `o`, for whoever manages them. Those of one organisation stand by name. */
export const accounts = recordList({
  ...{ list: accountList, name: Prisma.sql`o`, mayRead: accountRules.manage, ranges: {} },
  from: Prisma.sql`"Official" o join "Organisation" b on b.id = o."organisationId"`,
  mentions: (q) => holdsWords(q.includes("@") ? readEmail(q) : q, searched),
  filters: {
    role: linkedTo(rolesNow),
    state: holding(accountStates),
    organisation: oneOf(Prisma.sql`o."organisationId"`),
  },
  orders: {
    name: (reader) => byText(reader, Prisma.sql`o.name`),
    organisation: (reader) =>
      byText(reader, Prisma.sql`concat(${nameFor(reader, Prisma.sql`b.names`)}, chr(9), o.name)`),
    newest: byMoment(Prisma.sql`o."createdAt"`, true),
  },
  ...{ counted: { most: 10_000 }, rows: find, file: { order: "newest", rows: find } },
});
