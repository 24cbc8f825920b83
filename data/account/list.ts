import "server-only";
import { accountRules } from "@/domain/account/account";
import {
  type AccountList,
  type AccountRequest,
  type AccountState,
  accountList,
  accountStates,
} from "@/domain/account/list";
import { type Language, readingOrder } from "@/domain/language";
import type { Role } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { byText } from "../collation";
import { db } from "../db";
import { eachBatch, type Page, type Placed, pageOf, pageSql } from "../list";
import { countList } from "../list-counts";
import { type Asked as AskedOf, byMoment, type ListSource, rowsOf } from "../list-source";

export type Asked = AskedOf<AccountList>;

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

/** How accounts, called `o`, are found, put in order and counted. Accounts of one organisation stand by name. */
const accounts: ListSource<AccountList> = {
  list: accountList,
  from: Prisma.sql`"Official" o join "Organisation" b on b.id = o."organisationId"`,
  name: Prisma.sql`o`,
  visible: (viewer) => (accountRules.manage(viewer) ? Prisma.sql`true` : Prisma.sql`false`),
  mentions: (q) => Prisma.join(q.split(" ").map(holdsWord), " and "),
  filters: {
    role: (roles) =>
      Prisma.sql`exists (select 1 from ${grants} where g.role::text = any(${roles}))`,
    state: (chosen) =>
      Prisma.sql`(${Prisma.join(
        accountStates.filter((state) => chosen.includes(state)).map((state) => states[state]),
        " or ",
      )})`,
    organisation: (ids) => Prisma.sql`o."organisationId" = any(${ids})`,
  },
  orders: {
    name: (reader) => byText(reader, Prisma.sql`o.name`),
    organisation: (reader) =>
      byText(reader, Prisma.sql`concat(${nameFor(reader)}, chr(9), o.name)`),
    newest: byMoment(Prisma.sql`o."createdAt"`, true),
  },
  counted: {
    most: 10_000,
    columns: Prisma.sql`o.id, o.active, o."isDemo", o."passwordHash", o."organisationId"`,
    tallies: [
      Prisma.sql`select 'organisation' as name, "organisationId" as value, count(*) from found
        group by "organisationId"`,
      Prisma.sql`select 'role' as name, g.role::text as value, count(distinct o.id)
        from found o, ${grants} group by g.role`,
      ...accountStates.map(
        (state) =>
          Prisma.sql`select 'state' as name, ${state} as value, count(*) from found o
            where ${states[state]} having count(*) > 0`,
      ),
    ],
  },
};

/** One page of the accounts that this filter lets through, or null for whoever may not know of them. */
export async function listAccounts(
  asked: Asked,
  { order, mark }: Pick<AccountRequest, "order" | "mark">,
): Promise<Page<AccountRow> | null> {
  if (!accountRules.manage(asked.viewer)) return null;
  return pageOf(await find(pageSql(await rowsOf(accounts, asked, order), mark)), mark);
}

/** How many accounts match, and how many each value would leave; null for whoever may not know of them. */
export const countAccounts = async (asked: Asked) =>
  accountRules.manage(asked.viewer) ? countList(accounts, asked) : null;

/** All of them, newest first, in batches; null for whoever may not know of them. */
export async function exportAccounts(asked: Asked): Promise<AsyncGenerator<AccountRow[]> | null> {
  if (!accountRules.manage(asked.viewer)) return null;
  const rows = await rowsOf(accounts, asked, "newest");
  return eachBatch((mark, size) => find(pageSql(rows, mark, size)));
}

/** A typed word counts wherever it stands, accents and capitals aside; organisations have names in four languages. */
const holdsWord = (word: string): Prisma.Sql =>
  Prisma.sql`strpos(${folded(
    Prisma.sql`concat_ws(' ', o.name, o.email,
    (select string_agg(value, ' ') from jsonb_each_text(b.names)))`,
  )}, ${folded(Prisma.sql`${word}::text`)}) > 0`;

const folded = (text: Prisma.Sql) => Prisma.sql`lower(unaccent(normalize(${text}, NFC)))`;

/** The name of the organisation that this reader is best served with. */
const nameFor = (reader: Language) =>
  Prisma.sql`coalesce(${Prisma.join(
    readingOrder[reader].map((language) => Prisma.sql`nullif(b.names->>${language}, '')`),
  )})`;

const find = (page: Prisma.Sql) => db.$queryRaw<AccountRow[]>`
  select o.id, o.at, o.name, o.email, o."organisationId", o.language, o.active, o."isDemo", o."createdAt",
    o."passwordHash" is not null as "hasPassword",
    array(select distinct g.role::text from ${grants}) as roles
  from (${page}) o order by o.place`;
