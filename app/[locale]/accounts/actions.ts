"use server";

import {
  deactivateAccount,
  reactivateAccount,
  registerAccount,
} from "@/data/account/account-changes";
import { editAccount } from "@/data/account/edit";
import { addGrant, endGrant } from "@/data/account/grants";
import { renewLink } from "@/data/account/one-time-links";
import { findViewer } from "@/data/viewer";
import {
  accountSchema,
  addGrantSchema,
  editAccountSchema,
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
  return changeAccount(form, { at: "", done: "link" }, async (viewer, post, page) => {
    const request = parsePost(accountSchema, post.values);
    const outcome = request.ok ? await renewLink(viewer, request.value) : request;
    if (outcome.ok && outcome.value) await showLink(page, outcome.value);
    return outcome;
  });
}

/** Behind the confirmation that an account is closed. */
export async function deactivateAccountAction(form: FormData): Promise<void> {
  return changeAccount(form, { at: "", done: "deactivate" }, async (viewer, { values }) => {
    const request = parsePost(accountSchema, values);
    return request.ok ? deactivateAccount(viewer, request.value) : request;
  });
}

/** Behind the button that opens a closed account again. */
export async function reactivateAccountAction(form: FormData): Promise<void> {
  return changeAccount(form, { at: "", done: "reactivate" }, async (viewer, { values }) => {
    const request = parsePost(accountSchema, values);
    return request.ok ? reactivateAccount(viewer, request.value) : request;
  });
}

/** Behind the button that ends a role at once. */
export async function endGrantAction(form: FormData): Promise<void> {
  return changeAccount(form, { at: "", done: "end" }, async (viewer, { values }) => {
    const request = parsePost(endGrantSchema, values);
    return request.ok ? endGrant(viewer, request.value) : request;
  });
}

/** Behind the form for a role: to the account that now holds it. */
export async function addGrantAction(form: FormData): Promise<void> {
  const places = { at: "/grants/new", done: "grant" };
  return changeAccount(form, places, async (viewer, { values }) => {
    const request = parsePost(addGrantSchema, values, ["regionIds"]);
    return request.ok ? addGrant(viewer, request.value) : request;
  });
}

/** Behind the form that corrects an account: to the account as it now is. */
export async function editAccountAction(form: FormData): Promise<void> {
  return changeAccount(form, { at: "/edit", done: "edit" }, async (viewer, { values }) => {
    const request = parsePost(editAccountSchema, values);
    return request.ok ? editAccount(viewer, request.value) : request;
  });
}

/** Where the form stands, below the page of the account, and what that page says when it was done. */
type Places = { at: string; done: string };

type Change = (viewer: Viewer, post: FormPost, page: string) => Promise<Outcome<unknown>>;

/** One change to an existing account, that ends on its page. */
async function changeAccount(form: FormData, { at, done }: Places, change: Change): Promise<void> {
  const post = readPost(form);
  const page = path(
    post.locale,
    `/accounts/${encodeURIComponent(post.values.officialId?.[0] ?? "")}`,
  );
  const back = page + at;
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));
  const outcome = await change(viewer, post, page);
  return endPost(post, back, outcome.ok ? doneWith(`${page}?done=${done}`) : outcome);
}
