"use server";

import { action } from "@/app/_forms/action";
import { editBottleneck } from "@/data/bottleneck/edit";
import { translateBottleneck } from "@/data/bottleneck/texts";
import { bottleneckEditSchema, bottleneckTextSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";

const page = "/bottlenecks/[reference]";

/** Behind the edit form of a bottleneck. */
export const editAction = action({
  schema: bottleneckEditSchema,
  lists: listFields,
  form: `${page}/edit`,
  write: editBottleneck,
  next: `${page}?done=edit`,
});

/** Behind the form of the text of a bottleneck in another language. */
export const translateAction = action({
  schema: bottleneckTextSchema,
  form: `${page}/edit/text/[language]`,
  write: translateBottleneck,
  next: `${page}?done=text`,
});
