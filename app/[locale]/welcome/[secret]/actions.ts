"use server";

import { redirect } from "next/navigation";
import { choosePassword } from "@/data/account/one-time-links";
import { choosePasswordSchema } from "@/domain/account/sign-in";
import { path } from "@/i18n/routing";
import { tellRefusal } from "../../../form-answer";
import { parsePost, readPost } from "../../../form-post";

/** Behind the form to choose a password. Nothing typed in it is kept, nor the secret in its address. */
export async function choosePasswordAction(form: FormData): Promise<void> {
  const { locale, values } = readPost(form);
  const request = parsePost(choosePasswordSchema, values);
  const outcome = request.ok ? await choosePassword(request.value) : request;
  if (outcome.ok) redirect(`${path(locale, "/sign-in")}?after=welcome`);
  const here = path(locale, `/welcome/${/^[\w-]{1,100}$/.exec(values.secret?.[0] ?? "") ?? "-"}`);
  redirect(`${here}?${tellRefusal(outcome.refusal, outcome.problems ?? {})}#form-errors`);
}
