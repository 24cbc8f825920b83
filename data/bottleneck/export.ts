import "server-only";
import type { BottleneckStatus, Cause } from "@/domain/bottleneck/bottleneck";
import type { Language } from "@/domain/language";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { eachBatch, type Placed, pageSql } from "../list";
import { rowsOf } from "../list-source";
import { joinNextStep, nextStepColumns } from "../next-step";
import { type Asked, bottlenecks } from "./source";

/** What a download tells of a bottleneck: public facts only. */
export type ExportRow = Placed & {
  reference: string;
  status: BottleneckStatus;
  statusIsEditorial: boolean;
  statusSince: Date;
  published: boolean;
  reportedAt: Date;
  changedAt: Date;
  title: string;
  problem: string;
  language: Language;
  nextStep: string | null;
  nextStepOn: Date | null;
  causes: Cause[];
  /** Themes, regions, partnerships and competent organisations, as "t:…", "r:…", "p:…", "o:…". */
  facets: string[];
};

/**
 * All bottlenecks that this viewer may see and this filter lets through, newest first, in batches. The
 * order is one that no edit changes: each is there once, also when somebody works meanwhile.
 */
export async function* exportBottlenecks(asked: Asked): AsyncGenerator<ExportRow[]> {
  const rows = await rowsOf(bottlenecks, asked, "newest");
  yield* eachBatch((mark, size) => find(asked.reader, pageSql(rows, mark, size)));
}

const find = (reader: Language, page: Prisma.Sql) => db.$queryRaw<ExportRow[]>`
  select b.id, b.at, b.reference, b.status, b."statusIsEditorial", b."statusSince", b.published,
    b."reportedAt", b."changedAt", ${nextStepColumns}, b.facets,
    coalesce(b.causes::text[], array[]::text[]) as causes, t.title, t.problem, t.language
  from (${page}) b ${joinNextStep}
  cross join lateral (
    select title, problem, language from "BottleneckText" t where t."bottleneckId" = b.id
    order by (t.language = ${reader}::"Language") desc, (t.language = b."originalLanguage") desc,
      t.language
    limit 1) t
  order by b.place`;
