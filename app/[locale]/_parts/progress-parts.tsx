import { namePlaces } from "@/app/_records/place-names";
import { apart, joined, plain } from "@/components/ui/joined";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { ProgressLine } from "@/data/progress";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { dayAtBorder, daysBetween } from "@/domain/day";
import { inLanguage } from "@/domain/language";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** Read once for all lines. */
export const wordsIn = (locale: Locale) => ({
  t: translator(locale, "Home"),
  portal: translator(locale, "Portal"),
  bottleneck: translator(locale, "Bottleneck"),
  format: formatter(locale),
});

/** What a line is made of. */
export type LineProps = {
  locale: Locale;
  line: ProgressLine;
  catalogue: Catalogue;
  now: Date;
  words: ReturnType<typeof wordsIn>;
};

type PartProps = Omit<LineProps, "now">;

/** A decision by who took it; any other change by where it stood before. */
export function HowItCame({ locale, line: { status, change }, catalogue, words }: PartProps) {
  if (!change) return null;
  const who = catalogue.organisations.get(change.organisationId ?? "");
  const isDecision = groupOf[status] === "decided" && who;
  return (
    <p className="mt-0.5 text-muted text-small">
      {isDecision
        ? words.t.rich("decision", {
            b: (text) => <b className="font-semibold text-ink">{text}</b>,
            who: () => <Phrase phrase={inLanguage(who.names, locale)} locale={locale} />,
          })
        : words.t("wasStatus", { status: words.bottleneck(`status.${change.from}`) })}
    </p>
  );
}

const mostPlaces = 2;

/** Number, the places by name when they are two, else how many, and how long a decided one was open. */
export function Where({ locale, line, catalogue, words: { t } }: PartProps) {
  const places = namePlaces(line, catalogue, locale);
  const isKnown = line.change !== null && registeredAt(line) !== null;
  const isDecided = groupOf[line.status] === "decided" && isKnown;
  const days = daysBetween(dayAtBorder(line.reportedAt), dayAtBorder(line.statusSince));
  const named =
    places.length > mostPlaces
      ? [plain(t("places", { count: places.length }), locale)]
      : apart(places, " – ", locale);
  const rest = [
    ...(named.length > 0 ? [plain(" · ", locale), ...named] : []),
    ...(isDecided && days > 0 ? [plain(` · ${t("openFor", { count: days })}`, locale)] : []),
  ];
  return (
    <p className="mt-0.5 text-muted text-small tabular-nums">
      <span className="whitespace-nowrap">{line.reference}</span>
      {joined(rest, locale)}
    </p>
  );
}

/** "today", "yesterday", or the day; with the year when it is another one. */
export function When({
  moment,
  now,
  words: { t, format },
}: Pick<LineProps, "now" | "words"> & { moment: Date }) {
  const day = dayAtBorder(moment);
  const ago = daysBetween(day, dayAtBorder(now));
  const sameYear = day.slice(0, 4) === dayAtBorder(now).slice(0, 4);
  const written = format.dateTime(moment, {
    day: "numeric",
    month: "short",
    ...(!sameYear && { year: "numeric" }),
  });
  return (
    <time dateTime={day} className="pt-px text-muted text-small">
      {ago === 0 ? t("today") : ago === 1 ? t("yesterday") : written}
    </time>
  );
}
