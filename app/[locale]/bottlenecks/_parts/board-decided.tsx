import { statusTones } from "@/app/_bottleneck/status-badge";
import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { PracticeTag } from "@/app/_records/practice-mark";
import type { BoardCard } from "@/data/bottleneck/board";
import { type BottleneckStatus, groupOf } from "@/domain/bottleneck/bottleneck";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { BoardReading } from "./board-card";

/** So many titles stand there: what was decided asks for no work. */
const mostTitles = 4;

type Props = {
  screen: ListScreen;
  cards: readonly BoardCard[];
  reading: BoardReading;
  statuses: readonly BottleneckStatus[];
};

/** What was decided: how many of each outcome, and the newest titles of twelve months. */
export function DecidedColumn({ screen, cards, reading, statuses }: Props) {
  const { locale } = screen;
  const t = translator(locale, "Board");
  const status = translator(locale, "Bottleneck");
  const { counts, atLeast = false } = screen.counts.facets.status ?? {};
  const number = (count: number) => `${formatter(locale).number(count)}${atLeast ? "+" : ""}`;
  const tally = statuses
    .map((one) => ({ one, count: counts?.get(one) ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = tally.reduce((sum, { count }) => sum + count, 0);
  const listOf = (some: readonly BottleneckStatus[]) =>
    hrefOf(screen, { filter: { ...screen.asked.filter, status: [...some] }, view: "list" });
  const newest = cards.filter((card) => groupOf[card.status] === "decided").slice(0, mostTitles);
  return (
    <section aria-labelledby="group-decided" className="board-group decided md:col-span-1">
      <h2 id="group-decided">
        {t("group.decided")} <small>{number(total)}</small>
      </h2>
      <div className="board-column">
        {tally.length > 0 && (
          <ul className="board-card">
            {tally.map(({ one, count }) => (
              <li key={one} className="board-tally">
                <a href={listOf([one])} className={`word ${statusTones[one]}`}>
                  {status(`status.${one}`)}
                </a>
                <b>{number(count)}</b>
              </li>
            ))}
          </ul>
        )}
        <div className="board-head max-md:hidden">
          <h3>{t("lately")}</h3>
          <p>{newest.length > 0 ? t("newest") : t("none")}</p>
        </div>
        <ol className="max-md:hidden">
          {newest.map((card) => (
            <li key={card.reference} className="board-done">
              <p>
                {`${card.reference} · ${reading.words.since(card.statusSince)} `}
                {card.isPractice && PracticeTag({ locale })}
              </p>
              <h4 className="board-title">
                <a
                  href={path(locale, `/bottlenecks/${card.reference}`)}
                  lang={card.language === locale ? undefined : card.language}
                >
                  {card.title}
                </a>
              </h4>
              <p className={`word ${statusTones[card.status]}`}>
                {status(`status.${card.status}`)}
              </p>
            </li>
          ))}
        </ol>
        {total > 0 && (
          <a href={listOf(statuses)} className="board-more">
            {t("allDecided", { shown: number(total) })}
          </a>
        )}
      </div>
    </section>
  );
}
