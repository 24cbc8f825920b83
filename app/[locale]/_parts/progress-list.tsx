import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { ProgressLine } from "@/data/progress";
import { dayAtBorder, daysBetween } from "@/domain/day";
import { inLanguage, textFor } from "@/domain/language";
import { nameRegions } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = { locale: Locale; lines: readonly ProgressLine[]; catalogue: Catalogue; now: Date };

/** What moved last: when, which bottleneck, and where it came to stand. */
export function ProgressList({ locale, lines, catalogue, now }: Props) {
  const words = wordsIn(locale);
  const { t, portal } = words;
  if (lines.length === 0) return <p className="mt-4 text-muted">{t("noProgress")}</p>;
  return (
    <>
      <ol className="mt-4 border-line border-b">
        {lines.map((line) => (
          <li key={line.reference}>
            <Line {...{ locale, line, catalogue, now, words }} />
          </li>
        ))}
      </ol>
      {lines.some(({ statusIsEditorial }) => statusIsEditorial) && (
        <p className="mt-3 text-muted text-small">{portal("statusIsReading")}</p>
      )}
    </>
  );
}

/** Read once for all lines. */
const wordsIn = (locale: Locale) => ({
  t: translator(locale, "Home"),
  portal: translator(locale, "Portal"),
  bottleneck: translator(locale, "Bottleneck"),
  format: formatter(locale),
});

type LineProps = {
  locale: Locale;
  line: ProgressLine;
  catalogue: Catalogue;
  now: Date;
  words: ReturnType<typeof wordsIn>;
};

function Line({ locale, line, catalogue, now, words }: LineProps) {
  const text = textFor(line.texts, locale, line.originalLanguage);
  return (
    <article
      aria-labelledby={`progress-${line.reference}`}
      className="flex flex-col gap-x-4 gap-y-1 border-line border-t py-4 sm:flex-row"
    >
      <When moment={line.statusSince} now={now} words={words} />
      <div className="sm:flex-1">
        <h3
          id={`progress-${line.reference}`}
          className="text-wrap font-sans text-body leading-snug tracking-normal"
        >
          <a href={path(locale, `/bottlenecks/${line.reference}`)} className="no-underline">
            {text ? (
              <Phrase phrase={{ text: text.title, language: text.language }} locale={locale} />
            ) : (
              line.reference
            )}
          </a>
        </h3>
        <Where locale={locale} line={line} catalogue={catalogue} words={words} />
      </div>
      <span>
        <StatusBadge status={line.status} text={words.bottleneck(`status.${line.status}`)} />
      </span>
    </article>
  );
}

const mostPlaces = 2;

/** Number, first theme and the places: by name when they are two, else how many. */
function Where({ locale, line, catalogue, words: { t } }: Omit<LineProps, "now">) {
  const theme = catalogue.themes.get(line.themeIds[0] ?? "");
  const places = nameRegions(line.regionIds, catalogue.regions, locale);
  return (
    <p className="mt-0.5 text-muted text-small">
      <span className="whitespace-nowrap tabular-nums">{line.reference}</span>
      {theme && (
        <>
          {" · "}
          <Phrase phrase={inLanguage(theme.names, locale)} locale={locale} />
        </>
      )}
      {places.length > mostPlaces
        ? ` · ${t("places", { count: places.length })}`
        : places.map((place, at) => (
            <span key={place.text}>
              {at === 0 ? " · " : " – "}
              <Phrase phrase={place} locale={locale} />
            </span>
          ))}
    </p>
  );
}

/** "today", "yesterday", or the day; with the year when it is another one. */
function When({
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
    <time dateTime={day} className="text-muted text-small sm:w-24 sm:flex-none">
      {ago === 0 ? t("today") : ago === 1 ? t("yesterday") : written}
    </time>
  );
}
