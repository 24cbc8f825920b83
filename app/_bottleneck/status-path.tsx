import type { BottleneckView } from "@/data/bottleneck/page";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { type LinePlace, statusLine } from "@/domain/bottleneck/status-line";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; locale: Locale };

const dots = {
  passed: "border-water bg-water",
  here: "border-frontier bg-surface",
  ahead: "border-line-strong bg-surface",
} as const;

/** The line of steps: what was reached and when, where it stands now, what usually comes. */
export function StatusPath({ bottleneck, locale }: Props) {
  const words = wordsIn(locale);
  const { t } = words;
  const standing = { ...bottleneck, reportedAt: registeredAt(bottleneck) };
  // As long as the status is a reading of sources, it has the day that they say, and no other step one.
  const history = bottleneck.statusIsEditorial
    ? [{ to: bottleneck.status, takenAt: bottleneck.statusSince }]
    : bottleneck.history;
  const places = statusLine(standing, history);
  if (places.length === 1 && !places[0]?.reachedAt) return null;
  return (
    <ol aria-label={t("path")} className="my-8 grid md:flex">
      {places.map((place, at, all) => (
        <Place
          key={place.status}
          place={place}
          isLast={at === all.length - 1}
          isDated={!bottleneck.statusIsEditorial}
          {...words}
        />
      ))}
    </ol>
  );
}

const wordsIn = (locale: Locale) => ({
  t: translator(locale, "BottleneckPage"),
  words: translator(locale, "Bottleneck"),
  format: formatter(locale),
});

type PlaceProps = ReturnType<typeof wordsIn> & {
  place: LinePlace;
  isLast: boolean;
  /** Whether each place that was reached has a day: what sources tell of has not, and says so elsewhere. */
  isDated: boolean;
};

function Place({ place, isLast, isDated, t, words, format }: PlaceProps) {
  const line = place.place === "passed" ? "bg-water" : "bg-line";
  return (
    <li
      aria-current={place.place === "here" ? "step" : undefined}
      className={`relative pb-4 pl-8 md:pt-7 md:pb-0 md:pl-0 ${isLast ? "" : "md:flex-1"}`}
    >
      {!isLast && (
        <span
          aria-hidden="true"
          className={`absolute top-2 left-2 h-full w-0.5 md:h-0.5 md:w-full ${line}`}
        />
      )}
      <span
        aria-hidden="true"
        className={`absolute top-1 left-0 size-4.5 rounded-full border-3 md:top-0 ${dots[place.place]}`}
      />
      <span
        className={`block text-small md:pr-3 ${place.place === "ahead" ? "text-muted" : "font-bold"}`}
      >
        {words(`status.${place.status}`)}
      </span>
      <span className="block text-muted text-small tabular-nums">
        {place.reachedAt && (
          <time dateTime={place.reachedAt.toISOString()}>
            {format.dateTime(place.reachedAt, { dateStyle: "medium" })}
          </time>
        )}
        {!place.reachedAt && (isDated || place.place === "ahead") && (
          <>
            <span aria-hidden="true">—</span>
            <span className="sr-only">
              {place.place === "ahead" ? t("notReached") : t("noDate")}
            </span>
          </>
        )}
      </span>
    </li>
  );
}
