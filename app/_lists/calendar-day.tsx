import { PracticeTag } from "@/app/_records/practice-mark";
import { joined } from "@/components/ui/joined";
import type { Dated } from "@/data/dated";
import { weekOf } from "@/domain/calendar";
import { type Day, dateOf, daysBetween } from "@/domain/day";
import { nouns } from "@/domain/noun";
import { path } from "@/i18n/routing";
import { formatter, translator } from "@/i18n/server";
import type { CalendarDay } from "./calendar-weeks";
import { holidayWords } from "./holidays";
import { hrefOf, type ListScreen } from "./screen";

type Reading = { screen: ListScreen; today: Day };

/** One day with what stands on it. Called and not mounted, few elements: there are dozens. */
export function dayOfCalendar(of: CalendarDay, { screen, today }: Reading) {
  const { day, named, beyond, atLeast } = of;
  const { locale } = screen;
  const t = translator(locale, "Calendar");
  const [before, number, after] = partsOf(day, screen);
  const isFirst = day.endsWith("-01");
  const free = holidayWords(day, locale);
  const state = day === today ? "today" : named.length + free.length === 0 ? "bare" : undefined;
  return (
    <li key={day} className={state}>
      <h4>
        <span>{`${before} `}</span>
        {isFirst ? `${number} ${after}` : number}
        {!isFirst && <span>{` ${after}`}</span>}
        {day === today && <em>{t("today")}</em>}
      </h4>
      {free.length > 0 && <p className="cal-free">{free.join("\n")}</p>}
      {named.length > 0 && <ul>{named.map((entry) => entryOf(entry, { screen, today }))}</ul>}
      {beyond > 0 && moreOf(screen, day, `${beyond}${atLeast ? "+" : ""}`)}
    </li>
  );
}

/** "wo", "25", "nov". */
function partsOf(day: Day, { locale }: ListScreen): [string, string, string] {
  const format = formatter(locale);
  const [date, timeZone] = [dateOf(day), "UTC"];
  return [
    format.dateTime(date, { weekday: "short", timeZone }),
    String(date.getUTCDate()),
    format.dateTime(date, { month: "short", timeZone }),
  ];
}

/** What is left out in a month stands in its week; in a week one narrows the list. */
function moreOf(screen: ListScreen, day: Day, shown: string) {
  const t = translator(screen.locale, "Calendar");
  if (screen.asked.period?.kind === "week")
    return <p className="cal-more">{t("moreFilter", { shown })}</p>;
  const period = { kind: "week", at: weekOf(day) } as const;
  return (
    <a href={hrefOf(screen, { period })} className="cal-more">
      {t("more", { shown })}
    </a>
  );
}

function entryOf(entry: Dated, { screen: { locale }, today }: Reading) {
  const t = translator(locale, "Calendar");
  const { kind, id, reference, on, isDone } = entry;
  const late = isDone ? 0 : daysBetween(on, today);
  const { section } = nouns[kind === "milestone" ? "project" : "bottleneck"];
  const state = isDone ? "over" : late > 0 ? "late" : "";
  return (
    <li key={`${kind} ${id}`} className={`dated ${kind} ${state}`}>
      <span className="sr-only">{`${t(`kind.${kind}`)} `}</span>
      <a href={path(locale, `/${section}/${reference}`)}>
        {joined([{ text: entry.what, language: entry.whatLanguage }], locale)}
      </a>
      {` ${reference}${isDone ? ` · ${t(kind === "done" ? "stepDone" : "done")}` : late > 0 ? ` · ${t("late", { days: late })}` : kind === "review" ? ` · ${t("review")}` : ""}`}
      {entry.isPractice && <> {PracticeTag({ locale })}</>}
    </li>
  );
}
