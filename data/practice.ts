import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { remember } from "./memory";
import { readRows } from "./read-rows";

/** The references of the practice story: a few, and none in a real installation. */
export const readPractice = (): Promise<ReadonlySet<string>> =>
  remember({ name: "practice", on: "records" }, async () => {
    const rows = await readRows(
      "practice",
      z.object({ reference: z.string() }),
      Prisma.sql`select reference from "Bottleneck" where "isPractice"
        union all select reference from "Project" where "isPractice"`,
    );
    return new Set(rows.map(({ reference }) => reference));
  });
