import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { db } from "./db";
import { readRows } from "./read-rows";
import { visible } from "./visibility";

/** How many records the public may read. */
export async function countPublished(): Promise<number> {
  const [bottlenecks, projects] = await Promise.all([
    db.bottleneck.count({ where: visible(null) }),
    db.project.count({ where: visible(null) }),
  ]);
  return bottlenecks + projects;
}

/** One page of the records that the public may read, by their numbers: page 0 is the first. */
export const listPublished = (page: number, size: number) =>
  readRows(
    "published records",
    z.object({ noun: z.enum(["bottlenecks", "projects"]), reference: z.string() }),
    Prisma.sql`select noun, reference from (
      select 'bottlenecks' as noun, reference from "Bottleneck" where published
      union all select 'projects', reference from "Project" where published) as public
    order by noun, reference limit ${size} offset ${page * size}`,
  );
