import type { BottleneckView } from "@/data/bottleneck/page";
import { solvedStatuses } from "@/domain/bottleneck/bottleneck";
import { registeredAt } from "@/domain/bottleneck/known-since";
import { type LinePlace, statusLine } from "@/domain/bottleneck/status-line";
import type { Locale } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { bottleneck: BottleneckView; locale: Locale };

/** The line of steps: what was reached and when, where it stands now, what usually comes. */
export function StatusPath({ bottleneck, locale }: Props) {
  const words = wordsIn(locale);
  const standing = { ...bottleneck, reportedAt: registeredAt(bottleneck) };
  // As long as the status is a reading of sources, it has the day that they say, and no other step one.
  const history = bottleneck.statusIsEditorial
    ? [{ to: bottleneck.status, takenAt: bottleneck.statusSince }]
    : bottleneck.history;
  const places = statusLine(standing, history);
  if (places.length === 1 && !places[0]?.reachedAt) return null;
  const at = places.findIndex(({ place }) => place === "here");
  return (
    <div className="my-8">
      <ol aria-label={words.t("path")} className="flex">
        {places.map((place, at, all) => (
          <Place
            key={place.status}
            place={place}
            isLast={at === all.length - 1}
            leadsOn={all[at + 1]?.place !== "ahead"}
            {...words}
          />
        ))}
      </ol>
      <p aria-hidden="true" className="mt-7 font-semibold text-small md:hidden print:hidden">
        {words.t("placeOf", {
          at: at + 1,
          count: places.length,
          status: words.words(`status.${bottleneck.status}`),
        })}
      </p>
    </div>
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
  /** Whether the case went on from here. */
  leadsOn: boolean;
};

/** On a phone a place is its dot: the line below tells which it is. */
function Place({ place, isLast, leadsOn, t, words, format }: PlaceProps) {
  const look = lookOf(place);
  const line = leadsOn && look !== "unknown" ? "border-water" : "border-line-strong border-dashed";
  return (
    <li
      aria-current={place.place === "here" ? "step" : undefined}
      className={`relative min-h-4.5 md:pt-7 print:pt-7 ${isLast ? "min-w-4.5" : "flex-1"}`}
    >
      {!isLast && (
        <span aria-hidden="true" className={`absolute top-2 left-2 w-full border-t-2 ${line}`} />
      )}
      <span
        aria-hidden="true"
        className={`absolute top-0 left-0 size-4.5 rounded-full border-3 text-center font-bold text-label leading-none ${dots[look]}`}
      >
        {look === "solved" && "✓"}
      </span>
      <span className="max-md:not-print:sr-only">
        <span
          className={`block text-small md:pr-3 ${place.place === "ahead" || look === "unknown" ? "text-muted" : "font-bold"}`}
        >
          {words(`status.${place.status}`)}
        </span>
        <span className="block text-muted text-small tabular-nums">{when(place, t, format)}</span>
      </span>
    </li>
  );
}

type Look = "passed" | "unknown" | "here" | "solved" | "ahead";

/** Only what is known to have happened is filled; a case that is solved ends in green. */
function lookOf({ place, status, reachedAt }: LinePlace): Look {
  if (place === "here" && solvedStatuses.some((solved) => solved === status)) return "solved";
  return place === "passed" && !reachedAt ? "unknown" : place;
}

const dots: Record<Look, string> = {
  passed: "border-water bg-water",
  unknown: "border-line-strong border-dashed bg-paper",
  here: "border-water bg-water shadow-[inset_0_0_0_3px_var(--color-surface)]",
  solved: "border-ok bg-ok text-surface",
  ahead: "border-line-strong bg-surface",
};

function when({ place, reachedAt }: LinePlace, t: PlaceProps["t"], format: PlaceProps["format"]) {
  if (reachedAt)
    return (
      <time dateTime={reachedAt.toISOString()}>
        {/* Short in every language: a place is narrow. */}
        {format.dateTime(reachedAt, { day: "numeric", month: "short", year: "numeric" })}
      </time>
    );
  if (place === "ahead") return <span className="sr-only">{t("notReached")}</span>;
  return t(place === "here" ? "noDate" : "notKnown");
}
