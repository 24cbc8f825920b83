import type { ReactNode } from "react";
import { Words } from "@/components/ui/words";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import { lateBy, type MilestoneState, milestoneStateOf } from "@/domain/project/project";
import { type Translator, translator } from "@/i18n/server";
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
                    {lateText(milestone, today, t)}
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
            <WasPlanned {...{ milestone, locale, today }} />
            {actions && <div className="pt-2 pl-9">{actions(milestone)}</div>}
          </li>
        );
      })}
    </ol>
  );
}

type Text = Translator<"ProjectPage">;

function lateText(milestone: MilestoneView, today: Day, t: Text): string {
  const { days, weeks } = lateBy(milestone, today);
  if (milestone.doneOn)
    return weeks > 0 ? t("wasLateWeeks", { count: weeks }) : t("wasLateDays", { count: days });
  return weeks > 0 ? t("lateWeeks", { count: weeks }) : t("lateDays", { count: days });
}

type WasProps = { milestone: MilestoneView; locale: Language; today: Day };

/** For which day something that was reached on another one had been promised, and how late it came. */
function WasPlanned({ milestone, locale, today }: WasProps) {
  const t = translator(locale, "ProjectPage");
  const { plannedOn, doneOn } = milestone;
  if (!doneOn || doneOn === plannedOn) return null;
  return (
    <p className="pl-8.5 text-muted text-small">
      {t.rich("plannedOn", {
        day: () => <DayText locale={locale} day={plannedOn} className="tabular-nums" />,
      })}
      {doneOn > plannedOn && (
        <>
          {" "}
          · <b>{lateText(milestone, today, t)}</b>
        </>
      )}
    </p>
  );
}
