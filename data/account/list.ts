import "server-only";
import { accountRules } from "@/domain/account/account";
import {
  type AccountList,
  type AccountRequest,
  type AccountState,
  accountList,
} from "@/domain/account/list";
import { type Language, readingOrder } from "@/domain/language";
import type { FilterName } from "@/domain/list";
import type { Anyone, Role } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { inOrderOf } from "../collation";
import { db } from "../db";
import {
  eachBatch,
  type Page,
  type Placed,
  pageOf,
  pageSql,
  type RowOrder,
  type Rows,
} from "../list";
import { type Counts, countList } from "../list-counts";

/** Who asks for which accounts, and in which language the list is read. */
export type Asked = Pick<AccountRequest, "q" | "filter"> & { viewer: Anyone; reader: Language };

/** One account in a list, with the roles that count now. */
export type AccountRow = Placed & {
  name: string;
  email: string;
  organisationId: string;
  language: Language;
  active: boolean;
  hasPassword: boolean;
  isDemo: boolean;
  createdAt: Date;
  roles: Role[];
};

/** One page of the accounts that this filter lets through, or null for whoever may not know of them. */
export async function listAccounts(
  asked: Asked,
  { order, mark }: Pick<AccountRequest, "order" | "mark">,
): Promise<Page<AccountRow> | null> {
  if (!accountRules.manage(asked.viewer)) return null;
  return pageOf(await find(pageSql(await rowsOf(asked, order), mark)), mark);
}

/** All of them, newest first, in batches; null for whoever may not know of them. */
export const exportAccounts = (asked: Asked): AsyncGenerator<AccountRow[]> | null =>
  accountRules.manage(asked.viewer)
    ? eachBatch(async (mark, size) => find(pageSql(await rowsOf(asked, "newest"), mark, size)))
    : null;

/** How many accounts match, and how many each value would leave; null for whoever may not know of them. */
export async function countAccounts(asked: Asked): Promise<Counts<FilterName<AccountList>> | null> {
  if (!accountRules.manage(asked.viewer)) return null;
  return countList({
    ...{ list: accountList, q: asked.q, filter: asked.filter, most: 10_000 },
    found: (without) => Prisma.sql`
      select o.id, o.active, o."isDemo", o."passwordHash", o."organisationId"
      from ${from} where ${matches(asked, without)}`,
    tallies: [
      Prisma.sql`select 'organisation' as name, "organisationId" as value from found`,
      Prisma.sql`select distinct on (o.id, g.role) 'role' as name, g.role::text as value
        from found o, ${grants}`,
      ...Object.entries(states).map(
        ([state, holds]) =>
          Prisma.sql`select 'state' as name, ${state} as value from found o where ${holds}`,
      ),
    ],
  });
}

const from = Prisma.sql`"Official" o join "Organisation" b on b.id = o."organisationId"`;

/** The roles of the account `o` that count now. */
const grants = Prisma.sql`lateral (select role from "Grant" g where g."officialId" = o.id
  and g."from" <= now() and (g.until is null or g.until > now())) g`;

const states: Record<AccountState, Prisma.Sql> = {
  active: Prisma.sql`(o.active and o."passwordHash" is not null)`,
  invited: Prisma.sql`(o.active and o."passwordHash" is null)`,
  closed: Prisma.sql`not o.active`,
  withoutRole: Prisma.sql`(o.active and not exists (select 1 from ${grants}))`,
  demo: Prisma.sql`o."isDemo"`,
};

function matches({ q, filter }: Asked, without?: FilterName<AccountList>): Prisma.Sql {
  const has = (name: FilterName<AccountList>) => name !== without && filter[name].length > 0;
  const conditions = q.split(" ").map(mentions);
  if (has("role"))
    conditions.push(
      Prisma.sql`exists (select 1 from ${grants} where g.role::text = any(${[...filter.role]}))`,
    );
  if (has("state"))
    conditions.push(
      Prisma.sql`(${Prisma.join(
        filter.state.map((state) => states[state]),
        " or ",
      )})`,
    );
  if (has("organisation"))
    conditions.push(Prisma.sql`o."organisationId" = any(${[...filter.organisation]})`);
  return Prisma.join(conditions, " and ");
}

/** A typed word counts wherever it stands, accents and capitals aside; organisations have names in four languages. */
const mentions = (word: string): Prisma.Sql =>
  Prisma.sql`strpos(${folded(
    Prisma.sql`concat_ws(' ', o.name, o.email,
    (select string_agg(value, ' ') from jsonb_each_text(b.names)))`,
  )}, ${folded(Prisma.sql`${word}::text`)}) > 0`;

const folded = (text: Prisma.Sql) => Prisma.sql`lower(unaccent(normalize(${text}, NFC)))`;

async function rowsOf(asked: Asked, order: keyof AccountList["orders"]): Promise<Rows> {
  return {
    ...{ from, name: Prisma.sql`o`, where: matches(asked) },
    order: await orderOf(order, asked.reader),
  };
}

/** Accounts of one organisation are in the order of their names. */
async function orderOf(order: keyof AccountList["orders"], reader: Language): Promise<RowOrder> {
  if (order === "newest") return { value: Prisma.sql`o."createdAt"`, kind: "moment", down: true };
  const names = readingOrder[reader].map(
    (language) => Prisma.sql`nullif(b.names->>${language}, '')`,
  );
  const text = {
    name: Prisma.sql`o.name`,
    organisation: Prisma.sql`concat(coalesce(${Prisma.join(names)}), chr(9), o.name)`,
  }[order];
  return { value: await inOrderOf(reader, text), kind: "text", down: false };
}

const find = (page: Prisma.Sql) => db.$queryRaw<AccountRow[]>`
  select o.id, o.at, o.name, o.email, o."organisationId", o.language, o.active, o."isDemo", o."createdAt",
    o."passwordHash" is not null as "hasPassword",
    array(select distinct g.role::text from ${grants}) as roles
  from (${page}) o order by o.place`;
