"use server";

import { redirect } from "next/navigation";
import { choosePassword } from "@/data/account/one-time-links";
import { keepForm } from "@/data/kept-forms";
import { choosePasswordSchema } from "@/domain/account/sign-in";
import { path } from "@/i18n/routing";
import { parsePost, readPost } from "../../../form-post";

/** Behind the form to choose a password. Nothing typed in it is kept, nor the secret in its address. */
export async function choosePasswordAction(form: FormData): Promise<void> {
  const { locale, values } = readPost(form);
  const request = parsePost(choosePasswordSchema, values);
  const outcome = request.ok ? await choosePassword(request.value) : request;
  if (outcome.ok) redirect(`${path(locale, "/sign-in")}?after=welcome`);
  const id = await keepForm("/welcome", {}, outcome.refusal, outcome.problems);
  const here = path(locale, `/welcome/${encodeURIComponent(values.secret?.[0] ?? "")}`);
  redirect(`${here}?kept=${id}#form-errors`);
}
