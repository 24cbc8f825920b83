"use server";

import { openAction } from "@/app/_forms/action";
import { choosePassword } from "@/data/account/one-time-links";
import { choosePasswordSchema } from "@/domain/account/sign-in";

/** Behind the form to choose a password. Nothing that is typed in it is kept, nor its address: that is a secret. */
export const choosePasswordAction = openAction({
  schema: choosePasswordSchema,
  form: "/welcome/[secret]",
  isKept: false,
  write: choosePassword,
  next: "/sign-in?after=welcome",
});
