"use server";

import { redirect } from "next/navigation";
import { tellRefusal } from "@/app/_forms/answer";
import { placeOf } from "@/app/_forms/place";
import { readPost } from "@/app/_forms/post";
import { choosePassword } from "@/data/account/one-time-links";
import { sealAddress } from "@/data/seal";
import { choosePasswordSchema } from "@/domain/account/sign-in";
import { parseFields } from "@/domain/parse";
import { path } from "@/i18n/routing";

/** Behind the form to choose a password. Nothing that is typed in it is kept. */
export async function choosePasswordAction(form: unknown): Promise<void> {
  const { locale, values } = readPost(form);
  const request = parseFields(choosePasswordSchema, values);
  const outcome = request.ok ? await choosePassword(request.value) : request;
  if (outcome.ok) redirect(`${path(locale, "/sign-in")}?after=welcome`);
  const here = placeOf("/welcome/[secret]", locale, values);
  const answer = tellRefusal(outcome.refusal, outcome.problems ?? {});
  redirect(await sealAddress(`${here}?${answer}#form-errors`));
}
