import "server-only";
import { z } from "zod";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import { withoutNoSigns } from "@/domain/text";
import type { Viewer } from "@/domain/viewer";
import type { Transaction } from "@/prisma/client";
import { db } from "./db";
import { withoutLanguage } from "./kept-forms";
import { makeRoomFor } from "./kept-room";
import { readSettings } from "./settings";

const msPerDay = 24 * 60 * 60 * 1000;
/** In bytes, of one form: as much as the portal takes of a post. */
const largest = 250_000;
const mostFields = 1000;

/** So many units at most. A browser sends what stands in a field, also half a sign, which no database keeps. */
const keptText = (longest: number) => z.string().max(longest).overwrite(withoutNoSigns);

const madeSchema = z.strictObject({
  language: keptText(10),
  /** Of which version of the record its form was made, and the mark of what each field held; else empty. */
  version: keptText(200),
  seen: keptText(50_000),
});

/** What stands in a form and was not sent: by name of the field, or by name and value where one ticks. */
const typedSchema = z.strictObject({
  /** The address of the form without its language. */
  path: z.string().regex(/^(\/[\w-]{1,100}){1,8}$/),
  /** How often it was kept when this was typed; 0: not yet. */
  number: z.number().int().min(0).max(2_000_000_000),
  changed: z.array(z.tuple([keptText(200), keptText(largest)])).max(mostFields),
  made: madeSchema,
});
export type TypedForm = z.infer<typeof typedSchema>;

/** Reads what a browser sends to be kept; null where it is nothing of that kind, or larger than any form. */
export function readTypedForm(sent: string): TypedForm | null {
  if (Buffer.byteLength(sent) > largest) return null;
  return typedSchema.safeParse(asJson(sent)).data ?? null;
}

function asJson(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return null;
  }
}

/** What this official typed and did not send, and when it was kept last. */
export type KeptTyping = Omit<TypedForm, "path"> & { at: Date };

const rowSchema = z.object({
  ...{ number: z.number(), keptAt: z.date(), made: madeSchema },
  values: z.record(z.string(), z.tuple([z.string()])),
});

/** What this official typed in the form at this address and did not send, in whatever browser; null when nothing. */
export async function findTyped(viewer: Viewer, address: string): Promise<KeptTyping | null> {
  const row = await rowOf(db, viewer.id, withoutLanguage(address));
  const read = rowSchema.safeParse(row);
  if (!read.success) return null;
  const { number, keptAt: at, made, values } = read.data;
  return { number, at, made, changed: Object.entries(values).map(([key, [text]]) => [key, text]) };
}

/**
 * Keeps what stands in a form, in its one row: for its official alone, for as many days as officials decided. Refuses to
 * write over what another browser kept there since (`changedElsewhere`). Nothing typed takes the row away.
 */
export async function keepTyping(
  viewer: Viewer,
  { path, number, changed, made }: TypedForm,
): Promise<Outcome<{ number: number; at: Date }>> {
  const values = Object.fromEntries(changed.map(([key, text]) => [key, [text]]));
  const size = Buffer.byteLength(JSON.stringify({ values, made }));
  if (size > largest) return refused("incomplete");
  const { typedDays } = await readSettings();
  const at = new Date();
  return db.$transaction(async (tx) => {
    await makeRoomFor(tx, viewer.id, size);
    const there = await rowOf(tx, viewer.id, path);
    if (there && there.number !== number) return refused("changedElsewhere");
    if (there) await tx.keptForm.delete({ where: { id: there.id }, select: { id: true } });
    if (changed.length === 0) return doneWith({ number: 0, at });
    const data = {
      officialId: viewer.id,
      path,
      values,
      size,
      made,
      number: number + 1,
      keptAt: at,
    };
    const expiresAt = new Date(at.getTime() + typedDays * msPerDay);
    // Read back by who is signed in, and by no cookie of a browser.
    await tx.keptForm.create({ data: { ...data, holder: "", expiresAt }, select: { id: true } });
    return doneWith({ number: number + 1, at });
  });
}

/** How often what is being typed there was kept by now: by whoever wants to write over it knowingly. */
export const numberOfTyped = async (viewer: Viewer, path: string): Promise<number> =>
  (await rowOf(db, viewer.id, path))?.number ?? 0;

/** The form was sent: what was typed in it is not offered again. */
export async function forgetTyping(viewer: Viewer, address: string): Promise<void> {
  const path = withoutLanguage(address);
  await db.keptForm.deleteMany({ where: { officialId: viewer.id, path, number: { gt: 0 } } });
}

const rowOf = (by: Pick<Transaction, "keptForm">, officialId: string, path: string) =>
  by.keptForm.findFirst({
    where: { officialId, path, number: { gt: 0 }, expiresAt: { gt: new Date() } },
    select: { id: true, number: true, keptAt: true, made: true, values: true },
  });
