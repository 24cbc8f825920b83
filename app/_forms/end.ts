import { redirect } from "next/navigation";
import { keepForm } from "@/data/kept-forms";
import { sealAddress } from "@/data/seal";
import type { Outcome } from "@/domain/outcome";
import { path } from "@/i18n/routing";
import { tellRefusal } from "./answer";
import { isSecret, type Post } from "./post";

/**
 * Ends a post: goes on when it was carried out, else back to the form with all that was typed; by way of
 * the sign-in page when the session ended meanwhile. `back` is the address of the form, without a query.
 */
export async function endPost(
  { locale, madeFor, values }: Post,
  back: string,
  outcome: Outcome<string>,
  query = "",
): Promise<never> {
  if (outcome.ok) redirect(await sealAddress(outcome.value));
  const { refusal, problems = {} } = outcome;
  const typed = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  const id = await keepForm({ address: back, values: typed, madeFor, refusal, problems });
  const answered = (answer: string) => `${back}?${query}${query && "&"}${answer}#form-errors`;
  if (refusal !== "signedOut")
    redirect(await sealAddress(answered(id ? `kept=${id}` : tellRefusal(refusal, problems))));
  const next = id ? answered(`kept=${id}`) : back + (query && `?${query}`);
  redirect(`${path(locale, "/sign-in")}?next=${encodeURIComponent(next)}`);
}
