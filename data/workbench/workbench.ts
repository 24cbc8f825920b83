import "server-only";
import { dayAtBorder } from "@/domain/day";
import type { Language, Phrase } from "@/domain/language";
import { may } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { type Ask, askKinds, askOfBottleneck, urgencyOf } from "@/domain/workbench";
import { readSettings } from "../settings";
import { mostOfAKind, readWork, type WorkRow } from "./bottlenecks";
import { readDurations } from "./duration";
import { readOverview } from "./overview";
import { listOwnBottlenecks } from "./own-bottlenecks";
import { readProjects } from "./projects";

/** Something that is asked, about what, with the words of the record itself where it has them. */
export type Task = {
  ask: Ask;
  urgency: number;
  /** The reference of the record, or the id of a draft. */
  id: string;
  title: Phrase | null;
  /** The next step as it was agreed. */
  nextStep: Phrase | null;
  /** Whether it is this official's own, and not only of their regions or partnerships. */
  isMine: boolean;
  /** Whether it is theirs only while they stand in for a colleague. */
  forAbsent: boolean;
  /** The open next step, for who may agree what follows it: then it is done from here. */
  step: { id: string; version: number } | null;
};

export type Workbench = Awaited<ReturnType<typeof readWorkbench>>;

/** What an official finds on the workbench: what is asked today, and what goes on in the own scopes. */
export async function readWorkbench(viewer: Viewer, reader: Language, now = new Date()) {
  const today = dayAtBorder(now);
  const terms = await readSettings();
  const [work, projects, bottlenecks, durations, overview] = await Promise.all([
    readWork(viewer, today, reader, terms),
    readProjects(viewer, today, reader, terms),
    listOwnBottlenecks(viewer, reader),
    readDurations(viewer, today),
    readOverview(viewer, reader, today, terms),
  ]);
  const urgency = (ask: Ask) => urgencyOf(ask, today, terms);
  const tasks = [
    ...work.bottlenecks.flatMap((row) => {
      const ask = askOfBottleneck(viewer, row, today, terms);
      return ask ? taskOfBottleneck(viewer, row, ask, urgency(ask)) : [];
    }),
    ...projects.asking.map(({ ask, reference, name }) =>
      taskOf(ask, urgency(ask), reference, name),
    ),
    ...work.drafts.map(({ id, title, changedOn }) => {
      const ask = { kind: "draft", waitingSince: changedOn } as const;
      const phrase = title ? { text: title, language: viewer.language } : null;
      return taskOf(ask, urgency(ask), id, phrase);
    }),
  ].sort(inOrder);
  return {
    today,
    tasks,
    waiting: tasks.filter(waits).length,
    isMore: isMore(tasks),
    bottlenecks,
    projects: projects.own,
    durations,
    overview,
  };
}

const taskOf = (
  ask: Ask,
  urgency: number,
  id: string,
  title: Phrase | null,
  { nextStep = null, isMine = false, forAbsent = false, step = null }: Partial<Task> = {},
): Task => ({ ask, urgency, id, title, nextStep, isMine, forAbsent, step });

function taskOfBottleneck(
  viewer: Viewer,
  row: WorkRow,
  { isMine, forAbsent, ...ask }: NonNullable<ReturnType<typeof askOfBottleneck>>,
  urgency: number,
): Task {
  const { nextStep: text, nextStepLanguage, originalLanguage } = row;
  const language = nextStepLanguage ?? originalLanguage;
  return taskOf(ask, urgency, row.reference, row.title, {
    nextStep: ask.kind === "nextStep" && text ? { text, language } : null,
    ...{ isMine, forAbsent },
    step: stepOf(viewer, row),
  });
}

/** Drafts first, then what is one's own, then that of who is away, then the rest; the most urgent of each first. */
const inOrder = (a: Task, b: Task): number =>
  taskParts.indexOf(partOf(a)) - taskParts.indexOf(partOf(b)) || a.urgency - b.urgency;

/** The parts of what is asked, in their order. */
export const taskParts = ["drafts", "mine", "absent", "region"] as const;

/** Under which of them it stands. */
export const partOf = ({ ask, isMine, forAbsent }: Task): (typeof taskParts)[number] => {
  if (ask.kind === "draft") return "drafts";
  return forAbsent ? "absent" : isMine ? "mine" : "region";
};

/** Of a step that asks this official, or that they follow: they say that it is done, and agree what is next. */
function stepOf(viewer: Viewer, row: WorkRow): Task["step"] {
  const { stepId: id, stepVersion: version } = row;
  return id !== null && version !== null && may(viewer, "plan", row) ? { id, version } : null;
}

/** Whether it waits for this official today: no draft of theirs, and no step that others take. */
const waits = ({ ask, isMine }: Task): boolean =>
  ask.kind !== "draft" && (isMine || ask.kind !== "nextStep");

/** Whether there may be more of a kind than was looked at. */
const isMore = (tasks: readonly Task[]): boolean =>
  askKinds.some((kind) => tasks.filter(({ ask }) => ask.kind === kind).length >= mostOfAKind);
