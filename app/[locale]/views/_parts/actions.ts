"use server";

import { action } from "@/app/_forms/action";
import { changeKept } from "@/data/kept-lists";
import { keptListSchema } from "@/domain/kept-list";

/** Behind the buttons beside a list that one keeps. */
export const changeKeptAction = action({
  schema: keptListSchema,
  form: "/views",
  write: changeKept,
  next: "/views",
});
