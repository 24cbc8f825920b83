"use server";

import { endPost, parsePost, readPost } from "@/app/form-post";
import { editBottleneck } from "@/data/bottleneck/edit";
import { translateBottleneck } from "@/data/bottleneck/texts";
import { findViewer } from "@/data/viewer";
import { bottleneckEditSchema, bottleneckTextSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import { doneWith, refused } from "@/domain/outcome";
import { path } from "@/i18n/routing";

/** Behind the edit form of a bottleneck. */
export async function editAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const page = path(post.locale, `/bottlenecks/${reference}`);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, `${page}/edit`, refused("signedOut"));

  const request = parsePost(bottleneckEditSchema, post.values, listFields);
  const outcome = request.ok ? await editBottleneck(viewer, request.value) : request;
  return endPost(post, `${page}/edit`, outcome.ok ? doneWith(`${page}?done=edit`) : outcome);
}

/** Behind the form of the text of a bottleneck in another language. */
export async function translateAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const language = encodeURIComponent(post.values.language?.[0] ?? "");
  const page = path(post.locale, `/bottlenecks/${reference}`);
  const back = `${page}/edit/text/${language}`;
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));

  const request = parsePost(bottleneckTextSchema, post.values);
  const outcome = request.ok ? await translateBottleneck(viewer, request.value) : request;
  return endPost(post, back, outcome.ok ? doneWith(`${page}?done=text`) : outcome);
}
