"use server";

import { openAction } from "@/app/_forms/action";
import { signIn } from "@/data/account/sign-in";
import { networkAddress } from "@/data/network-address";
import { signInSchema } from "@/domain/account/sign-in";
import { inLanguageOf, ownAddress } from "@/i18n/own-address";
import { path } from "@/i18n/routing";

/** Behind the sign-in form: to where one was going, or to where one's work begins. */
export const signInAction = openAction({
  schema: signInSchema,
  form: "/sign-in",
  query: ({ next: typed }) => {
    const next = ownAddress(typed?.[0]?.slice(0, 2000));
    return next ? `next=${encodeURIComponent(next)}` : "";
  },
  write: async (request) => signIn(request, await networkAddress()),
  next: ({ start, language }, { next }) =>
    inLanguageOf(language, ownAddress(next)) ?? path(language, start),
});
