"use server";

import { action } from "@/app/_forms/action";
import { handOver, nameStandIn } from "@/data/hand-over";
import { handOverSchema, standInSchema } from "@/domain/hand-over";
import { path } from "@/i18n/routing";

/** Behind the form with which an official hands over all their own open work. */
export const handOverOwnAction = action({
  schema: handOverSchema,
  form: "/account/hand-over",
  write: handOver,
  next: "/account/hand-over?done=handed",
});

/** The same for who keeps accounts, before one is closed. */
export const handOverOfAction = action({
  schema: handOverSchema,
  form: "/accounts/[officialId]/hand-over",
  write: handOver,
  next: "/accounts/[officialId]/hand-over?done=handed",
});

/** Behind the form that says who stands in, and until when. */
export const standInAction = action({
  schema: standInSchema,
  form: "/account/hand-over",
  write: nameStandIn,
  next: (_, { standInId }, locale) =>
    path(locale, `/account/hand-over?done=${standInId ? "away" : "here"}`),
});
