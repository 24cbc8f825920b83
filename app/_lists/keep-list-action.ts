"use server";

import { action } from "@/app/_forms/action";
import { keepList } from "@/data/kept-lists";
import { keepListSchema } from "@/domain/kept-list";
import { path } from "@/i18n/routing";

/** Behind the form that keeps a list under a name: a list that was kept is where one goes on. */
export const keepListAction = action({
  schema: keepListSchema,
  form: "/views",
  write: keepList,
  next: (_, { section, query }, locale) =>
    path(locale, `/${section}?${query && `${query}&`}saved=view`),
});
