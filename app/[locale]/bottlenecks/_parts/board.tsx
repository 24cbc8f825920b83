import { finishOnBoardAction } from "@/app/_bottleneck/finish-actions";
import { PostForm } from "@/app/_forms/post-form";
import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { readBoard } from "@/data/bottleneck/board";
import type { AskedQuery } from "@/data/list-source";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { formatter, translator } from "@/i18n/server";
import { type BoardReading, cardOf } from "./board-card";
import { type Column, columnStatuses, columnsOf, decidedStatuses, leftOut } from "./board-columns";
import { DecidedColumn } from "./board-decided";
import { SideLegend } from "./board-sides";
import { boardWords } from "./board-words";

type Props = { screen: ListScreen; query: AskedQuery<BottleneckList> };

/** The filtered bottlenecks as columns by status, the oldest on top. */
export async function Board({ screen, query }: Props) {
  const { locale, catalogue } = screen;
  const t = translator(locale, "Board");
  const decided = decidedStatuses(screen);
  const cards = await readBoard(query, [...columnStatuses(screen), ...decided]);
  const reading = { locale, catalogue, words: boardWords(locale) };
  const groups = (["open", "waiting"] as const)
    .map((group) => ({ group, columns: columnsOf(screen, cards, group) }))
    .filter(({ columns }) => columns.length > 0);
  const columns = (
    <div className="board">
      {groups.map(({ group, columns }) => (
        <section
          key={group}
          aria-labelledby={`group-${group}`}
          className={`board-group ${group} ${spans[columns.length]}`}
        >
          <h2 id={`group-${group}`}>
            {t(`group.${group}`)} <small>{sumOf(columns, screen)}</small>
          </h2>
          {columns.map((column) => columnOf(column, screen, reading))}
        </section>
      ))}
      {decided.length > 0 && <DecidedColumn {...{ screen, cards, reading, statuses: decided }} />}
    </div>
  );
  return (
    <>
      <JumpChips screen={screen} columns={groups.flatMap((group) => group.columns)} />
      {query.viewer ? (
        <PostForm action={finishOnBoardAction} locale={locale} label={t("label")} className="">
          {columns}
        </PostForm>
      ) : (
        columns
      )}
      <p className="mt-6 mb-12 flex flex-wrap gap-x-6 gap-y-1 text-label text-muted">
        <span>{t("note")}</span>
        <SideLegend locale={locale} />
        {query.viewer && <span className="no-print">{t("moveNote")}</span>}
      </p>
    </>
  );
}

const spans = [
  "",
  "md:col-span-1",
  "md:col-span-2",
  "md:col-span-3",
  "md:col-span-4",
  "md:col-span-5",
  "md:col-span-6",
];

const numberOf = ({ count, atLeast }: Pick<Column, "count" | "atLeast">, { locale }: ListScreen) =>
  `${formatter(locale).number(count)}${atLeast ? "+" : ""}`;

const sumOf = (columns: readonly Column[], screen: ListScreen) =>
  numberOf(
    {
      count: columns.reduce((sum, { count }) => sum + count, 0),
      atLeast: columns.some(({ atLeast }) => atLeast),
    },
    screen,
  );

/** A column with its head; what is left out stands in the list. */
function columnOf(column: Column, screen: ListScreen, reading: BoardReading) {
  const { status, cards } = column;
  const t = translator(screen.locale, "Board");
  const name = translator(screen.locale, "Bottleneck")(`status.${status}`);
  const [oldest] = cards.flatMap((card) => reading.words.age(card) ?? []);
  const filter = { ...screen.asked.filter, status: [status] };
  const more = (isPhone: boolean) => {
    const count = leftOut(column, isPhone);
    return (
      count > 0 && (
        <a
          href={hrefOf(screen, { filter, view: "list", order: "oldest" })}
          className={`board-more ${isPhone ? "md:hidden print:hidden" : "max-md:hidden"}`}
        >
          {t("more", { shown: numberOf({ ...column, count }, screen) })}
          <span className="sr-only">{` ${name}`}</span>
        </a>
      )
    );
  };
  return (
    <section
      key={status}
      id={`column-${status}`}
      aria-labelledby={`head-${status}`}
      className="board-column"
    >
      <div className="board-head">
        <h3 id={`head-${status}`}>
          {name} <small>{numberOf(column, screen)}</small>
        </h3>
        <p>{oldest ? t("oldest", { age: oldest }) : cards.length === 0 && t("none")}</p>
      </div>
      <ol>{cards.map((card) => cardOf(card, reading))}</ol>
      {more(false)}
      {more(true)}
    </section>
  );
}

/** On a phone: straight to a column. */
function JumpChips({ screen, columns }: { screen: ListScreen; columns: readonly Column[] }) {
  const t = translator(screen.locale, "Board");
  const status = translator(screen.locale, "Bottleneck");
  return (
    <nav aria-label={t("jump")} className="no-print mt-4 md:hidden">
      <ul className="flex flex-wrap gap-2">
        {columns
          .filter(({ count }) => count > 0)
          .map((column) => (
            <li key={column.status}>
              <a href={`#column-${column.status}`} className="board-jump">
                {`${status(`status.${column.status}`)} ${numberOf(column, screen)}`}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
