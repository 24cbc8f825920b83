import "server-only";
import type { Viewer } from "@/domain/viewer";
import { Prisma } from "@/prisma/generated/client";

/** This official and those for whom they stand in. */
const personsOf = ({ id, standsFor = [] }: Viewer): string[] => [id, ...standsFor];

/** `isAskedOf` of domain/whose.ts, of the next step `n`. */
export const askedOfSql = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(n."officialId" = any(${personsOf(viewer)})
    or (n."officialId" is null and n."organisationId" = ${viewer.organisationId}))`;

/** Whether the bottleneck `b` is in hand of this official by name. */
export const inHandByNameSql = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`b."ownerOfficialId" = any(${personsOf(viewer)})`;

/** Whether the bottleneck `b`, or its open step, is in hand of this official by name. */
export const ownByNameSql = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(${inHandByNameSql(viewer)} or b.id in (select n."bottleneckId" from "NextStep" n
    where n."officialId" = any(${personsOf(viewer)}) and n."doneOn" is null))`;

/** `isInHandOf` of domain/whose.ts, of the bottleneck `b`. */
export const inHandOfSql = (viewer: Viewer): Prisma.Sql =>
  Prisma.sql`(${inHandByNameSql(viewer)}
    or (b."ownerOfficialId" is null and b."ownerId" = ${viewer.organisationId}))`;
