import { randomUUID } from "node:crypto";
import type { Outcome } from "@/domain/outcome";
import { stampOf } from "@/domain/project/project";
import type { ProjectFacts } from "@/domain/project/request";
import type { Viewer } from "@/domain/viewer";
import { makeViewer, scopes } from "@/prisma/testing/make";
import { db } from "../db";
import { findProject } from "../project/page";
import { registerProject } from "../project/register";

/** A project at Enschede and Gronau, as a form sends it. */
export const facts: ProjectFacts = {
  name: "Treinstation Enschede – Gronau",
  summary: "Eén kaartje voor de hele reis.",
  language: "nl",
  phase: "PREPARATION",
  health: null,
  healthReason: null,
  leadId: "bzk",
  partners: [],
  regions: ["DEA34", "NL213"],
  borders: [],
  themes: ["mobility"],
  partnershipId: null,
  programme: "Interreg VI-A Deutschland-Nederland",
  startOn: "2026-01-01",
  endOn: "2027-12-31",
  bottlenecks: [],
  funding: [{ amount: "7400000.50", currency: "EUR", source: "Interreg" }],
  sources: [{ url: "https://www.deutschland-nederland.eu/", note: "" }],
};

/** What makes a post one of its own. */
export const post = () => ({ requestId: randomUUID() });

export const register = (viewer: Viewer, more: Partial<ProjectFacts> = {}) =>
  registerProject(viewer, { ...facts, ...more, ...post() });

/** The value of what must have been carried out. */
export const valueIn = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

export const refusalIn = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal);

/** The newest report of a project, in the wording that this viewer sees now. */
export async function reportOf(viewer: Viewer, reference: string) {
  const project = await findProject(viewer, reference);
  const report = project?.reports[0];
  if (!report) throw new Error(`${reference} has no report`);
  return { reportId: report.id, version: report.version };
}

/** The first milestone of a project, as this viewer sees it now. */
export async function milestoneOf(viewer: Viewer, reference: string) {
  const project = await findProject(viewer, reference);
  const milestone = project?.milestones[0];
  if (!milestone) throw new Error(`${reference} has no milestone`);
  return { milestoneId: milestone.id, version: stampOf(milestone) };
}

/** The coordinator of the project's own region, and three who may not write there. */
export async function officials() {
  return {
    twente: await makeViewer(db, "REGIONAL_COORDINATOR", scopes.twente),
    zeeland: await makeViewer(db, "REGIONAL_COORDINATOR", scopes.zeeland),
    reader: await makeViewer(db, "READER", scopes.all),
    cabinet: await makeViewer(db, "CABINET", scopes.flanders),
  };
}
