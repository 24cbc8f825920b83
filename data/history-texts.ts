import "server-only";
import { z } from "zod";
import { languageSchema } from "@/domain/language";
import { Prisma } from "@/prisma/generated/client";

export const toldWords = z.object({
  field: z.string(),
  language: languageSchema.nullable(),
  text: z.string().nullable(),
  ground: z.string().nullable(),
  /** What stood there before; null where nothing did, it was erased, or nobody asked. */
  before: z.string().nullable(),
  beforeGround: z.string().nullable(),
});

/** The words that go with an event, as they are now; erased ones say on what ground. */
export type ToldWords = z.infer<typeof toldWords>;

/**
 * Reasons, and of a text that was erased the ground. All other words stand in the record itself: what was written
 * each time, and what stood there before, is for those of whom `all` holds. The event is called `e`.
 */
export const wordsOf = (all: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((
  select jsonb_agg(jsonb_build_object('field', t.field, 'language', t.language, 'text', t.text,
    'ground', t."erasedGround", 'before', coalesce(was.text, report.text),
    'beforeGround', coalesce(was."erasedGround", report."erasedGround")) order by nth)
  from jsonb_array_elements(case e.name when 'text.erased' then jsonb_build_array(e.payload)
      else coalesce(e.payload->'texts', '[]') end) with ordinality as told(x, nth)
    join "TextVersion" t on t."recordType" = e."recordType" and t."recordId" = e."recordId"
      and t.field = x->>'field' and t.version = (x->>'version')::int
      and t.language is not distinct from (x->>'language')::"Language"
    left join "TextVersion" was on ${all} and t.field <> 'report' and was."recordType" = t."recordType"
      and was."recordId" = t."recordId" and was.field = t.field and was.version = t.version - 1
      and was.language is not distinct from t.language
    left join lateral (${correctedReport}) report on ${all} and t.field = 'report'
  where e.name = 'text.erased' or t.field in ('reason', 'withdrawalReason') or ${all}), '[]')`;

/** Each report is a text of its own: what stood before it is what it puts right, and not the report before. */
const correctedReport = Prisma.sql`
  select said.text, said."erasedGround" from "ProgressReport" own
    join "ProgressReport" r on r.id < own.id and (r.id = own."correctsId" or r."correctsId" = own."correctsId")
    join "TextVersion" said on said."recordType" = t."recordType" and said."recordId" = t."recordId"
      and said.field = t.field and said.version = r."textVersion" and said.language = r.language
  where own."projectId" = t."recordId" and own."textVersion" = t.version and own.language = t.language
  order by r.id desc limit 1`;
