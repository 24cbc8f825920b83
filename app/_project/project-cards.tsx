import { type Day, dateOf } from "@/domain/day";
import { monthsLeft, type Progress } from "@/domain/project/project";
import type { Locale } from "@/i18n/routing";
import { type Formatter, formatter, type Translator, translator } from "@/i18n/server";
import { FigureCard } from "./figure-card";
import { showMoney } from "./money";

type Props = {
  locale: Locale;
  progress: Progress | null;
  budget: readonly { currency: string; amount: number }[];
  fundingLines: number;
  startOn: Day | null;
  endOn: Day | null;
  reportedOn: Day | null;
  /** Who sent the last report. */
  reportedBy: string | null;
  /** Whether it has ended: then no time is left to speak of. */
  isOver: boolean;
  today: Day;
};

/** The figures of a project that are known. What nobody filled in is left out, never guessed. */
export function ProjectCards({ locale, ...props }: Props) {
  const { progress, budget, fundingLines, startOn, endOn, reportedOn, reportedBy } = props;
  const t = translator(locale, "ProjectPage");
  const format = formatter(locale);
  if (!progress && budget.length === 0 && !startOn && !endOn && !reportedOn) return null;
  const day = (on: Day) => format.dateTime(dateOf(on), { dateStyle: "medium", timeZone: "UTC" });

  return (
    <section aria-label={t("cards")}>
      <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {progress && (
          <FigureCard
            term={t("progress")}
            figure={format.number(progress.percent / 100, { style: "percent" })}
            note={t("progressOf", progress)}
          >
            <progress
              aria-label={t("progress")}
              max={progress.planned}
              value={progress.done}
              className="my-1.5 block h-1.5 w-full"
            />
          </FigureCard>
        )}
        {budget.length > 0 && (
          <FigureCard
            term={t("budget")}
            figure={budget.map((sum) => showMoney(format, sum, "short")).join(" + ")}
            note={t("fundingLines", { count: fundingLines })}
          />
        )}
        {(startOn || endOn) && (
          <FigureCard
            term={t("running")}
            figure={years(startOn, endOn, t)}
            note={left(props, t, format)}
          />
        )}
        {reportedOn && (
          <FigureCard
            term={t("lastReport")}
            figure={day(reportedOn)}
            note={reportedBy && t("by", { name: reportedBy })}
          />
        )}
      </dl>
    </section>
  );
}

type Text = Translator<"ProjectPage">;

function years(startOn: Day | null, endOn: Day | null, t: Text): string {
  const [start, end] = [startOn?.slice(0, 4), endOn?.slice(0, 4)];
  if (start && end) return start === end ? start : t("years", { start, end });
  return start ? t("from", { start }) : t("until", { end: end ?? "" });
}

type Times = Pick<Props, "startOn" | "endOn" | "today" | "isOver">;

function left({ startOn, endOn, today, isOver }: Times, t: Text, format: Formatter): string | null {
  if (isOver) return null;
  if (startOn && startOn > today) {
    const date = format.dateTime(dateOf(startOn), { dateStyle: "medium", timeZone: "UTC" });
    return t("notStarted", { date });
  }
  if (!endOn) return null;
  const count = monthsLeft(endOn, today);
  return count === null ? t("ended") : t("monthsLeft", { count });
}
