import { practiceMark } from "@/app/_records/practice-mark";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import { partOf, type Task, taskParts } from "@/data/workbench/workbench";
import { type Day, dateOf, daysBetween, spanOf } from "@/domain/day";
import type { Ask } from "@/domain/workbench";
import { type Locale, path } from "@/i18n/routing";
import { type Formatter, formatter, type Translator, translator } from "@/i18n/server";
import { DoneButton } from "./done-button";

type Props = {
  tasks: readonly Task[];
  /** Whether all are shown, or the most urgent and a link to all. */
  all: boolean;
  /** The references of the practice story. */
  practice: ReadonlySet<string>;
  today: Day;
  locale: Locale;
};

const shownAtFirst = 6;

/** What is asked: drafts, then what is one's own or that of who is away, then what the regions ask; the most urgent first. */
export function Tasks({ tasks, all, practice, today, locale }: Props) {
  const t = translator(locale, "Workbench");
  const format = formatter(locale);
  const shown = all ? tasks : tasks.slice(0, shownAtFirst);
  const rest = tasks.length - shown.length;
  const parts = taskParts
    .map((part) => ({ part, lines: shown.filter((task) => partOf(task) === part) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="sr-only">
        {t("tasks")}
      </h2>
      <Card>
        {parts.map(({ part, lines }) => (
          <div key={part} className="not-first:mt-5">
            {(parts.length > 1 || part !== "region") && (
              <h3 className="mb-1 font-sans text-muted text-small">{t(`part.${part}`)}</h3>
            )}
            <ol>{lines.map((task) => taskLine(task, { t, format, practice, today, locale }))}</ol>
          </div>
        ))}
        {rest > 0 && (
          <p className="border-line border-t pt-2">
            <a
              href={path(locale, "/workbench?all=1")}
              className="inline-flex min-h-11 items-center underline"
            >
              {t("moreTasks", { count: rest })}
            </a>
          </p>
        )}
      </Card>
    </section>
  );
}

type Reading = Pick<Props, "practice" | "today" | "locale"> & {
  t: Translator<"Workbench">;
  format: Formatter;
};

// Called and not mounted, with its words read once: what a line costs is what the page costs.
function taskLine(task: Task, reading: Reading) {
  const { t, practice, locale } = reading;
  const { ask, urgency, id, title, nextStep } = task;
  const tone = urgency < 0 ? "text-bad" : urgency < 4 ? "text-warn" : "text-idle";
  const about = `${ask.kind}-${id}`;
  return (
    <li key={about} className="task">
      <p className={tone}>{whenOf(ask, reading)}</p>
      <div>
        <b>{nextStep ? Phrase({ phrase: nextStep, locale }) : t(`ask.${ask.kind}`)}</b>
        <span id={about}>{title ? Phrase({ phrase: title, locale }) : t("untitled")}</span>
        {ask.kind !== "draft" && (
          // The dot stays with the title: a line may begin with the number, and not with a dot.
          <>
            {"\u00a0· "}
            <span className="whitespace-nowrap">{id}</span>
          </>
        )}{" "}
        {practiceMark(id, practice, locale)}
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        {task.step && task.isMine && ask.kind === "nextStep" && (
          <DoneButton task={{ ...task, step: task.step }} locale={locale} />
        )}
        <ButtonLink look="quiet" href={path(locale, addressOf(task))} about={about}>
          {t(`action.${actionOf(task)}`)}
        </ButtonLink>
      </div>
    </li>
  );
}

/** Since when it waits, or until when there is time. */
function whenOf(ask: Ask, { t, format, today }: Reading) {
  if (!("dueOn" in ask)) {
    if (!ask.waitingSince) return t(ask.kind === "report" ? "never" : "undated");
    return t("waiting", spanOf(Math.max(0, daysBetween(ask.waitingSince, today))));
  }
  const days = daysBetween(today, ask.dueOn);
  if (days < 0) return t("late", spanOf(-days));
  if (days < 2) return t(days === 0 ? "today" : "tomorrow");
  const date = format.dateTime(dateOf(ask.dueOn), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return t("before", { date });
}

/** What the button does: whom a step does not ask reads there what is agreed. */
const actionOf = ({ ask: { kind }, isMine, step }: Task) =>
  kind === "nextStep" && (step !== null || !isMine) ? "read" : kind;

/** Where it is done. */
function addressOf({ ask: { kind }, id }: Task): string {
  switch (kind) {
    case "draft":
      return `/bottlenecks/new?draft=${id}`;
    case "nextStep":
      return `/bottlenecks/${id}#next-step`;
    case "noStep":
      return `/bottlenecks/${id}?ask=step#next-step`;
    case "report":
      return `/projects/${id}/report`;
    case "milestone":
      return `/projects/${id}`;
    // Who judges a report reads it first, from its title on.
    case "assess":
      return `/bottlenecks/${id}`;
    case "held":
    case "review":
      return `/bottlenecks/${id}#steps`;
  }
}
