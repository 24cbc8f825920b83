import { ListCalendar } from "@/app/_lists/calendar";
import { calendarOf, namedIn } from "@/app/_lists/calendar-weeks";
import { hrefOf, type ListScreen } from "@/app/_lists/screen";
import { readBottleneckDays } from "@/data/bottleneck/calendar";
import type { AskedQuery } from "@/data/list-source";
import type { BottleneckList } from "@/domain/bottleneck/list";
import { datedKinds, dueKinds } from "@/domain/calendar";
import { formatter, translator } from "@/i18n/server";

type Props = { screen: ListScreen; query: AskedQuery<BottleneckList> };

/** When something is due of the filtered bottlenecks. */
export async function BottleneckCalendar({ screen, query }: Props) {
  const days = await readBottleneckDays(query, calendarOf(screen).span, (standing) =>
    namedIn(screen, standing),
  );
  const isOfficial = query.viewer !== null;
  return (
    <ListCalendar {...{ screen, days, isOfficial }} kinds={isOfficial ? datedKinds : dueKinds}>
      <LateSteps screen={screen} />
    </ListCalendar>
  );
}

/** What is late stands on days that are over: how much of it there is, whatever the month, and the way to it. */
function LateSteps({ screen }: Pick<Props, "screen">) {
  const { locale, counts, asked } = screen;
  const late = counts.facets.step?.counts.get("late") ?? 0;
  if (late === 0) return null;
  const shown = `${formatter(locale).number(late)}${counts.facets.step?.atLeast ? "+" : ""}`;
  const filter = { ...asked.filter, step: ["late"] };
  return (
    <p>
      <a
        href={hrefOf(screen, { filter, view: "list", order: "step" })}
        className="font-semibold text-bad underline"
      >
        {translator(locale, "Calendar")("lateList", { count: late, shown })}
      </a>
    </p>
  );
}
