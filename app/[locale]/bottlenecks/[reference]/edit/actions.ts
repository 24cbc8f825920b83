"use server";

import { editingBottleneck, editingTranslation } from "@/app/_bottleneck/editing";
import { action } from "@/app/_forms/action";
import { linksOfBottleneck } from "@/app/_forms/linked-fields";
import { editBottleneck } from "@/data/bottleneck/edit";
import { translateBottleneck } from "@/data/bottleneck/texts";
import { bottleneckEditSchema, bottleneckTextSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import { isLocale } from "@/i18n/routing";

const page = "/bottlenecks/[reference]";

/** Behind the edit form of a bottleneck. */
export const editAction = action({
  schema: bottleneckEditSchema,
  lists: listFields,
  links: linksOfBottleneck,
  form: `${page}/edit`,
  write: (viewer, request, _, post) => editBottleneck(viewer, request, post),
  editing: (viewer, { reference }) => editingBottleneck(viewer, reference?.[0] ?? ""),
  next: `${page}?done=edit`,
});

/** Behind the form of the text of a bottleneck in another language. */
export const translateAction = action({
  schema: bottleneckTextSchema,
  form: `${page}/edit/text/[language]`,
  write: (viewer, request, _, post) => translateBottleneck(viewer, request, post),
  editing: async (viewer, { reference: [reference = ""] = [], language: [language = ""] = [] }) =>
    isLocale(language) ? editingTranslation(viewer, reference, language) : null,
  next: `${page}?done=text`,
});
