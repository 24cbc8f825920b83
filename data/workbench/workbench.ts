import "server-only";
import { dayAtBorder } from "@/domain/day";
import type { Language, Phrase } from "@/domain/language";
import { may } from "@/domain/permission";
import type { Viewer } from "@/domain/viewer";
import { type Ask, askKinds, askOfBottleneck, urgencyOf } from "@/domain/workbench";
import { listOwnBottlenecks, mostOfAKind, readWork } from "./bottlenecks";
import { readDurations } from "./duration";
import { readOverview } from "./overview";
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
  /** Whether this official may change the facts of the record, and the next step with them. */
  mayEdit: boolean;
};

export type Workbench = Awaited<ReturnType<typeof readWorkbench>>;

/** What an official finds on the workbench: what is asked today, and what goes on in the own scopes. */
export async function readWorkbench(viewer: Viewer, reader: Language, now = new Date()) {
  const today = dayAtBorder(now);
  const [work, projects, bottlenecks, durations, overview] = await Promise.all([
    readWork(viewer, today, reader),
    readProjects(viewer, today, reader),
    listOwnBottlenecks(viewer, reader),
    readDurations(viewer, today),
    readOverview(viewer, reader, today),
  ]);
  const tasks = [
    ...work.bottlenecks.flatMap((row) => {
      const ask = askOfBottleneck(viewer, row, today);
      const nextStep = ask?.kind === "nextStep" && row.nextStep;
      return ask
        ? taskOf(ask, today, row.reference, row.title, {
            nextStep: nextStep
              ? { text: nextStep, language: row.nextStepLanguage ?? row.originalLanguage }
              : null,
            mayEdit: may(viewer, "edit", row),
          })
        : [];
    }),
    ...projects.asking.map(({ ask, reference, name }) => taskOf(ask, today, reference, name)),
    ...work.drafts.map(({ id, title, changedOn }) =>
      taskOf(
        { kind: "draft", waitingSince: changedOn },
        today,
        id,
        title ? { text: title, language: viewer.language } : null,
      ),
    ),
  ].sort((a, b) => a.urgency - b.urgency);
  return {
    today,
    tasks,
    isMore: isMore(tasks),
    bottlenecks,
    projects: projects.own,
    durations,
    overview,
  };
}

const taskOf = (
  ask: Ask,
  today: string,
  id: string,
  title: Phrase | null,
  { nextStep = null as Phrase | null, mayEdit = false } = {},
): Task => ({ ask, urgency: urgencyOf(ask, today), id, title, nextStep, mayEdit });

/** Whether there may be more of a kind than was looked at. */
const isMore = (tasks: readonly Task[]): boolean =>
  askKinds.some((kind) => tasks.filter(({ ask }) => ask.kind === kind).length >= mostOfAKind);
