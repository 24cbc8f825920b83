"use server";

import { action } from "@/app/_forms/action";
import { publishBottleneck, withdrawBottleneck } from "@/data/bottleneck/publication";
import { publishSchema, withdrawSchema } from "@/domain/bottleneck/edit";

const page = "/bottlenecks/[reference]";

/** Behind "show this to the public". */
export const publishAction = action({
  schema: publishSchema,
  form: `${page}/publish`,
  write: publishBottleneck,
  next: `${page}?done=publish`,
});

/** Behind "take this back from the public". */
export const withdrawAction = action({
  schema: withdrawSchema,
  form: `${page}/publish`,
  write: withdrawBottleneck,
  next: `${page}?done=withdraw`,
});
