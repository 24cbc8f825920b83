import { type BottleneckStatus, groupOf } from "./bottleneck/bottleneck";
import { type Day, daysBetween } from "./day";
import { may, type Reach } from "./permission";
import { isLate, type MilestoneDays, type ReportFacts, reportIsDue } from "./project/project";
import type { Settings } from "./settings";
import type { Anyone, Viewer } from "./viewer";
import { isAskedOf, isInHandOf, type Person, type Whose, whoseIs } from "./whose";

/** What the portal can ask of an official. */
export const askKinds = [
  "nextStep",
  "noStep",
  "assess",
  "held",
  "review",
  "milestone",
  "report",
  "draft",
] as const;
export type AskKind = (typeof askKinds)[number];

/**
 * Something that is asked, and since or until when. What is due has a day before which it is to be
 * done; what waits has the day on which it began to wait.
 */
export type Ask = { kind: AskKind } & ({ dueOn: Day } | { waitingSince: Day | null });

export type BottleneckWork = Reach & {
  status: BottleneckStatus;
  ownerId: string | null;
  ownerOfficialId: string | null;
  /** The open next step: whom it asks, since when, and until when. */
  nextStep: string | null;
  nextStepById: string | null;
  nextStepOfficialId: string | null;
  askedOn: Day | null;
  nextStepOn: Day | null;
  holdUntil: Day | null;
  reviewOn: Day | null;
  /** Null where it was taken over from sources: nobody registered it. */
  reportedOn: Day | null;
  /** Since when nothing is agreed: the last step was done, or the status came; null where neither is known. */
  withoutStepSince: Day | null;
};

/** What a bottleneck asks of this official today, or null. It asks one thing at a time: what is to be done first. */
export function askOfBottleneck(
  viewer: Viewer,
  work: BottleneckWork,
  today: Day,
  terms: Settings,
): (Ask & Whose) | null {
  const ofStatus = askOfStatus(viewer, work, today);
  const ofStep = askOfStep(viewer, work, today, terms);
  const urgency = (ask: Ask) => urgencyOf(ask, today, terms);
  // A step of others waits for them: what the status asks is then what this official can do.
  const isStepFirst =
    ofStep && (!ofStatus || (isAskedOf(viewer, work) && urgency(ofStep) <= urgency(ofStatus)));
  const holds = (person: Person) => isInHandOf(person, work) || isAskedOf(person, work);
  if (isStepFirst) return { ...ofStep, ...whoseIs(holds, viewer) };
  if (ofStatus) return { ...ofStatus, ...whoseIs((person) => isInHandOf(person, work), viewer) };
  const whose = whoseIs((person) => isInHandOf(person, work), viewer);
  const isOpen = groupOf[work.status] === "open";
  if (isOpen && work.nextStep === null && work.ownerOfficialId !== null && whose.isMine)
    return { kind: "noStep", waitingSince: work.withoutStepSince, ...whose };
  return null;
}

/** A next step is announced some days ahead; whom it asks sees it all the time. */
function askOfStep(
  viewer: Viewer,
  work: BottleneckWork,
  today: Day,
  { announceDays }: Settings,
): Ask | null {
  const { status, nextStep, nextStepOn, askedOn } = work;
  const answers = may(viewer, "plan", work) || may(viewer, "answer", work);
  if (!answers || groupOf[status] === "decided" || nextStep === null) return null;
  if (!isAskedOf(viewer, work) && !(nextStepOn && daysBetween(today, nextStepOn) <= announceDays))
    return null;
  return nextStepOn
    ? { kind: "nextStep", dueOn: nextStepOn }
    : { kind: "nextStep", waitingSince: askedOn };
}

function askOfStatus(viewer: Viewer, work: BottleneckWork, today: Day): Ask | null {
  const { status, holdUntil, reviewOn, reportedOn } = work;
  const treats = may(viewer, "treat", work);
  if (status === "REPORTED" && may(viewer, "assess", work))
    return { kind: "assess", waitingSince: reportedOn };
  if (status === "ON_HOLD" && treats && holdUntil && holdUntil <= today)
    return { kind: "held", dueOn: holdUntil };
  if (status === "WILL_NOT_BE_RESOLVED" && treats && reviewOn && reviewOn <= today)
    return { kind: "review", dueOn: reviewOn };
  return null;
}

export type ProjectWork = Reach & ReportFacts & { milestones: readonly MilestoneDays[] };

/** What a running project asks of this official today, or null. */
export function askOfProject(
  viewer: Anyone,
  work: ProjectWork,
  today: Day,
  { reportDays }: Settings,
): Ask | null {
  if (work.phase !== "RUNNING" || !may(viewer, "report", work)) return null;
  const late = work.milestones
    .filter((milestone) => isLate(milestone, today))
    .map(({ plannedOn }) => plannedOn)
    .sort()[0];
  if (late) return { kind: "milestone", dueOn: late };
  return reportIsDue(work, today, reportDays)
    ? { kind: "report", waitingSince: work.reportedOn }
    : null;
}

/**
 * Days until something is due, for the order of the list: what is most late comes first. What waits without a day of its
 * own is as urgent as a report that is to be judged.
 */
export function urgencyOf(ask: Ask, today: Day, { assessDays }: Settings): number {
  if ("dueOn" in ask) return daysBetween(today, ask.dueOn);
  if (ask.waitingSince) return assessDays - daysBetween(ask.waitingSince, today);
  // A report that never came is due; of a case without a date nobody knows that it waits long.
  return ask.kind === "assess" ? assessDays : 0;
}
