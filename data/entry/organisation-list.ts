import "server-only";
import { z } from "zod";
import { type OrganisationState, organisationList } from "@/domain/entry/organisation-list";
import { keepsBodies } from "@/domain/entry/reach";
import { namesSchema } from "@/domain/language";
import { countries } from "@/domain/region";
import { otherSeatNames } from "@/domain/seat";
import { Prisma } from "@/prisma/generated/client";
import { byText } from "../collation";
import { knownSql } from "../known-organisations";
import { placedSchema } from "../list";
import { holding, oneOf, someOf } from "../list-filters";
import { readRows } from "../read-rows";
import { recordList } from "../record-list";
import { allNames, holdsWords, nameFor } from "../words";

/** One organisation in the list of those who keep them. */
const organisationRow = placedSchema.extend({
  ...{ names: namesSchema, kind: z.string(), abbreviation: z.string().nullable() },
  ...{
    place: z.string().nullable(),
    partyId: z.string().nullable(),
    countries: z.array(z.enum(countries)),
  },
  state: z.enum(organisationList.filters.state),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

/** Which of them holds; one and no more. */
const states: Readonly<Record<OrganisationState, Prisma.Sql>> = {
  waiting: Prisma.sql`not o.listed`,
  unconfirmed: Prisma.sql`(o.listed and o.confidence = 'BACKGROUND')`,
  confirmed: Prisma.sql`(o.listed and o.confidence = 'LOOKED_UP')`,
};

const find = (page: Prisma.Sql) =>
  readRows(
    "organisations",
    organisationRow,
    Prisma.sql`select o.id, o.at, o.names, o.kind::text, o.abbreviation, o.seat as place, o."partyId", coalesce(o.countries::text[], '{}') as countries,
      case when ${states.waiting} then 'waiting' when ${states.unconfirmed} then 'unconfirmed'
        else 'confirmed' end as state
    from (${page}) o order by o.place`,
  );

/** What became another is not among them. The place of a row is that on its page: theirs is called their seat. */
const kept = Prisma.sql`(select id, names, abbreviation, place as seat, kind, listed, confidence, countries, "partyId"
  from "Organisation" where "mergedIntoId" is null)`;

const searched = Prisma.sql`concat_ws(' ', ${allNames(Prisma.sql`o.names`)}, o.abbreviation, o.seat,
  ${JSON.stringify(otherSeatNames)}::jsonb->>o.seat)`;

/** The organisations, called `o`, for whoever keeps one. */
export const organisations = recordList({
  ...{ list: organisationList, name: Prisma.sql`o`, ranges: {} },
  mayRead: keepsBodies,
  visible: knownSql,
  from: Prisma.sql`${kept} o`,
  mentions: (q) => holdsWords(q, searched),
  filters: {
    state: holding(states),
    country: someOf(Prisma.sql`o.countries`, "Country"),
    kind: oneOf(Prisma.sql`o.kind`, "OrganisationKind"),
  },
  orders: { name: (reader) => byText(reader, nameFor(reader, Prisma.sql`o.names`)) },
  ...{ counted: { most: 10_000 }, rows: find, file: { order: "name", rows: find } },
});
