import type { DayCount } from "@/data/dated";
import {
  asMonth,
  asWeek,
  besidePeriod,
  type DatedKind,
  monthOf,
  type Period,
  type Weeks,
} from "@/domain/calendar";
import { dateOf, dayAfter } from "@/domain/day";
import { formatter, translator } from "@/i18n/server";
import type { ListAddress } from "./address";
import { calendarOf, sumOf } from "./calendar-weeks";
import { hrefOf, type ListScreen } from "./screen";

type Props = { screen: ListScreen; shown: readonly DayCount[]; kinds: readonly DatedKind[] };

/** Which weeks these are, the ways to others, and the kinds with how many there are of each. */
export function CalendarBar({ screen, shown, kinds }: Props) {
  const { locale } = screen;
  const t = translator(locale, "Calendar");
  const { today, period, weeks } = calendarOf(screen);
  const to = (next: Period, text: string, label?: string, isCurrent = false) => (
    <a
      href={hrefOf(screen, periodChange(next))}
      aria-label={label}
      aria-current={isCurrent ? "true" : undefined}
    >
      {text}
    </a>
  );
  const isWeek = period.kind === "week";
  return (
    <div className="mt-6 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2>{titleOf(weeks, period, screen)}</h2>
      <nav aria-label={t("weeks")} className="cal-switches">
        <p>
          {to(besidePeriod(period, today, -1), "←", t(isWeek ? "previousWeek" : "previousMonth"))}
          {to(
            isWeek ? asWeek({ kind: "now" }, today) : { kind: "now" },
            t("today"),
            undefined,
            isNow(period, isWeek, today),
          )}
          {to(besidePeriod(period, today, 1), "→", t(isWeek ? "nextWeek" : "nextMonth"))}
        </p>
        <p>
          {to(asMonth(period, today), t("month"), undefined, !isWeek)}
          {to(asWeek(period, today), t("byWeek"), undefined, isWeek)}
        </p>
      </nav>
      {kinds.length > 1 && <KindChips {...{ screen, shown, kinds }} />}
    </div>
  );
}

const periodChange = (period: Period): Partial<ListAddress> => ({
  period: period.kind === "now" ? undefined : period,
});

const isNow = (period: Period, isWeek: boolean, today: string): boolean =>
  isWeek
    ? JSON.stringify(period) === JSON.stringify(asWeek({ kind: "now" }, today))
    : period.kind === "now";

/** "november – december 2026", "december 2026", "week 49, 30 november – 6 december 2026". */
function titleOf({ shown }: Weeks, period: Period, { locale }: ListScreen): string {
  const t = translator(locale, "Calendar");
  const format = formatter(locale);
  const month = (day: string, isWhole: boolean) =>
    format.dateTime(dateOf(day), {
      month: "long",
      timeZone: "UTC",
      ...(isWhole && { year: "numeric" }),
    });
  const [first = "", last = ""] = [shown[0], dayAfter(shown.at(-1) ?? "", 6)];
  if (period.kind === "week") {
    const day = (on: string) => format.dateTime(dateOf(on), { dateStyle: "long", timeZone: "UTC" });
    return t("weekTitle", {
      week: Number(period.at.slice(-2)),
      from: day(first),
      until: day(last),
    });
  }
  if (period.kind === "month") return month(`${period.at}-01`, true);
  if (monthOf(first) === monthOf(last)) return month(first, true);
  return t("span", {
    from: month(first, first.slice(0, 4) !== last.slice(0, 4)),
    until: month(last, true),
  });
}

/** The kinds, each a link that shows it or leaves it out. */
function KindChips({ screen, shown, kinds }: Props) {
  const t = translator(screen.locale, "Calendar");
  const chosen = screen.asked.kinds ?? kinds;
  return (
    <ul aria-label={t("kindsTitle")} className="flex flex-wrap gap-2 md:ml-auto">
      {kinds.map((kind) => {
        const { count, atLeast } = sumOf(
          shown.filter((one) => one.kind === kind),
          "ofDay",
        );
        const is = chosen.includes(kind);
        const left = is ? chosen.filter((one) => one !== kind) : [...chosen, kind];
        const next = kinds.filter((one) => left.includes(one));
        const isAll = next.length === 0 || next.length === kinds.length;
        return (
          <li key={kind}>
            <a
              href={hrefOf(screen, { kinds: isAll ? undefined : next })}
              aria-current={is ? "true" : undefined}
              className={`cal-kind dated ${kind}`}
            >
              {`${t(`kinds.${kind}`)} `}
              <b>{`${count}${atLeast ? "+" : ""}`}</b>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
