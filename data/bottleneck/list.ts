import "server-only";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { ListRequest, Place, RowKey, Sort } from "@/domain/bottleneck/filter";
import type { Language, Phrase } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { type Asked, areFew, matches, relevance } from "./conditions";
import { idsAmong } from "./facet";

export const pageSize = 25;

/** As many of the newest matches are put in order of relevance; the others are found by filtering. */
export const mostRanked = 1000;

/** A bottleneck as one row of a list. */
export type BottleneckRow = {
  id: string;
  reference: string;
  status: BottleneckStatus;
  statusIsEditorial: boolean;
  statusSince: Date;
  published: boolean;
  reportedAt: Date;
  changedAt: Date;
  title: Phrase;
  /** The language of the next step. */
  originalLanguage: Language;
  nextStep: string | null;
  nextStepOn: Date | null;
  nextStepById: string | null;
  regionIds: string[];
  themeIds: string[];
};

/** One page of the list and where its neighbours are; null where there is none. */
export type BottleneckPage = {
  rows: BottleneckRow[];
  previous: Place | null;
  next: Place | null;
};

type Found = Omit<BottleneckRow, "title" | "regionIds" | "themeIds"> & {
  title: string;
  language: Language;
  facets: string[];
};

/** The bottlenecks that this viewer may see and this filter lets through, 25 at a time. */
export async function listBottlenecks(
  asked: Asked,
  locale: Language,
  { sort, place }: Pick<ListRequest, "sort" | "place">,
): Promise<BottleneckPage> {
  const found =
    sort === "relevance"
      ? await find(locale, byRelevance(asked, numberOf(place)))
      : await find(locale, byKey(asked, sort, place, await areFew(asked)));
  const rows = found.slice(0, pageSize).map(toRow);
  const more = found.length > pageSize;
  if (sort === "relevance") return { rows, ...numberedNeighbours(numberOf(place), more) };
  if (isBackwards(place)) rows.reverse();
  return { rows, ...keyedNeighbours(rows, sort, place, more) };
}

/** The page with one row more than is shown: it tells whether there is another. */
const take = Prisma.sql`limit ${pageSize + 1}`;

const find = (locale: Language, page: Prisma.Sql) => db.$queryRaw<Found[]>`
  select b.id, b.reference, b.status, b."statusIsEditorial", b."statusSince", b.published,
    b."reportedAt", b."changedAt", b."originalLanguage", b."nextStep", b."nextStepOn",
    b."nextStepById", b.facets, t.title, t.language
  from (${page}) b
  cross join lateral (
    select title, language from "BottleneckText" t where t."bottleneckId" = b.id
    order by (t.language = ${locale}::"Language") desc, (t.language = b."originalLanguage") desc,
      t.language
    limit 1) t
  order by b.place`;

const columns = Prisma.sql`b.id, b.reference, b.status, b."statusIsEditorial", b."statusSince",
  b.published, b."reportedAt", b."changedAt", b."originalLanguage", b."nextStep", b."nextStepOn",
  b."nextStepById", b.facets`;

/**
 * One page in the order of its key. Few matches are gathered and sorted ("offset 0" keeps the planner
 * from walking the whole order in search of them); many are met soon enough on the way.
 */
function byKey(asked: Asked, sort: Sort, place: Place, few: boolean): Prisma.Sql {
  const column = sort === "changed" ? Prisma.sql`b."changedAt"` : Prisma.sql`b."reportedAt"`;
  const up = (sort === "oldest") !== isBackwards(place);
  const order = up ? Prisma.sql`${column}, b.id` : Prisma.sql`${column} desc, b.id desc`;
  const beyond =
    "key" in place
      ? Prisma.sql`and (${column}, b.id) ${up ? Prisma.sql`>` : Prisma.sql`<`}
          (${new Date(place.key.at)}::timestamptz, ${place.key.id})`
      : Prisma.empty;
  return Prisma.sql`select ${columns}, row_number() over (order by ${order}) as place
    from (select * from "Bottleneck" b where ${matches(asked)} ${beyond}
      ${few ? Prisma.sql`offset 0` : Prisma.empty}) b
    order by ${order} ${take}`;
}

function byRelevance(asked: Asked, number: number): Prisma.Sql {
  const order = Prisma.sql`${relevance(asked.filter.q)}, b."reportedAt" desc, b.id desc`;
  return Prisma.sql`select ${columns}, row_number() over (order by ${order}) as place
    from (select b.* from "Bottleneck" b where ${matches(asked)}
      order by b."reportedAt" desc, b.id desc limit ${mostRanked}) b
    order by ${order} offset ${(number - 1) * pageSize} ${take}`;
}

const numberOf = (place: Place): number => (place.kind === "page" ? place.number : 1);

const isBackwards = ({ kind }: Place): boolean => kind === "before" || kind === "last";

function toRow({ title, language, facets, ...row }: Found): BottleneckRow {
  return {
    ...row,
    title: { text: title, language },
    regionIds: idsAmong(facets, "region"),
    themeIds: idsAmong(facets, "theme"),
  };
}

function numberedNeighbours(number: number, more: boolean) {
  const page = (to: number): Place => (to === 1 ? { kind: "first" } : { kind: "page", number: to });
  return {
    previous: number > 1 ? page(number - 1) : null,
    next: more && number * pageSize < mostRanked ? page(number + 1) : null,
  };
}

function keyedNeighbours(rows: BottleneckRow[], sort: Sort, place: Place, more: boolean) {
  const first = rows[0];
  const last = rows.at(-1);
  const hasPrevious = isBackwards(place) ? more : place.kind === "after";
  const hasNext = isBackwards(place) ? place.kind === "before" : more;
  return {
    previous: first && hasPrevious ? ({ kind: "before", key: keyOf(first, sort) } as const) : null,
    next: last && hasNext ? ({ kind: "after", key: keyOf(last, sort) } as const) : null,
  };
}

const keyOf = ({ id, reportedAt, changedAt }: BottleneckRow, sort: Sort): RowKey => ({
  at: (sort === "changed" ? changedAt : reportedAt).toISOString(),
  id,
});
