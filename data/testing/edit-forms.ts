import { randomUUID } from "node:crypto";
import { editingBottleneck } from "@/app/_bottleneck/editing";
import { answerQuestions, writeCompared } from "@/app/_forms/compare";
import type { Editing } from "@/app/_forms/read-edit";
import { editingProject } from "@/app/_project/editing";
import { bottleneckEditSchema } from "@/domain/bottleneck/edit";
import { listFields } from "@/domain/bottleneck/registration";
import { type FormValues, writeMarks } from "@/domain/fields";
import type { Outcome } from "@/domain/outcome";
import { parseFields } from "@/domain/parse";
import { projectLists } from "@/domain/project/form-fields";
import { editSchema } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import { makeBottleneck } from "@/prisma/testing/make";
import { editBottleneck } from "../bottleneck/edit";
import { db } from "../db";
import { editProject } from "../project/register";
import { register, valueIn } from "./projects";

/** What the edit form of a noun does with its post, as its action says. */
export type EditForm = {
  make: (viewer: Viewer) => Promise<string>;
  editing: (viewer: Viewer, reference: string) => Promise<Editing | null>;
  send: (viewer: Viewer, values: FormValues, post: FormValues) => Promise<Outcome>;
};

const parsed = async <R>(
  request: Outcome<R>,
  write: (request: R) => Promise<Outcome>,
): Promise<Outcome> => (request.ok ? write(request.value) : request);

export const ofBottleneck: EditForm = {
  make: async () => (await makeBottleneck(db)).reference,
  editing: editingBottleneck,
  send: (viewer, values, post) =>
    parsed(parseFields(bottleneckEditSchema, values, listFields), (request) =>
      editBottleneck(viewer, request, post),
    ),
};

export const ofProject: EditForm = {
  make: async (viewer) => valueIn(await register(viewer)),
  editing: (viewer, reference) => editingProject(viewer, reference, "nl"),
  send: (viewer, values, post) =>
    parsed(parseFields(editSchema("nl"), values, projectLists), (request) =>
      editProject(viewer, request, post),
    ),
};

/** The record as its form has it now. */
export async function now(
  { editing }: EditForm,
  viewer: Viewer,
  reference: string,
): Promise<Editing> {
  const found = await editing(viewer, reference);
  if (!found) throw new Error(`${reference} cannot be edited`);
  return found;
}

/** The form as it stands now, with this typed in it. */
export async function fill(form: EditForm, viewer: Viewer, reference: string, typed: FormValues) {
  const { version, fields, parts } = await now(form, viewer, reference);
  const about = { reference: [reference], version: [String(version)], requestId: [randomUUID()] };
  return { ...fields, ...about, seen: [writeMarks(fields, parts)], ...typed };
}

/** What the action behind the form does with this post. */
export async function post(form: EditForm, viewer: Viewer, reference: string, typed: FormValues) {
  const readNow = () => form.editing(viewer, reference);
  const answered = await answerQuestions(typed, readNow);
  if (!answered.ok) return answered;
  return writeCompared(answered.value, readNow, (values) => form.send(viewer, values, typed));
}
