import { type Day, dayAfter, daysBetween } from "../day";
import { cleanLine } from "../text";

/** How far a project is, in the order in which it usually goes. */
export const projectPhases = [
  "IDEA",
  "PREPARATION",
  "APPLICATION",
  "RUNNING",
  "FINISHED",
  "STOPPED",
] as const;
export type ProjectPhase = (typeof projectPhases)[number];

/** How a project goes, as its lead says. */
export const healths = ["ON_COURSE", "NEEDS_ATTENTION", "AT_RISK"] as const;
export type Health = (typeof healths)[number];

/** Whether something other than "on course" was said, which needs a reason. */
export const needsHealthReason = (health: Health | null): boolean =>
  health !== null && health !== "ON_COURSE";

/** The facts about a project that decide whether a progress report is due. */
export type ReportFacts = {
  phase: ProjectPhase;
  /** The day of the last report, or null when there never was one. */
  reportedOn: Day | null;
  /** From when silence counts for a project that never reported: its start, or when it was registered. */
  since: Day;
};

/** How many days a project has been silent. */
export const silentDays = ({ reportedOn, since }: ReportFacts, today: Day): number =>
  Math.max(0, daysBetween(reportedOn ?? since, today));

/** The rule of silence: a running project without a report for so many days owes one. */
export const reportIsDue = (project: ReportFacts, today: Day, days: number): boolean =>
  project.phase === "RUNNING" && silentDays(project, today) >= days;

/** A running project that reported last before this day owes a report, where one is due every so many days. */
export const silentBefore = (today: Day, days: number): Day => dayAfter(today, 1 - days);

export type MilestoneDays = { plannedOn: Day; doneOn: Day | null };
export type MilestoneState = "done" | "late" | "planned";

/** Whether a milestone should have been reached before this day and was not. */
export const isLate = ({ plannedOn, doneOn }: MilestoneDays, today: Day): boolean =>
  doneOn === null && plannedOn < today;

export const milestoneStateOf = (milestone: MilestoneDays, today: Day): MilestoneState =>
  milestone.doneOn !== null ? "done" : isLate(milestone, today) ? "late" : "planned";

/** How late a milestone is, or was when it was reached, said in days below a week and in whole weeks from then on. */
export function lateBy(
  { plannedOn, doneOn }: MilestoneDays,
  today: Day,
): { days: number; weeks: number } {
  const days = Math.max(0, daysBetween(plannedOn, doneOn ?? today));
  return { days, weeks: Math.floor(days / 7) };
}

/** How much of what was promised is done. */
export type Progress = { done: number; planned: number; percent: number };

/** Progress counted from the milestones, or null where none are planned: then nothing can be said. */
export function progressOf(milestones: readonly MilestoneDays[]): Progress | null {
  const planned = milestones.length;
  if (planned === 0) return null;
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length;
  return { done, planned, percent: Math.round((done / planned) * 100) };
}

/** Whole months that are left until this end, or null once it is past. */
export function monthsLeft(endOn: Day, today: Day): number | null {
  if (endOn < today) return null;
  const [endYear = 0, endMonth = 0, endDay = 0] = endOn.split("-").map(Number);
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  return (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0);
}

/** Who reported, and for which organisation. */
type Reporter = { reportedById: string | null; reportedForId: string | null };

/** A report is put right by who gave it, or by a colleague of the organisation for which it was given. */
export const isReporter = (
  { reportedById, reportedForId }: Reporter,
  { id, organisationId }: { id: string; organisationId: string },
): boolean => reportedById === id || reportedForId === organisationId;

/** What a milestone looked like when a form about it was made: an edit of an older one is not written. */
export const stampOf = (milestone: MilestoneDays & { title: string }): string =>
  cleanLine([milestone.plannedOn, milestone.doneOn ?? "", milestone.title].join(" "));
