import type { ReactNode } from "react";
import type { Days } from "@/data/dated";
import { type DatedKind, numberOfWeek } from "@/domain/calendar";
import { dateOf, dayAfter } from "@/domain/day";
import { holidaysOn } from "@/domain/holiday";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import { CalendarBar } from "./calendar-bar";
import { dayOfCalendar } from "./calendar-day";
import { between, calendarOf, daysOf, daysOfWeek, sumOf } from "./calendar-weeks";
import { hrefOf, type ListScreen } from "./screen";

type Props = {
  screen: ListScreen;
  /** What was read for `calendarOf(screen).span`, named as `namedIn` says. */
  days: Days;
  /** The kinds that this list can have. */
  kinds: readonly DatedKind[];
  /** Whether an official reads it, who can have it in a calendar of their own. */
  isOfficial: boolean;
  /** What is said below it. */
  children?: ReactNode;
};

/** What stands on the days of a list: a grid by week, on a phone the days that have something. */
export function ListCalendar({ screen, days: all, kinds, isOfficial, children }: Props) {
  const { locale, asked } = screen;
  const t = translator(locale, "Calendar");
  const { today, weeks } = calendarOf(screen);
  const shown = between(all.counts, weeks.shown);
  const isEmpty = shown.length === 0;
  const holidays = weeks.shown.flatMap(daysOfWeek).some((day) => holidaysOn(day).length > 0);
  return (
    <>
      <CalendarBar {...{ screen, shown, kinds }} />
      <div className="cal">
        <WeeksGone {...{ screen, counts: all.counts }} />
        <p aria-hidden="true" className="cal-heads">
          <span>{t("week")}</span>
          {weekdays(locale, weeks.shown[0] ?? today).map((name) => (
            <span key={name}>{name}</span>
          ))}
          <span>{t("weekend")}</span>
        </p>
        {weeks.shown.map((monday) => {
          const days = daysOf(monday, all, asked.kinds);
          const isBare = days.every(
            ({ day, named }) => named.length === 0 && holidaysOn(day).length === 0,
          );
          return (
            <section key={monday} className={isBare ? "cal-week bare" : "cal-week"}>
              <h3>
                <span>{`${t("week")} `}</span>
                {numberOfWeek(monday)}
              </h3>
              <ol>{days.map((day) => dayOfCalendar(day, { screen, today }))}</ol>
            </section>
          );
        })}
        {isEmpty && <p className="p-4 text-muted md:hidden">{t("none")}</p>}
      </div>
      <div className="mt-4 mb-12 flex flex-wrap gap-x-6 gap-y-1 text-label text-muted">
        {isEmpty && <p className="max-md:hidden">{t("none")}</p>}
        {children}
        {holidays && <p>{t("holidays")}</p>}
        {isOfficial && (
          <a href={path(locale, "/calendar")} className="no-print">
            {translator(locale, "Agenda")("link")}
          </a>
        )}
      </div>
    </>
  );
}

/** Monday to Friday, as they are called. */
const weekdays = (locale: ListScreen["locale"], monday: string): string[] =>
  [0, 1, 2, 3, 4].map((at) =>
    formatter(locale).dateTime(dateOf(dayAfter(monday, at)), { weekday: "long", timeZone: "UTC" }),
  );

/** The weeks of this month that are over, in one line: what was done and is still open in them, and the way to them. */
function WeeksGone({ screen, counts }: { screen: ListScreen; counts: Days["counts"] }) {
  const t = translator(screen.locale, "Calendar");
  const { today, weeks } = calendarOf(screen);
  const [first, last] = [weeks.gone[0], weeks.gone.at(-1)];
  if (!first || !last) return null;
  const over = between(counts, weeks.gone);
  const { count, atLeast } = sumOf(over, "openOfDay");
  const open = `${count}${atLeast ? "+" : ""}`;
  const done = sumOf(
    over.filter(({ kind }) => kind === "done"),
    "ofDay",
  );
  const month = { kind: "month", at: today.slice(0, 7) } as const;
  return (
    <p className="cal-gone">
      <span>
        {t("gone", {
          from: numberOfWeek(first),
          until: numberOfWeek(last),
          count: weeks.gone.length,
        })}
      </span>
      {done.count > 0 && (
        <span>{t("goneDone", { shown: `${done.count}${done.atLeast ? "+" : ""}` })}</span>
      )}
      {count > 0 ? <b>{t("stillOpen", { shown: open })}</b> : <span>{t("nothingOpen")}</span>}
      <a href={hrefOf(screen, { period: month })} className="no-print">
        {t("showGone")}
      </a>
    </p>
  );
}
