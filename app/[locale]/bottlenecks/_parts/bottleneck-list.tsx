import { statusTones } from "@/app/_bottleneck/status-badge";
import { writeAddress } from "@/app/_lists/address";
import { listNoun } from "@/app/_lists/noun";
import type { ListScreen } from "@/app/_lists/screen";
import { bottlenecks } from "@/data/bottleneck/list";
import { mostCounted } from "@/data/bottleneck/source";
import { readSettings } from "@/data/settings";
import { bottleneckList } from "@/domain/bottleneck/list";
import { isUnfiltered } from "@/domain/list";
import { mayAnywhere } from "@/domain/permission";
import { maySettle } from "@/domain/settings";
import type { Viewer } from "@/domain/viewer";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";
import { Board } from "./board";
import { BottleneckCalendar } from "./bottleneck-calendar";
import { columns } from "./bottleneck-columns";
import { BottleneckRows } from "./bottleneck-rows";
import { viewRows } from "./bottleneck-views";
import { MapView } from "./map-view";
import { SeveralBar } from "./several-bar";

/** The list of bottlenecks at the border, also on the map. */
export const bottleneckNoun = listNoun({
  ...{ list: bottleneckList, records: bottlenecks },
  ...{ address: "/bottlenecks", texts: "BottleneckList" },
  mayRegister: (viewer) => mayAnywhere(viewer, "register"),
  takesFiles: true,
  names: (locale) => {
    const t = translator(locale, "Bottleneck");
    const border = translator(locale, "Border.whole");
    const work = translator(locale, "BottleneckList.value");
    return {
      whose: (value) => work(`whose.${value}`),
      step: (value) => work(`step.${value}`),
      silent: (value) => work(`silent.${value}`),
      shown: (value) => work(`shown.${value}`),
      status: (status) => t(`status.${status}`),
      cause: (cause) => t(`cause.${cause}`),
      border: (value) => border(value),
    };
  },
  lessUsual: ["region", "border", "cause", "organisation", "silent", "owner", "shown"],
  strip: { filter: "status", tones: statusTones },
  atFirst: { theme: 5, region: 8, organisation: 8, owner: 8 },
  views,
  several: {
    may: (viewer) => mayAnywhere(viewer, "plan"),
    form: ({ locale, list, asked }) => (
      <SeveralBar locale={locale} list={writeAddress(list, asked).slice(1)} />
    ),
  },
  rows: ({ rows, screen: { catalogue, locale, found, chooses = false } }) => (
    <BottleneckRows
      views={viewRows(rows, catalogue, locale, found?.marks)}
      {...{ locale, chooses }}
    />
  ),
  empty: nothing,
  map: (screen) => <MapView screen={screen} />,
  board: (screen, query) => <Board {...{ screen, query }} />,
  calendar: (screen, query) => <BottleneckCalendar {...{ screen, query }} />,
  notes,
  columns,
});

const viewQueries = {
  all: "",
  mine: "group=open&whose=mine&sort=step",
  organisation: "group=open&whose=organisation&sort=step",
  regions: "group=open&whose=regions&sort=step",
  nobody: "group=open&whose=nobody&sort=oldest",
  late: "step=late&sort=step",
  without: "step=none&sort=oldest",
} as const;

/** What officials look at, in the order in which it asks something. */
async function views(locale: Locale, viewer: Viewer) {
  const t = translator(locale, "BottleneckList.view");
  const { silentDays: days } = await readSettings();
  const all = Object.entries(viewQueries) as [keyof typeof viewQueries, string][];
  // What nobody has taken belongs to the programme.
  const own = all.filter(([name]) => name !== "nobody" || maySettle(viewer));
  const named = own.map(([name, query]) => ({ name: t(name), query }));
  return [...named, { name: t("silent", { days }), query: `silent=${days}&sort=oldest` }];
}

/** What to try when nothing was found. */
function nothing({ locale, asked, texts }: ListScreen) {
  const t = translator(locale, "BottleneckList.empty");
  return (
    <div className="border-line border-t py-10">
      <h2>{texts("none")}</h2>
      <ul className="mt-3 list-disc pl-5">
        {!isUnfiltered(asked) && <li>{t("fewer")}</li>}
        {asked.q && <li>{t("words")}</li>}
        {asked.q && <li>{t("number")}</li>}
      </ul>
    </div>
  );
}

/** That not all were counted, or put in order of relevance. */
function notes({ locale, asked, counts }: ListScreen) {
  const t = translator(locale, "BottleneckList");
  const isBounded = Object.values(counts.facets).some(({ atLeast }) => atLeast);
  const isRanked = asked.view === "list" && asked.order === "relevance";
  return (
    <div className="mt-6 text-label text-muted">
      {isBounded && <p>{t("counted", { count: mostCounted })}</p>}
      {isRanked && counts.atLeast && <p>{t("ranked", { count: mostCounted })}</p>}
    </div>
  );
}
