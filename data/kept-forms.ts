import "server-only";
import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import type { Problem, Problems, Refusal } from "@/domain/outcome";
import { db } from "./db";
import { digest, isSecure, sessionClaim } from "./session";

/** What was typed, by field name. */
export type FormValues = Record<string, string[]>;

export type KeptForm = {
  values: FormValues;
  problems: Partial<Record<string, Problem>>;
  refusal: Refusal | null;
};

const cookieName = "grenswerk.browser";
const hour = 60 * 60 * 1000;
const keptSchema = z.object({
  values: z.record(z.string(), z.array(z.string())),
  /** Pairs, since the database does not keep the order of names. */
  problems: z.array(z.tuple([z.string(), z.string()])).transform(Object.fromEntries),
});

/**
 * Keeps what was typed in a form that could not be carried out, for an hour and for this browser only.
 * Gives the id under which the page reads it back. Never give it a password.
 */
export async function keepForm(
  address: string,
  values: FormValues,
  refusal: Refusal,
  problems: Problems = {},
): Promise<string> {
  const claim = await sessionClaim();
  const row = await db.keptForm.create({
    data: {
      holder: await holderOfThisBrowser(),
      officialId: claim?.officialId ?? null,
      path: address,
      values,
      problems: Object.entries(problems),
      refusal,
      expiresAt: new Date(Date.now() + hour),
    },
    select: { id: true },
  });
  return row.id;
}

/** What this browser typed before, or null when it is another's, too old or unknown. */
export async function readKeptForm(
  id: string | undefined,
  address: string,
): Promise<KeptForm | null> {
  const jar = await cookies();
  const secret = jar.get(cookieName)?.value;
  if (!secret || !z.uuid().safeParse(id).success) return null;
  const row = await db.keptForm.findFirst({
    where: { id, path: address, holder: digest(secret), expiresAt: { gt: new Date() } },
    select: { values: true, problems: true, refusal: true, officialId: true },
  });
  if (!row) return null;
  const claim = await sessionClaim();
  if (row.officialId && claim && claim.officialId !== row.officialId) return null;
  const kept = keptSchema.parse(row);
  return {
    ...(kept as Pick<KeptForm, "values" | "problems">),
    refusal: row.refusal as Refusal | null,
  };
}

/** Removes what is too old to be read back. */
export async function forgetOldForms(): Promise<void> {
  await db.keptForm.deleteMany({ where: { expiresAt: { lt: new Date() } } });
}

async function holderOfThisBrowser(): Promise<string> {
  const jar = await cookies();
  let secret = jar.get(cookieName)?.value;
  if (!secret) {
    secret = randomBytes(32).toString("base64url");
    jar.set(cookieName, secret, { httpOnly: true, sameSite: "lax", secure: isSecure(), path: "/" });
  }
  return digest(secret);
}
