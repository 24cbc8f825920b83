import { Pager } from "@/app/_lists/pager";
import type { ListScreen } from "@/app/_lists/screen";
import { ProjectRows } from "@/app/_project/project-rows";
import type { Catalogue } from "@/data/catalogue";
import type { Page } from "@/data/list";
import type { ProjectRow } from "@/data/project/list";
import { dayAtBorder } from "@/domain/day";
import { inLanguage, type Phrase } from "@/domain/language";
import { nameRegions } from "@/domain/region";
import type { Locale } from "@/i18n/routing";
import { translator } from "@/i18n/server";

/** As many places as fit on a line; a project of the whole border has dozens. */
const placesShown = 4;

/** One page of the list and the way to the others. */
export function Results({ screen, page }: { screen: ListScreen; page: Page<ProjectRow> }) {
  const { locale, catalogue } = screen;
  if (page.rows.length === 0) {
    const t = translator(locale, "ProjectList");
    return <p className="border-line border-t py-10 text-muted">{t("none")}</p>;
  }
  return (
    <>
      <ProjectRows
        lines={page.rows.map((row) => lineOf(row, catalogue, locale))}
        locale={locale}
        today={dayAtBorder(new Date())}
      />
      <Pager screen={screen} page={page} />
    </>
  );
}

function lineOf(row: ProjectRow, { regions, themes }: Catalogue, locale: Locale) {
  const named = nameRegions(row.regionIds, regions, locale);
  const more: Phrase[] =
    named.length > placesShown
      ? [{ text: `+${named.length - placesShown}`, language: locale }]
      : [];
  return {
    ...row,
    places: [...named.slice(0, placesShown), ...more],
    themes: row.themeIds.flatMap((themeId) => {
      const theme = themes.get(themeId);
      return theme ? [inLanguage(theme.names, locale)] : [];
    }),
  };
}
