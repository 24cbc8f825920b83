import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/page";
import { Phrase } from "@/components/ui/phrase";
import type { Task } from "@/data/workbench/workbench";
import { type Day, dateOf, daysBetween } from "@/domain/day";
import type { Ask } from "@/domain/workbench";
import { type Locale, path } from "@/i18n/routing";

type Props = { tasks: readonly Task[]; today: Day; locale: Locale };

const shown = 10;

/** What is asked, the most urgent first. */
export async function Tasks({ tasks, today, locale }: Props) {
  const t = await getTranslations("Workbench");
  const rest = tasks.slice(shown);
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="sr-only">
        {t("tasks")}
      </h2>
      <Card>
        <TaskList tasks={tasks.slice(0, shown)} {...{ today, locale }} />
        {rest.length > 0 && (
          <details className="border-line border-t pt-2">
            <summary className="flex min-h-11 items-center text-water">
              {t("moreTasks", { count: rest.length })}
            </summary>
            <TaskList tasks={rest} {...{ today, locale }} />
          </details>
        )}
      </Card>
    </section>
  );
}

const TaskList = ({ tasks, today, locale }: Props) => (
  <ol>
    {tasks.map((task) => (
      <TaskLine key={`${task.ask.kind} ${task.id}`} {...{ task, today, locale }} />
    ))}
  </ol>
);

async function TaskLine({ task, today, locale }: Omit<Props, "tasks"> & { task: Task }) {
  const t = await getTranslations("Workbench");
  const { ask, urgency, id, title, nextStep } = task;
  const tone = urgency < 0 ? "text-bad" : urgency < 4 ? "text-warn" : "text-idle";
  return (
    <li className="border-line border-t py-3 first:border-t-0 sm:flex sm:items-center sm:gap-5">
      <p className={`w-32 flex-none font-bold text-small ${tone}`}>
        <When ask={ask} today={today} />
      </p>
      <div className="min-w-0 flex-1">
        <p className="font-bold">
          {nextStep ? <Phrase phrase={nextStep} locale={locale} /> : t(`ask.${ask.kind}`)}
        </p>
        <p className="text-muted text-small">
          {title ? <Phrase phrase={title} locale={locale} /> : t("untitled")}
          {ask.kind !== "draft" && <span className="whitespace-nowrap tabular-nums"> · {id}</span>}
        </p>
      </div>
      <div className="flex-none max-sm:mt-2">
        <ButtonLink look="quiet" href={path(locale, addressOf(task))}>
          {t(`action.${ask.kind}`)}
          <span className="sr-only">: {title?.text ?? t("untitled")}</span>
        </ButtonLink>
      </div>
    </li>
  );
}

/** Since when it waits, or until when there is time. */
async function When({ ask, today }: { ask: Ask; today: Day }) {
  const [t, format] = await Promise.all([getTranslations("Workbench"), getFormatter()]);
  if (!("dueOn" in ask)) {
    if (!ask.waitingSince) return t("never");
    return t("waiting", { days: Math.max(0, daysBetween(ask.waitingSince, today)) });
  }
  const days = daysBetween(today, ask.dueOn);
  if (days < 0) return t("late", { days: -days });
  if (days < 2) return t(days === 0 ? "today" : "tomorrow");
  const date = format.dateTime(dateOf(ask.dueOn), {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return t("before", { date });
}

/** Where it is done. */
function addressOf({ ask: { kind }, id }: Task): string {
  switch (kind) {
    case "draft":
      return `/bottlenecks/new?draft=${id}`;
    case "nextStep":
      return `/bottlenecks/${id}/edit#nextStep`;
    case "report":
      return `/projects/${id}/report`;
    case "milestone":
      return `/projects/${id}`;
    case "assess":
    case "held":
    case "review":
      return `/bottlenecks/${id}#steps`;
  }
}
