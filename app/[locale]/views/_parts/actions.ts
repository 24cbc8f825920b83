"use server";

import { action } from "@/app/_forms/action";
import { keepAddress } from "@/app/_lists/keep-address";
import { changeKept } from "@/data/kept-lists";
import { keptListSchema } from "@/domain/kept-list";
import { path } from "@/i18n/routing";

/** Behind the buttons beside a list that one keeps. */
export const changeKeptAction = action({
  schema: keptListSchema,
  form: "/views",
  write: changeKept,
  next: (kept, { act }, locale) =>
    path(locale, act === "drop" ? `${keepAddress(kept)}&done=drop` : "/views"),
});
