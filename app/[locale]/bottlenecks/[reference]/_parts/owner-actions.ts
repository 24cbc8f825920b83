"use server";

import { action } from "@/app/_forms/action";
import { assign, take } from "@/data/bottleneck/assign";
import { assignSchema, takeSchema } from "@/domain/bottleneck/owner";

const page = "/bottlenecks/[reference]";

/** Behind the form that gives a bottleneck to an organisation and an official. */
export const assignAction = action({
  schema: assignSchema,
  form: page,
  query: () => "ask=owner",
  write: assign,
  next: `${page}?done=assigned`,
});

/** Behind "handle it myself". */
export const takeAction = action({
  schema: takeSchema,
  form: page,
  write: take,
  next: `${page}?done=taken`,
});
