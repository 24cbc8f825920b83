"use server";

import type { z } from "zod";
import { endPost, type FormPost, parsePost, readPost } from "@/app/form-post";
import {
  addMilestone,
  changeMilestone,
  finishMilestone,
  removeMilestone,
} from "@/data/project/milestones";
import { editProject, registerProject } from "@/data/project/register";
import { publishProject, reportProgress } from "@/data/project/reports";
import { translateProject } from "@/data/project/texts";
import { findViewer } from "@/data/viewer";
import { doneWith, type Outcome, refused } from "@/domain/outcome";
import {
  addMilestoneSchema,
  changeMilestoneSchema,
  finishMilestoneSchema,
  publishSchema,
  removeMilestoneSchema,
  reportSchema,
} from "@/domain/project/progress";
import { editSchema, projectLists, registerSchema } from "@/domain/project/request";
import { projectTextSchema } from "@/domain/project/text";
import type { Viewer } from "@/domain/viewer";
import { path } from "@/i18n/routing";

/** Behind the form of a new project. */
export async function registerProjectAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const back = path(post.locale, "/projects/new");
  const viewer = await findViewer();
  if (!viewer) return endPost(post, back, refused("signedOut"));

  const request = parsePost(registerSchema(post.locale), post.values, projectLists);
  const outcome = request.ok ? await registerProject(viewer, request.value) : request;
  const page = outcome.ok ? path(post.locale, `/projects/${outcome.value}?saved=1`) : "";
  return endPost(post, back, outcome.ok ? doneWith(page) : outcome);
}

/** Behind the edit form of a project. */
export async function editProjectAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, { form: "edit", next: "" }, editSchema(post.locale), editProject);
}

/** Behind the form of a translation. */
export async function translateProjectAction(form: FormData): Promise<void> {
  const post = readPost(form);
  const language = encodeURIComponent(post.values.language?.[0] ?? "");
  return change(
    post,
    { form: `edit/text/${language}`, next: "" },
    projectTextSchema,
    translateProject,
  );
}

/** Behind the form of a progress report. */
export async function reportProgressAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, { form: "report", next: "" }, reportSchema, reportProgress);
}

/** Behind the button that shows a project to the public, or withdraws it. */
export async function publishProjectAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, { form: "publish", next: "" }, publishSchema, publishProject);
}

/** Behind the form of a new milestone. */
export async function addMilestoneAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, toMilestones("milestones"), addMilestoneSchema, addMilestone);
}

/** Behind the button that says that a milestone was reached today. */
export async function finishMilestoneAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, toMilestones("milestones"), finishMilestoneSchema, finishMilestone);
}

/** Behind the form of one milestone. */
export async function changeMilestoneAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, toMilestones(formOf(post)), changeMilestoneSchema, changeMilestone);
}

/** Behind the button that removes a milestone. */
export async function removeMilestoneAction(form: FormData): Promise<void> {
  const post = readPost(form);
  return change(post, toMilestones(formOf(post)), removeMilestoneSchema, removeMilestone);
}

/** Where the form stands and where one goes on to, below the page of the project. */
type Places = { form: string; next: string };

const toMilestones = (form: string): Places => ({ form, next: "/milestones" });

const formOf = ({ values }: FormPost): string =>
  `milestones/${encodeURIComponent(values.milestoneId?.[0] ?? "")}`;

/** What every write about one existing project does with its post. */
async function change<S extends z.ZodType>(
  post: FormPost,
  { form, next }: Places,
  schema: S,
  write: (viewer: Viewer, request: z.infer<S>) => Promise<Outcome>,
): Promise<void> {
  const reference = encodeURIComponent(post.values.reference?.[0] ?? "");
  const page = path(post.locale, `/projects/${reference}`);
  const viewer = await findViewer();
  if (!viewer) return endPost(post, `${page}/${form}`, refused("signedOut"));

  const lists = form === "edit" ? projectLists : [];
  const request = parsePost(schema, post.values, lists);
  const outcome = request.ok ? await write(viewer, request.value) : request;
  return endPost(
    post,
    `${page}/${form}`,
    outcome.ok ? doneWith(`${page}${next}?saved=1`) : outcome,
  );
}
