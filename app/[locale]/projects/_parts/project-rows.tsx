import { HealthBadge, PhaseBadge } from "@/app/_project/project-badges";
import { PracticeTag } from "@/app/_records/practice-mark";
import { apart, joined, plain } from "@/components/ui/joined";
import { Phrase } from "@/components/ui/phrase";
import { type Day, dateOf } from "@/domain/day";
import { type Language, type Phrase as Text, textFor } from "@/domain/language";
import {
  type Health,
  isLate,
  type MilestoneDays,
  type ProjectPhase,
  progressOf,
} from "@/domain/project/project";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

/** What a list says of a project. */
type ProjectLine = {
  reference: string;
  phase: ProjectPhase;
  /** The phase is our reading of a source. */
  phaseIsEditorial: boolean;
  isPractice: boolean;
  health: Health | null;
  published: boolean;
  originalLanguage: Language;
  texts: readonly { language: Language; name: string }[];
  places: readonly Text[];
  themes: readonly Text[];
  milestones: readonly MilestoneDays[];
  reportedOn: Day | null;
};

type Props = { lines: readonly ProjectLine[]; locale: Locale; today: Day };

/** A list of projects: where each stands, what it is called, where it works and what is late. */
export function ProjectRows({ lines, locale, today }: Props) {
  const words = wordsIn(locale);
  const isReading = lines.some(({ phaseIsEditorial }) => phaseIsEditorial);
  return (
    <>
      {isReading && <p className="mb-3 text-muted text-small">{words.list("readingNote")}</p>}
      <ol>{lines.map((line) => rowOf(line, { locale, today, ...words }))}</ol>
    </>
  );
}

const wordsIn = (locale: Locale) => ({
  project: translator(locale, "Project"),
  list: translator(locale, "ProjectList"),
  format: formatter(locale),
  internal: translator(locale, "Portal")("internal"),
});

type Reading = ReturnType<typeof wordsIn> & Omit<Props, "lines">;

// Called and not mounted, with its words read once: what a row costs is what the page costs.
function rowOf(line: ProjectLine, reading: Reading) {
  const { locale, project: t, list, internal } = reading;
  const { reference, phase, health, published, texts, originalLanguage, places, themes } = line;
  const text = textFor(texts, locale, originalLanguage);
  return (
    <li key={reference} className="row">
      <div>
        {`${reference} `}
        {PhaseBadge({ phase, text: t(`phase.${phase}`) })}
        {line.isPractice && PracticeTag({ locale })}
        {line.phaseIsEditorial && (
          <span>
            <span aria-hidden="true">*</span>
            <span className="sr-only">{list("editorial")}</span>
          </span>
        )}
        {health && HealthBadge({ health, text: t(`health.${health}`) })}
        {!published && <span className="row-tag">{internal}</span>}
        <h2>
          <a href={path(locale, `/projects/${reference}`)}>
            {text && Phrase({ phrase: { text: text.name, language: text.language }, locale })}
          </a>
        </h2>
        {joined(
          apart([...places, ...themes], " · ", locale).concat(standing(line, reading)),
          locale,
        )}
        {lateIn(line, reading)}
      </div>
    </li>
  );
}

/** What is done, and when was last heard of it; empty where nothing was filled in. */
function standing({ milestones, reportedOn }: ProjectLine, { locale, ...reading }: Reading) {
  const { list: t, format } = reading;
  const progress = progressOf(milestones);
  const date = reportedOn && dateOf(reportedOn);
  const reported =
    date &&
    t("reported", { date: format.dateTime(date, { dateStyle: "medium", timeZone: "UTC" }) });
  return [progress && t("milestones", progress), reported]
    .filter((text) => text !== null)
    .map((text) => plain(` · ${text}`, locale));
}

/** How much of it is late. */
function lateIn({ milestones }: ProjectLine, { list: t, today }: Reading) {
  const late = milestones.filter((milestone) => isLate(milestone, today)).length;
  return (
    late > 0 && (
      <span className="font-semibold text-warn">{` · ${t("late", { count: late })}`}</span>
    )
  );
}
