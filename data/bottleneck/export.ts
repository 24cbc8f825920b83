import "server-only";
import type { BottleneckStatus, Cause } from "@/domain/bottleneck/bottleneck";
import type { Language } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";
import { db } from "../db";
import { type Asked, matches } from "./conditions";

/** What a download tells of a bottleneck: public facts only. */
export type ExportRow = {
  id: string;
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

const batch = 1000;

/**
 * All bottlenecks that this viewer may see and this filter lets through, newest first, in batches. The
 * order is one that no edit changes: each is there once, also when somebody works meanwhile.
 */
export async function* exportBottlenecks(
  asked: Asked,
  locale: Language,
): AsyncGenerator<ExportRow[]> {
  let last: ExportRow | undefined;
  do {
    const rows: ExportRow[] = await nextRows(asked, locale, last);
    if (rows.length > 0) yield rows;
    last = rows.length === batch ? rows.at(-1) : undefined;
  } while (last);
}

const nextRows = (asked: Asked, locale: Language, last: ExportRow | undefined) => db.$queryRaw<
  ExportRow[]
>`
  select b.id, b.reference, b.status, b."statusIsEditorial", b."statusSince", b.published,
    b."reportedAt", b."changedAt", b."nextStep", b."nextStepOn", coalesce(b.causes::text[], array[]::text[]) as causes, b.facets,
    t.title, t.problem, t.language
  from (
    select * from "Bottleneck" b where ${matches(asked)}
      ${last ? Prisma.sql`and (b."reportedAt", b.id) < (${last.reportedAt}, ${last.id})` : Prisma.empty}
    order by b."reportedAt" desc, b.id desc limit ${batch}) b
  cross join lateral (
    select title, problem, language from "BottleneckText" t where t."bottleneckId" = b.id
    order by (t.language = ${locale}::"Language") desc, (t.language = b."originalLanguage") desc,
      t.language
    limit 1) t
  order by b."reportedAt" desc, b.id desc`;
