"use server";

import { action } from "@/app/_forms/action";
import {
  deactivateAccount,
  reactivateAccount,
  registerAccount,
} from "@/data/account/account-changes";
import { findAccount } from "@/data/account/accounts";
import { editAccount } from "@/data/account/edit";
import { addGrant, endGrant } from "@/data/account/grants";
import { renewLink } from "@/data/account/one-time-links";
import {
  accountSchema,
  addGrantSchema,
  editAccountSchema,
  endGrantSchema,
  registerAccountSchema,
} from "@/domain/account/account";
import { path } from "@/i18n/routing";
import { chosenQuery } from "../../_account/chosen-role";
import { editingAccount } from "../../_account/editing";
import { showLink } from "../../_account/link-shown-once";

const page = "/accounts/[officialId]";

/** Behind the form for a new account: to its page, where its link is shown. */
export const registerAccountAction = action({
  schema: registerAccountSchema,
  form: "/accounts/new",
  write: async (viewer, request) => {
    const outcome = await registerAccount(viewer, request);
    if (!outcome.ok) return outcome;
    const { id, secret } = outcome.value;
    if (secret) await showLink(id, secret);
    return outcome;
  },
  next: ({ id }, _, locale) => path(locale, `/accounts/${id}?done=register`),
});

/** Behind the button for a new link. */
export const renewLinkAction = action({
  schema: accountSchema,
  form: page,
  write: async (viewer, request) => {
    const outcome = await renewLink(viewer, request);
    if (outcome.ok && outcome.value) await showLink(request.officialId, outcome.value);
    return outcome;
  },
  next: `${page}?done=link`,
});

/** Behind the confirmation that an account is closed. */
export const deactivateAccountAction = action({
  schema: accountSchema,
  form: `${page}/deactivate`,
  write: deactivateAccount,
  next: `${page}?done=deactivate`,
});

/** Behind the button that opens a closed account again. */
export const reactivateAccountAction = action({
  schema: accountSchema,
  form: page,
  write: reactivateAccount,
  next: `${page}?done=reactivate`,
});

/** Behind the confirmation that a role ends at once. */
export const endGrantAction = action({
  schema: endGrantSchema,
  form: `${page}/grants/[grantId]/end`,
  write: endGrant,
  next: `${page}?done=end`,
});

/** Behind the form for a role: to the account that now holds it. */
export const addGrantAction = action({
  schema: addGrantSchema,
  lists: ["regions"],
  form: `${page}/grants/new`,
  query: chosenQuery,
  write: addGrant,
  next: `${page}?done=grant`,
});

/** Behind the form that corrects an account: to the account as it now is. */
export const editAccountAction = action({
  schema: editAccountSchema,
  form: `${page}/edit`,
  write: (viewer, request, _, post) => editAccount(viewer, request, post),
  editing: async (viewer, { officialId: [id = ""] = [] }) => {
    const account = await findAccount(viewer, id);
    return account && editingAccount(account);
  },
  next: `${page}?done=edit`,
});
