import type { BottleneckView } from "@/data/bottleneck/page";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

const writes = ["step", "edit", "text", "publish", "withdraw"] as const;
const answers = [
  ...(["agreed", "finished", "moved", "replied", "reopened"] as const),
  ...(["assigned", "taken", "undone"] as const),
];

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What has just been done, in words. Who may not publish what they registered is told who may. */
export function newsOf(
  { registered, done }: Query,
  { may, status: code }: BottleneckView,
  locale: Locale,
): string | undefined {
  const t = translator(locale, "BottleneckPage.done");
  const status = translator(locale, "Bottleneck")(`status.${code}`);
  if (registered) return t(may.publish ? "registered" : "registeredByOthers");
  const write = writes.find((one) => one === done);
  if (write) return t(write, { status });
  // Whoever only answers is not asked what comes next.
  if (done === "finished" && !may.plan) return translator(locale, "Workbench")("answered");
  const answer = answers.find((one) => one === done);
  return answer && translator(locale, "NextStep.news")(answer, { status });
}
