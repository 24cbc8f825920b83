import "server-only";
import type { Anyone } from "@/domain/viewer";
import { db } from "../db";
import { visible } from "../visibility";

/** Whether a bottleneck is there for this viewer. */
export const seesBottleneck = async (viewer: Anyone, reference: string): Promise<boolean> =>
  (await db.bottleneck.count({ where: { AND: [{ reference }, visible(viewer)] } })) > 0;
