"use server";

import { action } from "@/app/_forms/action";
import { mergeOrganisations } from "@/data/entry/merge";
import { partOrganisations } from "@/data/entry/part";
import { mergeSchema, partSchema } from "@/domain/entry/merge";

const page = "/organisations/[id]";

/** Behind the button that makes one organisation of two. */
export const mergeOrganisationsAction = action({
  schema: mergeSchema,
  form: `${page}/merge`,
  query: ({ intoId }) => (intoId?.[0] ? `intoId=${encodeURIComponent(intoId[0])}` : ""),
  write: mergeOrganisations,
  next: "/organisations/[intoId]?saved=merged",
});

/** Behind the button that undoes it. */
export const partOrganisationsAction = action({
  schema: partSchema,
  form: page,
  write: partOrganisations,
  next: `${page}?saved=parted`,
});
