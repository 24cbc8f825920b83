import { ListCalendar } from "@/app/_lists/calendar";
import { calendarOf, namedIn } from "@/app/_lists/calendar-weeks";
import { listNoun, type Shown } from "@/app/_lists/noun";
import { namePlaces } from "@/app/_records/place-names";
import { readProjectDays } from "@/data/project/calendar";
import { type ProjectRow, projects } from "@/data/project/list";
import { dayAtBorder } from "@/domain/day";
import { inLanguage, type Phrase } from "@/domain/language";
import { mayAnywhere } from "@/domain/permission";
import { projectList } from "@/domain/project/list";
import { translator } from "@/i18n/server";
import { columns } from "./project-columns";
import { ProjectRows } from "./project-rows";

/** The list of projects: what partners on both sides do together. */
export const projectNoun = listNoun({
  ...{ list: projectList, records: projects, address: "/projects", texts: "ProjectList" },
  mayRegister: (viewer) => mayAnywhere(viewer, "register"),
  takesFiles: true,
  names: (locale) => {
    const t = translator(locale, "Project");
    const border = translator(locale, "Border.whole");
    return {
      phase: (phase) => t(`phase.${phase}`),
      health: (health) => t(`health.${health}`),
      border: (value) => border(value),
      whose: (value) => translator(locale, "ProjectList")(`value.whose.${value}`),
    };
  },
  views: async (locale) => {
    const view = translator(locale, "ProjectList");
    return [
      { name: view("view.all"), query: "" },
      { name: view("view.regions"), query: "whose=regions" },
    ];
  },
  ...{ lessUsual: ["region", "border"], atFirst: { theme: 5, region: 8 } },
  rows: ({ rows, screen }) => (
    <ProjectRows
      lines={rows.map((row) => lineOf(row, screen))}
      locale={screen.locale}
      today={dayAtBorder(new Date())}
    />
  ),
  calendar: async (screen, query) => {
    const days = await readProjectDays(query, calendarOf(screen).span, (standing) =>
      namedIn(screen, standing),
    );
    return (
      <ListCalendar
        {...{ screen, days, isOfficial: query.viewer !== null }}
        kinds={["milestone"]}
      />
    );
  },
  columns,
});

/** As many places as fit on a line; a project of the whole border has dozens. */
const placesShown = 4;

function lineOf(row: ProjectRow, { locale, catalogue }: Shown<ProjectRow>["screen"]) {
  const named = namePlaces(row, catalogue, locale);
  const more: Phrase[] =
    named.length > placesShown
      ? [{ text: `+${named.length - placesShown}`, language: locale }]
      : [];
  return {
    ...row,
    places: [...named.slice(0, placesShown), ...more],
    themes: row.themeIds.flatMap((themeId) => {
      const theme = catalogue.themes.get(themeId);
      return theme ? [inLanguage(theme.names, locale)] : [];
    }),
  };
}
