import { Words } from "@/components/ui/words";
import type { Phrase } from "@/domain/language";
import { writtenDay } from "./history-step";
import type { HistoryWords } from "./history-words";

type Days = { plannedOn: string; doneOn: string | null };
type Milestone = { before?: Days; after?: Days };

/** What is told of a milestone: what it is called, and when it is planned or was reached. */
export function milestoneOf(
  { before, after }: Milestone,
  title: Phrase | null,
  texts: HistoryWords,
) {
  const days = after ?? before;
  return (
    <>
      {title && (
        <p>
          <Words phrase={title} locale={texts.locale} />
        </p>
      )}
      {days && (
        <p className="text-muted">
          {days.doneOn
            ? texts.t("done", { date: writtenDay(days.doneOn, texts) })
            : texts.t("planned", { date: writtenDay(days.plannedOn, texts) })}
        </p>
      )}
    </>
  );
}
