import type { ReactNode } from "react";
import { Words } from "@/components/ui/words";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import { lateBy, type MilestoneState, milestoneStateOf } from "@/domain/project/project";
import { translator } from "@/i18n/server";
import { DayText } from "./day-text";

export type MilestoneView = { id: string; title: string; plannedOn: Day; doneOn: Day | null };

type Props = {
  milestones: readonly MilestoneView[];
  /** The language in which the project is written. */
  language: Language;
  locale: Language;
  today: Day;
  /** What an official can do with it, under its title. */
  actions?: (milestone: MilestoneView) => ReactNode;
};

const dots: Record<MilestoneState, string> = {
  done: "border-ok bg-ok",
  late: "border-warn",
  planned: "border-line-strong",
};

/** What a project promised to reach: filled when done, and said in words when it is late. */
export function MilestoneList({ milestones, language, locale, today, actions }: Props) {
  const t = translator(locale, "ProjectPage");
  return (
    <ol className="mt-3.5">
      {milestones.map((milestone) => {
        const state = milestoneStateOf(milestone, today);
        const { days, weeks } = lateBy(milestone, today);
        return (
          <li key={milestone.id} className="border-line border-t py-3">
            <div className="flex items-baseline gap-3.5">
              <span
                aria-hidden="true"
                className={`size-5 flex-none self-center rounded-full border-3 ${dots[state]}`}
              />
              <p className={`flex-1 ${state === "planned" ? "" : "font-semibold"}`}>
                <Words phrase={{ text: milestone.title, language }} locale={locale} />{" "}
                {state === "late" ? (
                  <span className="whitespace-nowrap font-bold text-small text-warn">
                    {weeks > 0 ? t("lateWeeks", { count: weeks }) : t("lateDays", { count: days })}
                  </span>
                ) : (
                  <span className="sr-only">{t(`state.${state}`)}</span>
                )}
              </p>
              <DayText
                locale={locale}
                day={milestone.doneOn ?? milestone.plannedOn}
                className="flex-none text-muted text-small tabular-nums"
              />
            </div>
            {actions && <div className="pt-2 pl-9">{actions(milestone)}</div>}
          </li>
        );
      })}
    </ol>
  );
}
