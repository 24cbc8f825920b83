import "server-only";
import { z } from "zod";
import { bordersAmong } from "@/domain/border";
import { bottleneckStatuses, causes } from "@/domain/bottleneck/bottleneck";
import { type Language, languageSchema } from "@/domain/language";
import { may } from "@/domain/permission";
import { countries } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { placedSchema } from "../list";
import { readRows } from "../read-rows";
import { recordList } from "../record-list";
import { idsAmong } from "./facet";
import { joinNextStep, nextStepColumns } from "./next-step";
import { bottleneckSource } from "./source";

const common = placedSchema.extend({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses), statusIsEditorial: z.boolean() },
  ...{ statusSince: z.date(), published: z.boolean(), reportedAt: z.date(), changedAt: z.date() },
  ...{ knownSince: z.string().nullable(), takenOver: z.boolean(), isPractice: z.boolean() },
  ...{ nextStep: z.string().nullable(), nextStepOn: z.date().nullable() },
  // Themes, regions, partnerships and competent organisations, as "t:…", "r:…", "p:…", "o:…".
  facets: z.array(z.string()),
  ...{ title: z.string(), language: languageSchema },
});

/** A bottleneck as one row of a list. */
const found = common.extend({
  ...{ originalLanguage: languageSchema, nextStepById: z.string().nullable() },
  nextStepLanguage: languageSchema.nullable(),
  ...{ ownerId: z.string().nullable(), holdUntil: z.date().nullable(), keys: z.array(z.string()) },
  ...{ ownerOfficial: z.string().nullable(), ownerLanguage: languageSchema.nullable() },
});
export type BottleneckRow = Awaited<ReturnType<typeof rows>>[number];

/**
 * What a download tells of a bottleneck: what everyone reads who reads it at all. Notes, positions and officials are
 * not among it, whoever asks.
 */
const exported = common.extend({
  ...{ causes: z.array(z.enum(causes)), problem: z.string(), affected: z.string() },
  ...{ affectedCount: z.number().nullable(), affectedSource: z.string().nullable() },
  ...{ ownerId: z.string().nullable(), nextStepById: z.string().nullable() },
  sources: z.array(z.string()),
  sides: z.array(
    z.object({
      ...{ country: z.enum(countries), partyId: z.string().nullable() },
      ...{ competentId: z.string().nullable(), legalProvision: z.string() },
    }),
  ),
});
export type ExportRow = z.infer<typeof exported>;

/** Joins the text of the bottleneck `b` that this reader is best served with, as `t`. */
export const joinBestText = (reader: Language) => Prisma.sql`cross join lateral (
    select title, problem, affected, language from "BottleneckText" t where t."bottleneckId" = b.id
    order by (t.language = ${reader}::"Language") desc, (t.language = b."originalLanguage") desc,
      t.language
    limit 1) t`;

/** The bottlenecks of a page with that text. Arrays come as JSON, which the driver reads in a fraction of the time. */
const joined = (
  page: Prisma.Sql,
  reader: Language,
  { columns = Prisma.empty, joins = Prisma.empty },
) => Prisma.sql`
  select b.id, b.at, b.reference, b.status, b."statusIsEditorial", b."isPractice", b."statusSince", b.published,
    b."reportedAt", b."knownSince", b."takenOver", b."changedAt", b."originalLanguage",
    to_json(b.facets) as facets,
    ${nextStepColumns}, t.title, t.language ${columns}
  from (${page}) b ${joinNextStep} ${joinBestText(reader)} ${joins}
  order by b.place`;

/** What only officials read of a row: whose it is, with the official there, and until when it is on hold. */
const forOfficials = {
  columns: Prisma.sql`, b."ownerId", b."holdUntil", to_json(b.keys) as keys, o.name as "ownerOfficial", o.language as "ownerLanguage"`,
  joins: Prisma.sql`left join "Official" o on o.id = b."ownerOfficialId"`,
};

/** None of it is even read for the public. */
const forPublic = {
  columns: Prisma.sql`, null as "ownerId", null::date as "holdUntil", '[]'::json as keys,
    null as "ownerOfficial", null as "ownerLanguage"`,
};

/** What only a file tells. */
const forFile = {
  columns: Prisma.sql`, t.problem, t.affected, coalesce(b.causes::text[], array[]::text[]) as causes, b."ownerId", b."affectedCount", b."affectedSource",
  array(select coalesce(s.url, s.note) from "BottleneckSource" s
    where s."bottleneckId" = b.id and (s.url is not null or s.note <> '')
    order by s."order", s.id) as sources,
  coalesce((select json_agg(json_build_object('country', s.country, 'partyId', s."partyId",
      'competentId', s."competentId", 'legalProvision', s."legalProvision") order by s.country, s.id)
    from "BottleneckSide" s where s."bottleneckId" = b.id), '[]') as sides`,
};

async function rows(page: Prisma.Sql, reader: Language, viewer: Anyone) {
  const columns = viewer ? forOfficials : forPublic;
  const all = await readRows("bottlenecks", found, joined(page, reader, columns));
  return all.map(({ title, language, facets, ...row }) => ({
    ...publicOf(row),
    title: { text: title, language },
    regionIds: idsAmong(facets, "region"),
    borders: bordersAmong(idsAmong(facets, "border")),
    themeIds: idsAmong(facets, "theme"),
    work: viewer && workOf(row, viewer),
  }));
}

type Found = Omit<z.infer<typeof found>, "title" | "language" | "facets">;

const publicOf = ({ ownerId, ownerOfficial, ownerLanguage, holdUntil, keys, ...row }: Found) => row;

/** The official by name only for who sees the record as such, as on its page; whether one may agree its next step. */
function workOf({ keys, ownerOfficial, ownerLanguage, ...row }: Found, viewer: Anyone) {
  const sees = may(viewer, "see", { keys });
  return {
    ...{ ownerId: row.ownerId, holdUntil: row.holdUntil },
    official: sees && ownerOfficial ? { name: ownerOfficial, language: ownerLanguage } : null,
    plan: may(viewer, "plan", { keys }),
  };
}

/** The list of bottlenecks; a file is newest first, an order that no edit changes. */
export const bottlenecks = recordList({
  ...bottleneckSource,
  rows,
  file: {
    order: "newest",
    rows: (page, reader) =>
      readRows("bottlenecks as a file", exported, joined(page, reader, forFile)),
  },
});
