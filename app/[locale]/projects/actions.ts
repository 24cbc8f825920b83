"use server";

import { action } from "@/app/_forms/action";
import { linksOfProject } from "@/app/_forms/linked-fields";
import {
  editingMilestone,
  editingProject,
  editingProjectText,
  editingReport,
} from "@/app/_project/editing";
import { correctReport } from "@/data/project/correction";
import {
  addMilestone,
  changeMilestone,
  finishMilestone,
  removeMilestone,
} from "@/data/project/milestones";
import { editProject, registerProject } from "@/data/project/register";
import { publishProject, reportProgress } from "@/data/project/reports";
import { translateProject } from "@/data/project/texts";
import { projectLists } from "@/domain/project/form-fields";
import {
  addMilestoneSchema,
  changeMilestoneSchema,
  correctReportSchema,
  finishMilestoneSchema,
  publishSchema,
  removeMilestoneSchema,
  reportSchema,
} from "@/domain/project/progress";
import { editSchema, registerSchema } from "@/domain/project/request";
import { projectTextSchema } from "@/domain/project/text";
import { isLocale, path } from "@/i18n/routing";

const page = "/projects/[reference]";
const milestones = `${page}/milestones`;
const milestone = `${milestones}/[milestoneId]`;
const next = `${page}?saved=1`;
const toMilestones = `${milestones}?saved=1`;

/** Behind the form of a new project. */
export const registerProjectAction = action({
  schema: registerSchema,
  lists: projectLists,
  links: linksOfProject,
  form: "/projects/new",
  write: registerProject,
  next: (reference, _, locale) => path(locale, `/projects/${reference}?saved=1`),
});

/** Behind the edit form of a project. */
export const editProjectAction = action({
  schema: editSchema,
  lists: projectLists,
  links: linksOfProject,
  form: `${page}/edit`,
  write: (viewer, request, _, post) => editProject(viewer, request, post),
  editing: (viewer, { reference }, locale) => editingProject(viewer, reference?.[0] ?? "", locale),
  next,
});

/** Behind the form of a translation. */
export const translateProjectAction = action({
  schema: projectTextSchema,
  form: `${page}/edit/text/[language]`,
  write: (viewer, request, _, post) => translateProject(viewer, request, post),
  editing: async (viewer, { reference: [reference = ""] = [], language: [language = ""] = [] }) =>
    isLocale(language) ? editingProjectText(viewer, reference, language) : null,
  next,
});

/** Behind the form of a progress report. */
export const reportProgressAction = action({
  schema: reportSchema,
  form: `${page}/report`,
  write: reportProgress,
  next,
});

/** Behind the form that puts a progress report right. */
export const correctReportAction = action({
  schema: correctReportSchema,
  form: `${page}/report/[reportId]`,
  write: (viewer, request, _, post) => correctReport(viewer, request, post),
  editing: async (viewer, { reference: [reference = ""] = [], reportId: [id = ""] = [] }) =>
    editingReport(viewer, reference, id),
  next,
});

/** Behind the button that shows a project to the public, or withdraws it. */
export const publishProjectAction = action({
  schema: publishSchema,
  form: `${page}/publish`,
  write: publishProject,
  next,
});

/** Behind the form of a new milestone. */
export const addMilestoneAction = action({
  schema: addMilestoneSchema,
  form: milestones,
  write: addMilestone,
  next: toMilestones,
});

/** Behind the button that says that a milestone was reached today. */
export const finishMilestoneAction = action({
  schema: finishMilestoneSchema,
  form: milestones,
  write: finishMilestone,
  next: toMilestones,
});

/** Behind the form of one milestone. */
export const changeMilestoneAction = action({
  schema: changeMilestoneSchema,
  form: milestone,
  write: (viewer, request, _, post) => changeMilestone(viewer, request, post),
  editing: async (viewer, { reference: [reference = ""] = [], milestoneId: [id = ""] = [] }) =>
    editingMilestone(viewer, reference, id),
  next: toMilestones,
});

/** Behind the button that removes a milestone. */
export const removeMilestoneAction = action({
  schema: removeMilestoneSchema,
  form: milestone,
  write: removeMilestone,
  next: toMilestones,
});
