import ical from "ical-generator";
import type { AgendaEntry } from "@/data/account/agenda";
import { env } from "@/data/env";
import type { CalendarLinkKind } from "@/domain/account/calendar-link";
import { dateOf } from "@/domain/day";
import { nouns } from "@/domain/noun";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** So many seconds a program may wait until it asks again. */
const readAgainAfter = 6 * 60 * 60;

/**
 * A calendar as RFC 5545 has it: each entry a whole day, under a name that stays the same, with a link to its record.
 * The library escapes and folds; it is used here alone.
 */
export function icalText(
  entries: readonly AgendaEntry[],
  { locale, kind }: { locale: Locale; kind: CalendarLinkKind },
): string {
  const t = translator(locale, "Agenda");
  const { PUBLIC_URL } = env();
  const { host } = new URL(PUBLIC_URL);
  const calendar = ical({
    name: `Grenswerk: ${t(`name.${kind}`)}`,
    prodId: { company: "Grenswerk", product: "Agenda", language: locale.toUpperCase() },
    ttl: readAgainAfter,
  });
  for (const entry of entries) {
    const { section } = nouns[entry.kind === "milestone" ? "project" : "bottleneck"];
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@${host}`,
      start: dateOf(entry.on),
      allDay: true,
      stamp: entry.changedAt,
      summary: summaryOf(entry, locale),
      description: entry.what && entry.title ? entry.title : null,
      url: `${PUBLIC_URL}${path(locale, `/${section}/${entry.reference}`)}`,
    });
  }
  return calendar.toString();
}

/** What it is and of which record; in words where everyone may read these. */
function summaryOf(
  { kind, reference, what, title, isPractice }: AgendaEntry,
  locale: Locale,
): string {
  const t = translator(locale, "Agenda");
  const words = what ?? title;
  const text = words
    ? t("entry", { kind: t(`kind.${kind}`), words, reference })
    : t("internal", { kind: t(`kind.${kind}`), reference });
  return isPractice ? `[${translator(locale, "Practice")("tag")}] ${text}` : text;
}
