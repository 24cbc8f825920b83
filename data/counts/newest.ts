import "server-only";
import { z } from "zod";
import {
  type BottleneckStatus,
  bottleneckStatuses,
  openStatuses,
} from "@/domain/bottleneck/bottleneck";
import { type Language, languageSchema } from "@/domain/language";
import { type Border, borders } from "@/domain/region";
import type { Anyone } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";
import { facetOf, idsAmong } from "../bottleneck/facet";
import { remember } from "../memory";
import { readRows } from "../read-rows";
import { seenKey, visibleSql } from "../visibility";
import { readFigures } from "./figures";

/** A bottleneck as a place names it in short. */
export type NewestCase = {
  reference: string;
  status: BottleneckStatus;
  isPractice: boolean;
  originalLanguage: Language;
  texts: { language: Language; title: string }[];
};

/** The open bottlenecks that were registered last, three at most for each place. */
export type Newest = {
  /** NUTS-3 regions; what concerns a border as a whole is not among it. */
  regions: ReadonlyMap<string, NewestCase[]>;
  borders: ReadonlyMap<Border, NewestCase[]>;
};

const mostOfAPlace = 3;

/** What is newest at each place among what this viewer may see, from memory. */
export const newestByPlace = (viewer: Anyone): Promise<Newest> =>
  remember({ name: "newest by place", on: "records", by: seenKey(viewer) }, () => load(viewer));

async function load(viewer: Anyone): Promise<Newest> {
  const { by } = await readFigures(viewer);
  const places = [
    ...[...by.region.keys()].map((id) => facetOf("region", id)),
    ...borders.map((border) => facetOf("border", border)),
  ];
  const rows = await find(viewer, places);
  const casesOf = (kind: "region" | "border") => {
    const found = new Map<string, NewestCase[]>();
    for (const { place, ...one } of rows)
      for (const id of idsAmong([place], kind)) found.set(id, [...(found.get(id) ?? []), one]);
    return found;
  };
  return {
    regions: casesOf("region"),
    borders: casesOf("border") as ReadonlyMap<string, NewestCase[]> as Newest["borders"],
  };
}

const row = z.object({
  ...{ place: z.string(), reference: z.string(), status: z.enum(bottleneckStatuses) },
  ...{ originalLanguage: languageSchema, isPractice: z.boolean() },
  texts: z.array(z.object({ language: languageSchema, title: z.string() })),
});

const find = (viewer: Anyone, places: readonly string[]) =>
  readRows(
    "newest by place",
    row,
    Prisma.sql`select place, newest.reference, newest.status, newest."originalLanguage", newest."isPractice",
      (select json_agg(json_build_object('language', t.language, 'title', t.title))
        from "BottleneckText" t where t."bottleneckId" = newest.id) as texts
    from unnest(${[...places]}::text[]) as place
    cross join lateral (
      select b.* from "Bottleneck" b
      where b.facets @> array[place] and b.status = any(${[...openStatuses]}::"BottleneckStatus"[])
        and ${visibleSql("bottleneck", viewer)}
      order by b."reportedAt" desc, b.id desc limit ${mostOfAPlace}) newest
    order by place, newest."reportedAt" desc, newest.id desc`,
  );
