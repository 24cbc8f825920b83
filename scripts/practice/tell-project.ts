import { addMilestone, changeMilestone, finishMilestone } from "@/data/project/milestones";
import { findProject } from "@/data/project/page";
import { editProject, registerProject } from "@/data/project/register";
import { publishProject, reportProgress } from "@/data/project/reports";
import { translateProject } from "@/data/project/texts";
import { type Outcome, refused } from "@/domain/outcome";
import { stampOf } from "@/domain/project/project";
import type { ProjectFacts } from "@/domain/project/request";
import type { ProjectAct, ProjectFields, Telling } from "./story";

const nothing: ProjectFacts = {
  ...{ name: "", summary: "", language: "nl", phase: "IDEA", health: null, healthReason: null },
  ...{
    leadId: null,
    partners: [],
    regions: [],
    borders: [],
    themes: [],
    partnershipId: null,
    programme: null,
  },
  ...{ startOn: null, endOn: null, bottlenecks: [], funding: [], sources: [] },
};

/** Registers a project as its form would, and gives its reference. */
export const registerPracticeProject = (
  { viewer, requestId, references }: Telling,
  fields: ProjectFields,
): Promise<Outcome<string>> =>
  registerProject(viewer, { ...nothing, ...withReferences(fields, references), requestId });

/** Does with a project what its pages would. */
export async function doWithProject(
  { viewer, requestId, references }: Telling,
  reference: string,
  act: ProjectAct,
): Promise<Outcome> {
  const found = await findProject(viewer, reference);
  if (!found) return refused("notFound");
  const { version } = found;
  if ("publish" in act)
    return publishProject(viewer, { reference, version, requestId, publish: true, reason: "" });
  if ("translate" in act)
    return translateProject(viewer, {
      reference,
      version,
      requestId,
      language: act.translate,
      ...act.words,
    });
  if ("report" in act) {
    const { report: text, health, language } = act;
    return reportProgress(viewer, { reference, requestId, health, text, language });
  }
  if ("edit" in act) {
    const facts = { ...found.facts, ...withReferences(act.edit, references) };
    return editProject(viewer, { ...facts, reference, version, requestId });
  }
  if ("milestone" in act) {
    const { milestone: title, plannedOn } = act;
    return addMilestone(viewer, { reference, requestId, title, plannedOn });
  }
  const title = "moved" in act ? act.moved : act.reached;
  const milestone = found.milestones.find((one) => one.title === title);
  if (!milestone) return refused("notFound");
  const seen = { reference, requestId, milestoneId: milestone.id, version: stampOf(milestone) };
  if ("reached" in act) return finishMilestone(viewer, { ...seen, doneOn: act.on });
  return changeMilestone(viewer, { ...seen, title, plannedOn: act.plannedOn, doneOn: "" });
}

const withReferences = (
  { bottlenecks, ...fields }: ProjectFields,
  references: ReadonlyMap<string, string>,
) => ({
  ...fields,
  ...(bottlenecks && { bottlenecks: bottlenecks.map((key) => references.get(key) ?? key) }),
});
