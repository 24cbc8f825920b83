import { getFormatter, getTranslations } from "next-intl/server";
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
import { Phrases } from "./phrases";
import { HealthBadge, PhaseBadge } from "./project-badges";

/** What a list says of a project. */
export type ProjectLine = {
  reference: string;
  phase: ProjectPhase;
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
  return (
    <ol>
      {lines.map((line) => (
        <Row key={line.reference} line={line} locale={locale} today={today} />
      ))}
    </ol>
  );
}

async function Row({ line, locale, today }: { line: ProjectLine } & Omit<Props, "lines">) {
  const [t, portal] = await Promise.all([getTranslations("Project"), getTranslations("Portal")]);
  const { reference, phase, health, published, texts, originalLanguage, places, themes } = line;
  const text = textFor(texts, locale, originalLanguage);
  const lang = text?.language === locale ? undefined : text?.language;
  return (
    <li className="border-line border-t py-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-label text-muted">
        <span className="tabular-nums">{reference}</span>
        <PhaseBadge phase={phase} text={t(`phase.${phase}`)} />
        {health && <HealthBadge health={health} text={t(`health.${health}`)} />}
        {!published && (
          <span className="rounded-control border border-frontier px-2 text-frontier">
            {portal("internal")}
          </span>
        )}
      </div>
      <h2 className="mt-1.5 mb-1 text-lead">
        <a href={path(locale, `/projects/${reference}`)} lang={lang} className="no-underline">
          {text?.name}
        </a>
      </h2>
      <p className="text-muted text-small">
        <Phrases phrases={[...places, ...themes]} locale={locale} />
        {await standing(line, today)}
      </p>
    </li>
  );
}

/** What is done, what is late and when was last heard of it; empty where nothing was filled in. */
async function standing({ milestones, reportedOn }: ProjectLine, today: Day) {
  const [t, format] = await Promise.all([getTranslations("ProjectList"), getFormatter()]);
  const progress = progressOf(milestones);
  const late = milestones.filter((milestone) => isLate(milestone, today)).length;
  return (
    <>
      {progress && ` · ${t("milestones", progress)}`}
      {reportedOn &&
        ` · ${t("reported", {
          date: format.dateTime(dateOf(reportedOn), { dateStyle: "medium", timeZone: "UTC" }),
        })}`}
      {late > 0 && <span className="font-semibold text-warn"> · {t("late", { count: late })}</span>}
    </>
  );
}
