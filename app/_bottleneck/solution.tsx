import { reasonOf } from "@/app/_records/history-step";
import { historyWords } from "@/app/_records/history-words";
import { Notice } from "@/components/ui/notice";
import type { BottleneckView } from "@/data/bottleneck/page";
import type { Catalogue } from "@/data/catalogue";
import { type History, readHistory } from "@/data/history";
import { findViewer } from "@/data/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = {
  bottleneck: BottleneckView;
  catalogue: Catalogue;
  locale: Locale;
  history: History;
  /** Whether it is shown as the public will read it. */
  asPublic: boolean;
};

const solving = {
  RESOLVED: { event: "bottleneck.resolved", title: "solved" },
  PARTLY_RESOLVED: { event: "bottleneck.partlyResolved", title: "solvedPartly" },
} as const;

type Solving = (typeof solving)[keyof typeof solving];

/** How it was resolved, in the words of whoever said so. */
export async function Solution({ bottleneck, catalogue, locale, history, asPublic }: Props) {
  const { status, reference } = bottleneck;
  if (status !== "RESOLVED" && status !== "PARTLY_RESOLVED") return null;
  const { event, title } = solving[status];
  const among = wordsOf(event, history);
  const words = among ?? (history.next ? await older(event, reference, asPublic) : []);
  const reason = reasonOf(words, historyWords(locale, catalogue));
  if (!reason) return null;
  return (
    <Notice tone="ok">
      <h2 className="mb-1.5 text-title">{translator(locale, "BottleneckPage")(title)}</h2>
      {reason}
    </Notice>
  );
}

const wordsOf = (name: Solving["event"], { events }: History) =>
  events.find(({ event }) => event.name === name)?.words;

/** Much may have happened since: then it no longer stands among what the page shows at first. */
async function older(only: Solving["event"], reference: string, asPublic: boolean) {
  const asked = { noun: "bottleneck", reference, asPublic, only } as const;
  return wordsOf(only, await readHistory(await findViewer(), asked)) ?? [];
}
