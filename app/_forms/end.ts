import { redirect } from "next/navigation";
import { keepForm } from "@/data/kept-forms";
import { sealAddress } from "@/data/seal";
import type { FormValues } from "@/domain/fields";
import type { Refused } from "@/domain/outcome";
import { path } from "@/i18n/routing";
import { tellRefusal } from "./answer";
import { isSecret, type Post } from "./post";

/**
 * What became of a form. A refusal may say how the form comes back where that differs from how it was sent:
 * behind another query, with other values.
 */
export type Answer<T> =
  | { ok: true; value: T }
  | (Refused & { back?: { query?: string; values?: FormValues } });

/** Where a form stands: its address without a query, and what stands behind that. */
type Place = { address: string; query: string };

/**
 * Ends a post: goes on when it was carried out, else back to the form with all that was typed; by way of
 * the sign-in page when the session ended meanwhile.
 */
export async function endPost(
  { locale, madeFor, values: typed }: Post,
  { address, query: usual }: Place,
  answer: Answer<string>,
): Promise<never> {
  if (answer.ok) redirect(await sealAddress(answer.value));
  const { refusal, problems = {}, back: { query = usual, values = typed } = {} } = answer;
  const open = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  const id = await keepForm({ address, values: open, madeFor, refusal, problems });
  const answered = (told: string) => `${address}?${query}${query && "&"}${told}#form-errors`;
  if (refusal !== "signedOut")
    redirect(await sealAddress(answered(id ? `kept=${id}` : tellRefusal(refusal, problems))));
  const next = id ? answered(`kept=${id}`) : address + (query && `?${query}`);
  redirect(
    `${path(locale, "/sign-in")}?next=${encodeURIComponent(next)}${id ? "" : "&after=ended"}`,
  );
}
