"use server";

import { endPost } from "@/app/_forms/end";
import { readPost } from "@/app/_forms/post";
import { networkAddress } from "@/data/account/network-address";
import { signIn } from "@/data/account/sign-in";
import { signInSchema } from "@/domain/account/sign-in";
import { doneWith, type Outcome } from "@/domain/outcome";
import { parseFields } from "@/domain/parse";
import { ownAddress } from "@/i18n/own-address";
import { path } from "@/i18n/routing";

/** Behind the sign-in form: to where one was going, or to where one's work begins. */
export async function signInAction(form: unknown): Promise<void> {
  const post = readPost(form);
  const request = parseFields(signInSchema, post.values);
  const next = ownAddress(request.ok ? request.value.next : post.values.next?.[0]?.slice(0, 2000));
  const back = path(post.locale, "/sign-in");
  const answer = request.ok ? await signIn(request.value, await networkAddress()) : request;
  const outcome: Outcome<string> = answer.ok
    ? doneWith(next ?? path(post.locale, answer.value))
    : answer;
  return endPost(post, back, outcome, next ? `next=${encodeURIComponent(next)}` : "");
}
