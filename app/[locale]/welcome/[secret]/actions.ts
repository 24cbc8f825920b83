"use server";

import { openAction } from "@/app/_forms/action";
import { choosePassword } from "@/data/account/one-time-links";
import { choosePasswordSchema } from "@/domain/account/sign-in";

/** Behind the form to choose a password. */
export const choosePasswordAction = openAction({
  schema: choosePasswordSchema,
  form: "/welcome/[secret]",
  write: choosePassword,
  next: "/sign-in?after=welcome",
});
