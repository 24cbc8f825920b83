import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import type { FormValues } from "@/domain/fields";
import type { Problem, Problems, Refusal } from "@/domain/outcome";
import { countAttempt } from "./attempts";
import { db } from "./db";
import { ownerOfForm, readableBy } from "./kept-owner";
import { makeRoomFor } from "./kept-room";
import { networkAddress } from "./network-address";
import { browserCookie, digest, isSecure, newSecret } from "./session";
import { findViewer } from "./viewer";

export type KeptForm = {
  values: FormValues;
  problems: Partial<Record<string, Problem>>;
  refusal: Refusal | null;
};

/** A form that could not be carried out: where it stands, what was typed and why not. Never a password. */
type FormToKeep = {
  address: string;
  values: FormValues;
  /** The official it was made for: another may have signed in meanwhile. */
  madeFor?: string | null;
  refusal: Refusal;
  problems: Problems;
};

const hour = 60 * 60 * 1000;

const signInAddress = "/sign-in";
/** Where one chooses a password: its address is a secret, and nothing that is typed there is shown again. */
const secretAddress = /^\/welcome(\/|$)/;
const signInFields = ["email", "language", "next"];
const longestOfSignIn = 200;

const keptSchema = z.object({
  values: z.record(z.string(), z.array(z.string())),
  /** Pairs, since the database does not keep the order of names. */
  problems: z.array(z.tuple([z.string(), z.string()])).transform(Object.fromEntries),
});

/**
 * Keeps a form for an hour and for this browser only, when its official is signed in or was until just
 * now; of whoever is signing in, no more than the e-mail address. Gives the id under which the page reads
 * it back, or null when nothing is kept: a stranger leaves nothing behind.
 */
export async function keepForm(form: FormToKeep): Promise<string | null> {
  const path = withoutLanguage(form.address);
  if (secretAddress.test(path)) return null;
  const isSigningIn = path === signInAddress;
  const officialId = isSigningIn ? null : await ownerOfForm();
  const values = isSigningIn
    ? ofSignIn(form.values)
    : await readableBy(officialId, form.madeFor ?? null, form.values);
  if (!values || (isSigningIn ? !(await mayKeepSignIn()) : !officialId)) return null;
  const size = Buffer.byteLength(JSON.stringify(values));
  const holder = await holderOfThisBrowser();
  return db.$transaction(async (tx) => {
    await makeRoomFor(tx, officialId, size);
    const row = await tx.keptForm.create({
      data: {
        ...{ holder, officialId, path, values, size, refusal: form.refusal },
        problems: Object.entries(form.problems),
        expiresAt: new Date(Date.now() + hour),
      },
      select: { id: true },
    });
    return row.id;
  });
}

/** What this browser typed before; null when it is another's, too old, unknown, or nobody is signed in. */
export async function readKeptForm(
  id: string | undefined,
  address: string,
): Promise<KeptForm | null> {
  const jar = await cookies();
  const secret = jar.get(browserCookie)?.value;
  if (!secret || !z.uuid().safeParse(id).success) return null;
  const row = await db.keptForm.findFirst({
    where: {
      id,
      path: withoutLanguage(address),
      holder: digest(secret),
      number: 0,
      expiresAt: { gt: new Date() },
    },
    select: { values: true, problems: true, refusal: true, officialId: true },
  });
  if (!row) return null;
  if (row.officialId && (await findViewer())?.id !== row.officialId) return null;
  const kept = keptSchema.parse(row);
  return {
    ...(kept as Pick<KeptForm, "values" | "problems">),
    refusal: row.refusal as Refusal | null,
  };
}

/** What is kept of a sign-in, or null when it is none that a person would type. */
function ofSignIn(values: FormValues): FormValues | null {
  const own = signInFields.flatMap((name) => (values[name] ? [[name, values[name]]] : []));
  const found: FormValues = Object.fromEntries(own);
  return JSON.stringify(found.email ?? []).length <= longestOfSignIn &&
    JSON.stringify(found).length <= 10 * longestOfSignIn
    ? found
    : null;
}

const mayKeepSignIn = async () => (await countAttempt(["form", await networkAddress()])) !== null;

/** "/nl/projects/new" and "/de/projects/new" show the same form. */
export const withoutLanguage = (address: string): string =>
  address.replace(/^\/[a-z]{2}(?=\/|$)/, "");

async function holderOfThisBrowser(): Promise<string> {
  const jar = await cookies();
  let secret = jar.get(browserCookie)?.value;
  if (!secret) {
    secret = newSecret();
    jar.set(browserCookie, secret, {
      httpOnly: true,
      sameSite: "lax",
      secure: isSecure(),
      path: "/",
    });
  }
  return digest(secret);
}
