import { StatusBadge } from "@/app/_bottleneck/status-badge";
import { PracticeMark } from "@/app/_records/practice-mark";
import { Phrase } from "@/components/ui/phrase";
import type { Catalogue } from "@/data/catalogue";
import type { ProgressLine } from "@/data/progress";
import { groupOf } from "@/domain/bottleneck/bottleneck";
import { textFor } from "@/domain/language";
import { type Locale, path } from "@/i18n/routing";
import { HowItCame, type LineProps, When, Where, wordsIn } from "./progress-parts";

type Props = { locale: Locale; lines: readonly ProgressLine[]; catalogue: Catalogue; now: Date };

/** What moved last: when, which bottleneck, and where it came to stand. Among these, decisions come first. */
export function ProgressList({ locale, lines, catalogue, now }: Props) {
  const words = wordsIn(locale);
  const { t, portal } = words;
  if (lines.length === 0) return <p className="mt-4 text-muted">{t("noSteps")}</p>;
  return (
    <>
      <ol className="mt-4 border-line border-b">
        {decisionsFirst(lines).map((line) => (
          <Line key={line.reference} {...{ locale, line, catalogue, now, words }} />
        ))}
      </ol>
      {lines.some(({ statusIsEditorial }) => statusIsEditorial) && (
        <p className="mt-3 text-muted text-small">{portal("statusIsReading")}</p>
      )}
    </>
  );
}

const decisionsFirst = (lines: readonly ProgressLine[]): ProgressLine[] => {
  const isDecision = ({ status }: ProgressLine) => groupOf[status] === "decided";
  return [...lines.filter(isDecision), ...lines.filter((line) => !isDecision(line))];
};

function Line({ locale, line, catalogue, now, words }: LineProps) {
  const text = textFor(line.texts, locale, line.originalLanguage);
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-line border-t py-3 sm:grid-cols-[5rem_1fr_auto]">
      <When moment={line.statusSince} now={now} words={words} />
      <div className="max-sm:order-last max-sm:col-span-2">
        <h3 className="text-wrap font-sans text-body leading-snug tracking-normal">
          <a href={path(locale, `/bottlenecks/${line.reference}`)} className="no-underline">
            {text ? (
              <Phrase phrase={{ text: text.title, language: text.language }} locale={locale} />
            ) : (
              line.reference
            )}
          </a>
        </h3>
        <PracticeMark reference={line.reference} locale={locale} />
        <HowItCame {...{ locale, line, catalogue, words }} />
        <Where {...{ locale, line, catalogue, words }} />
      </div>
      <span>
        <StatusBadge status={line.status} text={words.bottleneck(`status.${line.status}`)} />
      </span>
    </li>
  );
}
