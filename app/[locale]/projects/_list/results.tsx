import { ProjectRows } from "@/components/project/project-rows";
import { Pager } from "@/components/ui/pager";
import { type Catalogue, readCatalogue } from "@/data/catalogue";
import type { ProjectPage, ProjectRow } from "@/data/project/list";
import { dayAtBorder } from "@/domain/day";
import { inLanguage, type Phrase } from "@/domain/language";
import { type ProjectFilter, writeMark, writeProjectFilter } from "@/domain/project/filter";
import { nameRegions } from "@/domain/region";
import { type Locale, path } from "@/i18n/routing";
import { translator } from "@/i18n/server";

type Props = { locale: Locale; filter: ProjectFilter; page: ProjectPage };

/** As many places as fit on a line; a project of the whole border has dozens. */
const placesShown = 4;

/** One page of the list and the way to the others. */
export async function Results({ locale, filter, page }: Props) {
  const t = translator(locale, "ProjectList");
  if (page.rows.length === 0) {
    return <p className="border-line border-t py-10 text-muted">{t("none")}</p>;
  }
  const catalogue = await readCatalogue();
  const to = (more: Record<string, string>, text: string) => ({
    href: path(locale, `/projects${writeProjectFilter(filter, more)}`),
    text,
  });
  const { previous, next } = page;
  return (
    <>
      <ProjectRows
        lines={page.rows.map((row) => lineOf(row, catalogue, locale))}
        locale={locale}
        today={dayAtBorder(new Date())}
      />
      <Pager
        label={t("pages")}
        first={previous && to({}, t("first"))}
        previous={previous && to({ before: writeMark(previous) }, t("previous"))}
        next={next && to({ after: writeMark(next) }, t("next"))}
        last={null}
      />
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
