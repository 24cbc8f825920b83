import { reasonOf } from "@/app/_records/history-step";
import { historyWords } from "@/app/_records/history-words";
import { Notice } from "@/components/ui/notice";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import type { History } from "@/data/history";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  history: History;
};

const solving = {
  RESOLVED: { event: "bottleneck.resolved", title: "solved" },
  PARTLY_RESOLVED: { event: "bottleneck.partlyResolved", title: "solvedPartly" },
} as const;

/** How it was resolved, in the words of whoever said so. */
export function Solution({ bottleneck: { status }, catalogue, locale, history }: Props) {
  if (status !== "RESOLVED" && status !== "PARTLY_RESOLVED") return null;
  const { event: name, title } = solving[status];
  const words = history.events.find(({ event }) => event.name === name)?.words ?? [];
  const reason = reasonOf(words, historyWords(locale, catalogue));
  if (!reason) return null;
  return (
    <Notice tone="ok">
      <h2 className="mb-1.5 text-title">{translator(locale, "BottleneckPage")(title)}</h2>
      {reason}
    </Notice>
  );
}
