import { dayAsGiven } from "@/app/_records/day-as-given";
import type { BottleneckView } from "@/data/bottleneck/page";
import { registeredAt } from "@/domain/bottleneck/known-since";
import type { Formatter, Translator } from "@/i18n/server";

/** When it was registered; of a case from sources since when they know of it, or that nobody says. */
export function knownOf(
  bottleneck: BottleneckView,
  t: Translator<"BottleneckPage">,
  format: Formatter,
) {
  const registered = registeredAt(bottleneck);
  if (registered)
    return { term: t("reportedAt"), value: format.dateTime(registered, { dateStyle: "long" }) };
  const { knownSince } = bottleneck;
  return {
    term: t("knownSince"),
    value: knownSince ? dayAsGiven(knownSince, format) : t("dateUnknown"),
  };
}

/** The day on which a case from sources was loaded is no day on which it changed. */
export const wasChanged = (bottleneck: BottleneckView): boolean =>
  registeredAt(bottleneck) !== null || bottleneck.version > 1;
