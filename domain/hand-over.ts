import { z } from "zod";
import { accountRules } from "./account/account";
import { dayField } from "./day-field";
import { idSchema } from "./text";
import type { Viewer } from "./viewer";

/** To hand all open work of an official over to a colleague. */
export const handOverSchema = z.strictObject({
  officialId: idSchema().min(1),
  toId: idSchema().min(1, "required"),
  requestId: z.uuid(),
});
export type HandOver = z.infer<typeof handOverSchema>;

/** To name who finds one's work while one is away, until a day; nobody and no day: one is back. */
export const standInSchema = z.strictObject({
  standInId: idSchema().default(""),
  awayUntil: dayField,
  requestId: z.uuid(),
});
export type StandIn = z.infer<typeof standInSchema>;

/** Work is handed over by whose it is, and by who keeps accounts: before one is closed. */
export const mayHandOver = (viewer: Viewer, officialId: string): boolean =>
  viewer.id === officialId || accountRules.manage(viewer);
