import "server-only";
import type { BottleneckStatus } from "@/domain/bottleneck/bottleneck";
import type { BottleneckRequest } from "@/domain/bottleneck/list";
import type { Language, Phrase } from "@/domain/language";
import type { PageMark } from "@/domain/list";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { type Page, type Placed, pageOf, pageSize, pageSql } from "../list";
import { matches, rowsOf } from "../list-source";
import { joinNextStep, nextStepColumns } from "../next-step";
import { idsAmong } from "./facet";
import { type Asked, areFew, bottlenecks, relevance } from "./source";

/** As many of the newest matches are put in order of relevance; the others are found by filtering. */
export const mostRanked = 1000;

/** A bottleneck as one row of a list. */
export type BottleneckRow = Placed & {
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

type Found = Omit<BottleneckRow, "title" | "regionIds" | "themeIds"> & {
  title: string;
  language: Language;
  facets: string[];
};

/** The bottlenecks that this viewer may see and this filter lets through, a page at a time. */
export async function listBottlenecks(
  asked: Asked,
  { order, mark }: Pick<BottleneckRequest, "order" | "mark">,
): Promise<Page<BottleneckRow>> {
  if (order === "relevance") return listByRelevance(asked, mark);
  const rows = { ...(await rowsOf(bottlenecks, asked, order)), areFew: await areFew(asked) };
  return pageOf((await find(asked.reader, pageSql(rows, mark))).map(toRow), mark);
}

const find = (reader: Language, page: Prisma.Sql) => db.$queryRaw<Found[]>`
  select b.id, b.at, b.reference, b.status, b."statusIsEditorial", b."statusSince", b.published,
    b."reportedAt", b."changedAt", b."originalLanguage", ${nextStepColumns},
    b.facets, t.title, t.language
  from (${page}) b ${joinNextStep}
  cross join lateral (
    select title, language from "BottleneckText" t where t."bottleneckId" = b.id
    order by (t.language = ${reader}::"Language") desc, (t.language = b."originalLanguage") desc,
      t.language
    limit 1) t
  order by b.place`;

/** Pages by number: what is relevant has no order that a page could begin beside. */
async function listByRelevance(asked: Asked, mark: PageMark): Promise<Page<BottleneckRow>> {
  const number = mark.kind === "page" ? mark.number : 1;
  const by = Prisma.sql`${relevance(asked.q)}, b."reportedAt" desc, b.id desc`;
  const found = await find(
    asked.reader,
    Prisma.sql`select b.*, b."reportedAt" as at, row_number() over (order by ${by}) as place
      from (select b.* from "Bottleneck" b where ${matches(bottlenecks, asked)}
        order by b."reportedAt" desc, b.id desc limit ${mostRanked}) b
      order by ${by} offset ${(number - 1) * pageSize} limit ${pageSize + 1}`,
  );
  const page = (to: number): PageMark =>
    to === 1 ? { kind: "first" } : { kind: "page", number: to };
  return {
    rows: found.slice(0, pageSize).map(toRow),
    previous: number > 1 ? page(number - 1) : null,
    next: found.length > pageSize && number * pageSize < mostRanked ? page(number + 1) : null,
  };
}

function toRow({ title, language, facets, ...row }: Found): BottleneckRow {
  return {
    ...row,
    title: { text: title, language },
    regionIds: idsAmong(facets, "region"),
    themeIds: idsAmong(facets, "theme"),
  };
}
