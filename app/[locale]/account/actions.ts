"use server";

import { action } from "@/app/_forms/action";
import { changeLanguage, endOwnSession } from "@/data/account/own-account";
import { changePassword } from "@/data/account/passwords";
import {
  changeLanguageSchema,
  changePasswordSchema,
  endSessionSchema,
} from "@/domain/account/sign-in";

const form = "/account";

/** Behind the choice of a language: from now on the page speaks it. */
export const changeLanguageAction = action({
  schema: changeLanguageSchema,
  form,
  write: changeLanguage,
  next: "/account?done=language",
  speaks: ({ language }) => language,
});

/** Behind the form for a new password. */
export const changePasswordAction = action({
  schema: changePasswordSchema,
  form,
  write: changePassword,
  next: "/account?done=password",
});

/** Behind the button that signs another browser out. */
export const endSessionAction = action({
  schema: endSessionSchema,
  form,
  write: endOwnSession,
  next: "/account?done=session",
});
