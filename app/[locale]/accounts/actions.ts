"use server";

import {
  deactivateAccount,
  reactivateAccount,
  registerAccount,
} from "@/data/account/account-changes";
import { addGrant, endGrant } from "@/data/account/grants";
import { renewLink } from "@/data/account/one-time-links";
import { findViewer } from "@/data/viewer";
import {
  accountSchema,
  addGrantSchema,
  endGrantSchema,
  registerAccountSchema,
} from "@/domain/account/account";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import type { Viewer } from "@/domain/viewer";
import { path } from "@/i18n/routing";
import { endPost, type FormPost, parsePost, readPost } from "../../form-post";
import { showLink } from "./new-link";

/** Behind the form for a new account: to its page, where its link is shown. */
export async function registerAccountAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/accounts/new");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const request = parsePost(registerAccountSchema, post.values);
  const outcome = request.ok ? await registerAccount(viewer, request.value) : request;
  if (!outcome.ok) return endPost(post, back, outcome);
  const { id, secret } = outcome.value;
  const page = path(post.locale, `/accounts/${id}`);
  if (secret) await showLink(page, secret);
  return endPost(post, back, doneWith(`${page}?done=register`));
}

/** Behind the button for a new link. */
export async function renewLinkAction(form: FormData): Promise<void> {
  return changeAccount(form, "link", async (viewer, post, page) => {
    const request = parsePost(accountSchema, post.values);
    const outcome = request.ok ? await renewLink(viewer, request.value.officialId) : request;
    if (outcome.ok) await showLink(page, outcome.value);
    return outcome;
  });
}

/** Behind the confirmation that an account is closed. */
export async function deactivateAccountAction(form: FormData): Promise<void> {
  return changeAccount(form, "deactivate", async (viewer, { values }) => {
    const request = parsePost(accountSchema, values);
    return request.ok ? deactivateAccount(viewer, request.value) : request;
  });
}

/** Behind the button that opens a closed account again. */
export async function reactivateAccountAction(form: FormData): Promise<void> {
  return changeAccount(form, "reactivate", async (viewer, { values }) => {
    const request = parsePost(accountSchema, values);
    return request.ok ? reactivateAccount(viewer, request.value) : request;
  });
}

/** Behind the button that ends a role at once. */
export async function endGrantAction(form: FormData): Promise<void> {
  return changeAccount(form, "end", async (viewer, { values }) => {
    const request = parsePost(endGrantSchema, values);
    return request.ok ? endGrant(viewer, request.value) : request;
  });
}

/** Behind the form for a role: to the account that now holds it. */
export async function addGrantAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const page = pageOf(post);
  const back = `${page}/grants/new`;
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const request = parsePost(addGrantSchema, post.values, ["regionIds"]);
  const outcome = request.ok ? await addGrant(viewer, request.value) : request;
  return endPost(post, back, outcome.ok ? doneWith(`${page}?done=grant`) : outcome);
}

type Change = (viewer: Viewer, post: FormPost, page: string) => Promise<Outcome<unknown>>;

/** One change to an account, that begins and ends on its page. */
async function changeAccount(form: FormData, name: string, change: Change): Promise<void> {
  const post = readPost(form);
  const page = pageOf(post);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, page, refused("signedOut"));
  const outcome = await change(viewer, post, page);
  return endPost(post, page, outcome.ok ? doneWith(`${page}?done=${name}`) : outcome);
}

const pageOf = ({ locale, values }: FormPost): string =>
  path(locale, `/accounts/${encodeURIComponent(values.officialId?.[0] ?? "")}`);
