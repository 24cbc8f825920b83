"use server";

import { networkAddress } from "@/data/account/network-address";
import { signIn } from "@/data/account/sign-in";
import { signInSchema } from "@/domain/account/sign-in";
import { doneWith, type Outcome } from "@/domain/outcome";
import { ownAddress } from "@/i18n/own-address";
import { path } from "@/i18n/routing";
import { endPost, parsePost, readPost } from "../../form-post";

/** Behind the sign-in form: to where one was going, or to where one's work begins. */
export async function signInAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const next = ownAddress(post.values.next?.[0]);
  const back = path(post.locale, "/sign-in");
  const request = parsePost(signInSchema, post.values);
  const answer = request.ok ? await signIn(request.value, await networkAddress()) : request;
  const outcome: Outcome<string> = answer.ok
    ? doneWith(next ?? path(post.locale, answer.value))
    : answer;
  return endPost(post, back, outcome, next ? `next=${encodeURIComponent(next)}` : "");
}
