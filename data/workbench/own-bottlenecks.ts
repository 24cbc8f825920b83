import "server-only";
import { z } from "zod";
import { bottleneckStatuses } from "@/domain/bottleneck/bottleneck";
import { type Language, languageSchema } from "@/domain/language";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { joinNextStep, nextStepColumns } from "../bottleneck/next-step";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { inScopesSql, scopesKey } from "../visibility";

const ownShown = 6;

const ownRow = z.object({
  ...{ reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema },
  ...{ takenOver: z.boolean(), reportedAt: z.date(), knownSince: z.string().nullable() },
  ...{ nextStep: z.string().nullable(), nextStepOn: z.date().nullable() },
  nextStepLanguage: languageSchema.nullable(),
  ...{ title: z.string(), language: languageSchema },
});
export type OwnRow = z.infer<typeof ownRow>;

/**
 * The bottlenecks in the scopes of this official, the last changed first. Kept in memory for everyone in whose
 * scopes the same records lie.
 */
export function listOwnBottlenecks(viewer: Viewer, reader: Language): Promise<OwnRow[]> {
  const by = [scopesKey(viewer), reader];
  return remember({ name: "own bottlenecks", on: "records", by }, () => loadOwn(viewer, reader));
}

const loadOwn = (viewer: Viewer, reader: Language) =>
  readRows(
    "own bottlenecks",
    ownRow,
    Prisma.sql`select b.reference, b.status, b."originalLanguage", b."reportedAt", b."takenOver",
      b."knownSince", ${nextStepColumns},
      t.title, t.language
    from (select b.* from "Bottleneck" b where ${inScopesSql("bottleneck", viewer)}
      order by b."changedAt" desc, b.id desc limit ${ownShown}) b ${joinNextStep}
    cross join lateral (
      select title, language from "BottleneckText" t where t."bottleneckId" = b.id
      order by (t.language = ${reader}::"Language") desc,
        (t.language = b."originalLanguage") desc, t.language
      limit 1) t
    order by b."changedAt" desc, b.id desc`,
  );
