import { ProjectRows } from "@/components/project/project-rows";
import { Pager } from "@/components/ui/pager";
import { readCatalogue } from "@/data/catalogue";
import type { ProjectPage, ProjectRow } from "@/data/project/list";
import { dayAtBorder } from "@/domain/day";
import { inLanguage, type Phrase } from "@/domain/language";
import { type ProjectFilter, writeMark, writeProjectFilter } from "@/domain/project/filter";
import { nameRegions } from "@/domain/region-names";
import { type Locale, path } from "@/i18n/routing";
import { getTranslations } from "@/i18n/server";

type Props = { locale: Locale; filter: ProjectFilter; page: ProjectPage };

/** As many places as fit on a line; a project of the whole border has dozens. */
const placesShown = 4;

/** One page of the list and the way to the others. */
export async function Results({ locale, filter, page }: Props) {
  const t = await getTranslations("ProjectList");
  if (page.rows.length === 0) {
    return <p className="border-line border-t py-10 text-muted">{t("none")}</p>;
  }
  const to = (more: Record<string, string>, text: string) => ({
    href: path(locale, `/projects${writeProjectFilter(filter, more)}`),
    text,
  });
  const { previous, next } = page;
  return (
    <>
      <ProjectRows
        lines={await Promise.all(page.rows.map((row) => lineOf(row, locale)))}
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

async function lineOf(row: ProjectRow, locale: Locale) {
  const { regions, themes } = await readCatalogue();
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
