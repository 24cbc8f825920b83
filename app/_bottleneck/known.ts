import { dayAsGiven } from "@/app/_records/day-as-given";
import type { BottleneckView } from "@/data/bottleneck/page";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { readPartialDay } from "@/domain/partial-day";
import type { Locale } from "@/i18n/routing";
import { type Formatter, formatter, type Translator } from "@/i18n/server";

/** Since when it is known, and when it was registered; of a case from sources that nobody dates, that nobody does. */
export function knownOf(
  bottleneck: BottleneckView,
  t: Translator<"BottleneckPage">,
  format: Formatter,
) {
  const registered = registeredAt(bottleneck);
  const { knownSince } = bottleneck;
  return [
    {
      term: t("knownSince"),
      value: knownSince ? dayAsGiven(knownSince, format) : registered ? null : t("dateUnknown"),
    },
    {
      term: t("reportedAt"),
      value: registered && format.dateTime(registered, { dateStyle: "long" }),
    },
  ];
}

/** Since when it is known, as it was typed, in the words of a page; what is not understood as it stands. */
export function sinceTyped(typed: string, locale: Locale): string {
  const given = readPartialDay(typed);
  return given ? dayAsGiven(given, formatter(locale)) : typed;
}

/** The day on which a case from sources was loaded, or brought up to date, is no day on which it changed. */
export const wasChanged = (bottleneck: BottleneckView): boolean =>
  registeredAt(bottleneck) !== null || bottleneck.isChanged;
