import { SparkLine } from "@/components/ui/spark-line";
import type { Figures } from "@/data/counts/figures";
import type { Month } from "@/data/counts/months";
import { dateOf } from "@/domain/day";
import { type Locale, path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";

type Props = {
  locale: Locale;
  figures: Figures;
  months: readonly Month[];
  running: readonly number[];
};

type Figure = { count: number; text: string; href: string; line: number[]; sentence: string };

/** Three figures, each a link to what it counts, with its last twelve months. */
export function KeyFigures(props: Props) {
  const { locale, figures } = props;
  const t = translator(locale, "Home");
  const format = formatter(locale);
  return (
    <>
      <ul
        aria-label={t("figures")}
        className="mt-8 grid grid-cols-3 border-line border-y *:border-line *:not-first:border-l *:not-first:pl-3 sm:*:not-first:pl-4"
      >
        {threeOf(props).map(({ count, text, href, line, sentence }) => (
          <li key={href}>
            <a href={href} className="group flex h-full flex-col pt-4 pr-2 pb-3.5 no-underline">
              <span className="whitespace-nowrap font-semibold font-serif text-ink text-section leading-none tabular-nums sm:text-page sm:leading-none">
                {format.number(count)}
              </span>{" "}
              <span className="mt-1.5 mb-2 text-label underline group-hover:decoration-2 sm:text-small">
                {text}
              </span>
              <span className="mt-auto block">
                {line.length > 1 && <SparkLine values={line} />}
                {sentence && (
                  <span className="mt-1 block text-label text-muted tabular-nums max-sm:sr-only">
                    {" "}
                    {sentence}
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-label text-muted">
        {t("counted", {
          day: format.dateTime(new Date(), { dateStyle: "long" }),
          whose: figures.isPublic ? "public" : "own",
        })}
      </p>
    </>
  );
}

function threeOf({ locale, figures, months, running }: Props): Figure[] {
  const t = translator(locale, "Home");
  const { open, solved, runningProjects } = figures;
  const [first] = months;
  const resolved = "/bottlenecks?status=RESOLVED&status=PARTLY_RESOLVED";
  return [
    {
      ...{ count: open, text: t("open", { count: open }) },
      href: path(locale, "/bottlenecks?group=open"),
      line: months.map((month) => month.open),
      sentence: first ? t("was", { count: first.open, month: written(first, locale) }) : "",
    },
    {
      ...{ count: solved, text: t("solvedCount", { count: solved }) },
      href: path(locale, resolved),
      line: solvedUntil(months, solved),
      sentence: t("inYear", { count: months.reduce((sum, month) => sum + month.solved, 0) }),
    },
    {
      ...{ count: runningProjects, text: t("running", { count: runningProjects }) },
      href: path(locale, "/projects?phase=RUNNING"),
      line: [...running],
      sentence: first ? t("was", { count: running[0] ?? 0, month: written(first, locale) }) : "",
    },
  ];
}

/** How many were resolved at the end of each of these months, when so many are now. */
const solvedUntil = (months: readonly Month[], now: number): number[] =>
  months.map((_, at) => months.slice(at + 1).reduce((left, month) => left - month.solved, now));

const written = ({ month }: Month, locale: Locale) =>
  formatter(locale).dateTime(dateOf(`${month}-01`), {
    ...{ month: "short", year: "numeric", timeZone: "UTC" },
  });
