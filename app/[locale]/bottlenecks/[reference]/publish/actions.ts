"use server";

import { endPost, parsePost, readPost } from "@/app/form-post";
import { publishBottleneck, withdrawBottleneck } from "@/data/bottleneck/publication";
import { findViewer } from "@/data/viewer";
import { publishSchema, withdrawSchema } from "@/domain/bottleneck/edit";
import { doneWith, refused } from "@/domain/outcome";
import { path } from "@/i18n/routing";

/** Behind "show this to the public". */
export async function publishAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const page = path(post.locale, `/bottlenecks/${reference}`);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, `${page}/publish`, refused("signedOut"));

  const request = parsePost(publishSchema, post.values);
  const outcome = request.ok ? await publishBottleneck(viewer, request.value) : request;
  return endPost(post, `${page}/publish`, outcome.ok ? doneWith(`${page}?done=publish`) : outcome);
}

/** Behind "take this back from the public". */
export async function withdrawAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const page = path(post.locale, `/bottlenecks/${reference}`);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, `${page}/publish`, refused("signedOut"));

  const request = parsePost(withdrawSchema, post.values);
  const outcome = request.ok ? await withdrawBottleneck(viewer, request.value) : request;
  return endPost(post, `${page}/publish`, outcome.ok ? doneWith(`${page}?done=withdraw`) : outcome);
}
