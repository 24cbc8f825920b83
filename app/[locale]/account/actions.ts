"use server";

import { changeLanguage, endOwnSession } from "@/data/account/own-account";
import { changePassword } from "@/data/account/passwords";
import { findViewer } from "@/data/viewer";
import {
  changeLanguageSchema,
  changePasswordSchema,
  endSessionSchema,
} from "@/domain/account/sign-in";
import { doneWith, refused } from "@/domain/outcome";
import { path } from "@/i18n/routing";
import { endPost, parsePost, readPost } from "../../form-post";

/** Behind the choice of a language: from now on the page speaks it. */
export async function changeLanguageAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/account");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const request = parsePost(changeLanguageSchema, post.values);
  if (!request.ok) return endPost(post, back, request);
  const outcome = await changeLanguage(viewer, request.value);
  const there = `${path(request.value.language, "/account")}?done=language`;
  return endPost(post, back, outcome.ok ? doneWith(there) : outcome);
}

/** Behind the form for a new password. */
export async function changePasswordAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/account");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const request = parsePost(changePasswordSchema, post.values);
  const outcome = request.ok ? await changePassword(viewer, request.value) : request;
  return endPost(post, back, outcome.ok ? doneWith(`${back}?done=password`) : outcome);
}

/** Behind the button that signs another browser out. */
export async function endSessionAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/account");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const request = parsePost(endSessionSchema, post.values);
  const outcome = request.ok ? await endOwnSession(viewer, request.value) : request;
  return endPost(post, back, outcome.ok ? doneWith(`${back}?done=session`) : outcome);
}
