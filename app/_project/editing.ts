import type { Editing } from "@/app/_forms/read-edit";
import { findProject, findProjectToEdit, type ProjectView } from "@/data/project/page";
import type { Fields, Parts } from "@/domain/fields";
import type { Language } from "@/domain/language";
import { rowNumbers } from "@/domain/project/form-fields";
import { stampOf } from "@/domain/project/project";
import { fieldOfRow } from "@/domain/rows";
import type { Viewer } from "@/domain/viewer";
import { valuesOf } from "./form-values";

const one = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? "";

/** The rows of a table that hold more than a currency, each on a line. */
const linesOf = (fields: Fields, table: string, names: readonly string[]): string[] => {
  const typed = (name: string, row: number) => one(fields, fieldOfRow(table, row, name));
  return rowNumbers
    .filter((row) => names.some((name) => name !== "currency" && typed(name, row)))
    .map((row) =>
      names
        .map((name) => typed(name, row))
        .join(" ")
        .trim(),
    );
};

const tables = { funding: ["source", "amount", "currency"], sources: ["url", "note"] } as const;

/** Who pays how much, a line each. */
export const fundingIn = (fields: Fields): string[] => linesOf(fields, "funding", tables.funding);

/** Where the facts were read, a line each. */
export const sourcesIn = (fields: Fields): string[] => linesOf(fields, "sources", tables.sources);

const namesIn = (table: keyof typeof tables) =>
  tables[table].flatMap((name) => rowNumbers.map((row) => fieldOfRow(table, row, name)));

/** The tables of the form, each taken whole. */
const parts: Parts = {
  funding: { names: namesIn("funding"), read: fundingIn },
  sources: { names: namesIn("sources"), read: sourcesIn },
};

type EditingProject = Editing & { reference: string };

/** A project as its edit form shows it now in this language, for who may edit it; else null. */
export async function editingProject(
  viewer: Viewer,
  reference: string,
  language: Language,
): Promise<EditingProject | null> {
  const project = await findProjectToEdit(viewer, reference);
  if (!project) return null;
  return { ...project, fields: valuesOf(project.facts, language), parts };
}

/** Its words in another language than its own, empty where there are none yet; null for its own. */
export async function editingProjectText(
  viewer: Viewer,
  reference: string,
  language: Language,
): Promise<Editing | null> {
  const project = await findProject(viewer, reference);
  return project?.may.edit ? textEditing(project, language) : null;
}

/** One milestone of a project as its form shows it now, for who may report; else null. */
export async function editingMilestone(
  viewer: Viewer,
  reference: string,
  id: string,
): Promise<Editing | null> {
  const project = await findProject(viewer, reference);
  const milestone = project?.milestones.find((one) => one.id === id);
  return project?.may.report && milestone ? milestoneEditing(milestone) : null;
}

/** One report of a project as its form shows it now, for who may put it right; else null. */
export async function editingReport(
  viewer: Viewer,
  reference: string,
  id: string,
): Promise<Editing | null> {
  const project = await findProject(viewer, reference);
  const report = project?.reports.find((one) => one.id === id);
  return report?.mayCorrect ? reportEditing(report) : null;
}

/** The form of this report. */
export const reportEditing = ({ version, health, text, language }: ReportWording): Editing => ({
  version,
  fields: { health: [health], text: [text], language: [language] },
});

type ReportWording = Pick<
  ProjectView["reports"][number],
  "version" | "health" | "text" | "language"
>;

type Milestone = Parameters<typeof stampOf>[0];

/** The form of this milestone. */
export const milestoneEditing = (milestone: Milestone): Editing => {
  const { title, plannedOn, doneOn } = milestone;
  const fields = { title: [title], plannedOn: [plannedOn], doneOn: [doneOn ?? ""] };
  return { version: stampOf(milestone), fields };
};

type Project = {
  version: number;
  originalLanguage: Language;
  texts: readonly { language: Language; name: string; summary: string }[];
};

/** The form of the words of this project in another language than its own; null for its own. */
export function textEditing(
  { version, originalLanguage, texts }: Project,
  language: Language,
): Editing | null {
  if (language === originalLanguage) return null;
  const words = texts.find((text) => text.language === language);
  return { version, fields: { name: [words?.name ?? ""], summary: [words?.summary ?? ""] } };
}
